import { askedFor } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import { isUnder } from '../outline/outline.ts';
import type { Title } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';
import { lowestHeading } from '../pairing/near/named-by-title.ts';
import { lettersIn } from '../phrases/letters.ts';
import { beginsWithSign } from '../phrases/signs.ts';

/** The page's own title: of the first level, or where none is, a first heading that has none beside it. */
export const isMain = ({ level, block }: Title, main: number): boolean => level === 1 || block === main;

export function mainBlock(entries: readonly Entry[]): number {
  const outermost = entries.flatMap(({ unit }) => unit.titles[0] ?? []);
  const first = outermost.toSorted((a, b) => a.block - b.block)[0];
  const isAlone = !outermost.some(({ level, block }) => level <= (first?.level ?? 0) && block !== first?.block);
  return first && first.level <= lowestHeading && isAlone ? first.block : -1;
}

/** "News from the lab", "Aktuelles aus der Arbeitsgruppe": the news of those who are named so. */
export function isNewsFrom({ text, mentions: [first] }: Title): boolean {
  return first?.concept === 'news' && first.at === 0 && beginsWithSign(text.slice(first.end).trimStart(), 'from where, of news');
}

/**
 * "Press and politics, 1800–1900", "Programa de residencias": words for news, past editions or a programme, and behind them what they are
 * of.
 */
function mayBeSubject(title: Title): boolean {
  if (isNewsFrom(title)) return false;
  const { text, mentions } = title;
  const said = mentions.findLast(({ concept }) => concept === 'past' || concept === 'news' || concept === 'programme');
  if (!said || (said.concept === 'programme' && said.at > 0)) return false;
  const rest = text.slice(said.end);
  // "Early modern news": so do two words before it.
  if (!/\p{L}{2}/u.test(rest)) return said.concept === 'news' && endsWithTwoWords(text.slice(0, said.at));
  return !/\d/.test(rest.replace(years, ''));
}

const fewestLetters = 3;
const endsWithTwoWords = (text: string): boolean => {
  const words = text.trimEnd().split(/[\s-]/).slice(-2);
  return words.length === 2 && words.every((word) => lettersIn(word) >= fewestLetters);
};

/** Right below the page's own "Call for papers", or with a line between them: the title of what is called for. */
const isBelowCall = (title: Title, over: Title | undefined, main: number): boolean =>
  over !== undefined && isMain(over, main) && says(over, 'call') && title.block - over.block <= 2;

/** The titles that are what the page calls for, whatever section they might be: what stands below one is asked for. */
export const subjectsOf = (entries: readonly Entry[], main: number): ReadonlySet<number> =>
  new Set(
    entries
      .filter((entry) => isPlainlyAsked(entry) || isAskedInList(entry))
      .flatMap(({ unit: { titles } }) =>
        titles.filter((title, i) => (isMain(title, main) || isBelowCall(title, titles[i - 1], main)) && mayBeSubject(title)),
      )
      .map(({ block }) => block),
  );

/** A row of a list of dates. */
const isAskedInList = ({ kind, isPlain, isProse, unit }: Entry): boolean =>
  askedFor.has(kind) && isPlain && !isProse && isUnder(unit, 'dates');

const years = /\b\d{4}\s?[-–]\s?\d{4}\b|\b20\d{2}$|\b\d{1,2}\p{L}{1,3}\b/gu;

/** "Abstracts are due 1 March", "submit by": asked in words that news of what was done has not. */
export const isPlainlyAsked = ({ kind, isPlain, label, isExtended }: Entry): boolean => {
  const about = labelOf(label);
  return (
    askedFor.has(kind) &&
    isPlain &&
    !isExtended &&
    says(about, 'submit', 'paper', 'proposal', 'abstract', 'whole abstract') &&
    says(about, 'deadline', 'until', 'closes')
  );
};
