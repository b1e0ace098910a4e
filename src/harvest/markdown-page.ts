import MarkdownIt from 'markdown-it';
import { htmlPage } from '#markup/html-page.ts';
import { withoutComments } from '#markup/without.ts';
import type { Page } from '#page/block.ts';
import { withPipedTables } from './piped-tables.ts';
import { partFromTags, withoutAttributeLists, withoutLiquid } from './templates.ts';

// Indented code is switched off: calls hold none, and their HTML is often indented that far.
const markdown = new MarkdownIt({ html: true }).disable('code');
markdown.renderer.rules.softbreak = () => '\n';
markdown.core.ruler.push('lines stay lines', ({ tokens }) => {
  // The collector judges which lines were only wrapped.
  for (const token of tokens) if (/^(?:paragraph|list_item)_open$/.test(token.type)) token.attrSet('style', 'white-space: pre-line');
});

/** No call is longer; the time that Markdown may take grows faster than its length. */
const mostCharacters = 200_000;

/** Reads Markdown as static site generators do, with Liquid, kramdown's attributes and HTML in it. */
export function markdownPage(text: string, url: string | null): Page {
  const plain = withoutAttributeLists(withoutLiquid(withoutComments(text.slice(0, mostCharacters), '<!--', '-->')));
  const page = htmlPage(markdown.render(withPipedTables(partFromTags(plain))), url);
  if (text.length <= mostCharacters) return page;
  return {
    ...page,
    problems: [`Only the first ${mostCharacters.toLocaleString('en')} characters of this page were read.`, ...page.problems],
  };
}
