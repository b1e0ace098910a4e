import { askedFor } from '#model/kinds.ts';
import type { Block, Page } from '../block.ts';
import type { Entry } from '../pairing/entry.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { someSign } from '../phrases/signs.ts';

const textOf = (block: Block): string => (block.kind === 'row' ? block.cells.map(({ text }) => text).join(' ') : block.text);

const word = /\p{L}[\p{L}’'-]*/gu;
const lastWord = /(\p{Lu}[\p{L}’'-]{1,30})[ -]$/u;
const nextWord = /^ ?[“"«]?(\p{Lu}[\p{L}’'-]{1,30})/u;
/** The words in capitals right before a prize, or right behind it, that name it: "Owl Prize", "Premio Bell". */
function namesOfPrizes(text: string): readonly string[] {
  const names: string[] = [];
  const said = mentionsIn(text);
  const note = (name: string | undefined, at: number): void => {
    if (name && !said.some((mention) => at >= mention.at && at < mention.end)) names.push(name.toLowerCase());
  };
  for (const sign of ['funds', 'a contest'] as const)
    someSign(text, sign, (at, end) => {
      const before = lastWord.exec(text.slice(Math.max(0, at - 30), at))?.[1];
      if (before) note(before, at - before.length - 1);
      const behind = nextWord.exec(text.slice(end, end + 30));
      if (behind?.[1]) note(behind[1], end + behind[0].length - behind[1].length);
      return false;
    });
  return names;
}

/**
 * Which dates above the title of a page are those of something else: of a prize by a name that the page itself never says, on a page that
 * asks for something below.
 */
export function ofPrizesAboveTitle({ title, blocks }: Page, entries: readonly Entry[]): ReadonlySet<Entry> {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const top = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const main = top < 0 ? first : top;
  const isAbove = ({ unit }: Entry): boolean => unit.block < main && unit.titles.length === 0;
  if (!entries.some(isAbove) || !entries.some((entry) => askedFor.has(entry.kind) && !isAbove(entry))) return new Set();
  const said = [title, ...blocks.slice(main).map(textOf)].join('\n').toLowerCase();
  const rest = new Set(said.match(word));
  return new Set(
    entries.filter((entry) => {
      const names = isAbove(entry) ? namesOfPrizes(entry.unit.text) : [];
      return names.length > 0 && names.every((name) => !rest.has(name));
    }),
  );
}
