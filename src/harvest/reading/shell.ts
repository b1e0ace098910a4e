import type { Page } from '#page/block.ts';

/** What servers say to those whom they take for machines, and pages to those who run no script. */
const signs =
  /just a moment|checking (?:if the site connection is secure|your browser)|verif(?:y|ying) (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|enable javascript|requires javascript|javascript is (?:disabled|required)|captcha|attention required|access denied|unusual traffic|ddos protection/i;

/** A page with more to say than that is no shell, whatever it says. */
const mostCharacters = 1500;

/** The words by which a page turns out to be a shell without content; undefined for any other page. */
export function shellWords({ title, blocks }: Page): string | undefined {
  const texts = [title, ...blocks.map((block) => (block.kind === 'row' ? block.cells.map(({ text }) => text).join(' ') : block.text))];
  const text = texts.join('\n');
  return text.length <= mostCharacters ? signs.exec(text)?.[0] : undefined;
}
