import type { Concept } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { isUnder, type Unit } from '../../outline/outline.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { roundIn as roundNameIn } from '../../phrases/round-name.ts';
import { beginsWithSign, endsWithSign, lastOfSign, wordsOfSign } from '../../phrases/signs.ts';
import { byClosing } from './closing.ts';

/** "Application round", "submission window": a thing that is asked for, and the time for it. */
const round = new RegExp(`\\b(?:${wordsOfSign('asked for in rounds').join('|')}) (?:${wordsOfSign('time to hand in').join('|')})\\b`, 'i');

/** "The next application round will run": a span of days in which something is handed in, whatever verb stands with it. */
export const isRound = (text: string): boolean => roundIn(text) !== undefined;

const mostLettersBesideRound = 8;
/** "First round: from 29 January to 22 March, you will be told by 8 April": of a round that is only numbered, something is handed in and judged. */
export function isNamedRound({ before, behind }: Around): boolean {
  const text = before.replaceAll('-', ' ');
  const name = endsWithSign(before, 'from a day') ? roundNameIn(text) : undefined;
  if (name === undefined || lettersIn(text.replace(name, '')) > mostLettersBesideRound) return false;
  return says(labelOf(behind.split(/[.;]/, 1)[0] ?? ''), 'submit', 'notify');
}

const bracket = /\([^()]{0,60}\)/;
/** "Phase 1 (ideas): until 31 March" below "Timeline": of a round that says no more than until when it lasts, something is handed in. */
export function isRoundUntil({ guess }: Label, { before }: Around, unit: Unit): boolean {
  if (guess || !isUnder(unit, 'dates', 'deadline')) return false;
  const text = before.replace(bracket, ' ').replaceAll('-', ' ');
  const name = roundNameIn(text);
  const { mentions } = labelOf(text);
  const until = mentions.at(-1);
  if (name === undefined || until?.concept !== 'until' || text.slice(until.end).trim() !== '') return false;
  return lettersIn(text.slice(0, until.at).replace(name, '')) === 0;
}

const endOfClause = /[.;:!?](?:\s|$)|[；。]/;
const mostLettersOfRound = 30;
/** "On", "am". */
const fewLetters = 3;
/** "The first stage of the competition closes on": what is called for is handed in by the end of its first round. */
export function closesRound(label: Label, { before }: Around, { titles, cell }: Unit): boolean {
  const clause = (cell === null ? (before.split(endOfClause).at(-1) ?? '') : '').replaceAll('-', ' ');
  const name = label.guess ? undefined : roundNameIn(clause);
  const closes = labelOf(clause).mentions.findLast(({ concept }) => concept === 'closes');
  if (name === undefined || !closes || lettersIn(clause.slice(closes.end)) > fewLetters) return false;
  return lettersIn(clause.replace(name, '')) <= mostLettersOfRound && titles.some((title) => says(title, 'call', 'submit', 'proposal'));
}

/** "Sign up for news of the next application round, which will run from": the round says what the days are for. */
export function roundLabel({ before, behind }: Around, { dates }: Cluster): Label | undefined {
  if (isNamedRound({ before, behind })) return labelOf(before).withGuess(byClosing);
  const named = roundIn(before);
  if (!named || !isOfRound(before)) return undefined;
  const isSpan = endsWithSign(before, 'from a day') || endsWithSign(before, 'between') || isSpanOfRound(before, dates);
  return isSpan ? labelOf(before.slice(named.at)).withGuess(byClosing) : undefined;
}

/** A round is named, and what follows is about it: not so in "after the application period, fellows live here from". */
export function isOfRound(before: string): boolean {
  const { behind } = roundIn(before) ?? {};
  const comma = behind?.indexOf(',') ?? -1;
  return (
    behind !== undefined &&
    !beginsWithSign(before.trimStart(), 'after') &&
    (comma < 0 || beginsWithSign(behind.slice(comma + 1).trimStart(), 'tells more of it'))
  );
}

/** "Période de candidature": where a time is named before what it is for, one small word stands between them. */
const smallBetween = /^(?:\s\p{L}{1,3}){1,2}\s$/u;

/** Where a text names a time to hand something in, and what stands behind its name. */
function roundIn(text: string): { readonly at: number; readonly behind: string } | undefined {
  const named = round.exec(text);
  if (named) return { at: named.index, behind: text.slice(named.index + named[0].length) };
  const [at, end] = lastOfSign(text, 'a time') ?? [];
  if (at === undefined || end === undefined) return undefined;
  const asked = labelOf(text.slice(end)).mentions.find(({ concept }) => ofRounds.has(concept));
  const isOfIt = asked !== undefined && smallBetween.test(text.slice(end, end + asked.at));
  return isOfIt ? { at, behind: text.slice(end + asked.end) } : undefined;
}
const ofRounds: ReadonlySet<Concept> = new Set(['submit', 'proposal', 'call']);

/** "The application period is 15 February to 30 April": a verb and no more between a round and its days. */
export function isSpanOfRound(before: string, dates: Cluster['dates']): boolean {
  const { behind = '' } = roundIn(before) ?? {};
  const isNext = lettersIn(behind) <= mostLettersBesideRound && !/[.,;:!?]/.test(behind.trimEnd().slice(0, -1));
  return behind !== '' && isNext && dates.every(({ date }) => date.kind === 'range');
}
