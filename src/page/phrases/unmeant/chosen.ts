import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { endOfSign, endsWithSign, goesOnWithSign, placeOfSign, someSign } from '../signs.ts';

const oneWord = /^\s[\p{L}\p{N}_-]+/u;
const withoutLastWord = (text: string): string => text.slice(0, text.trimEnd().lastIndexOf(' ') + 1);

/** Whether words lead on to what was chosen: "of", "notify all". */
const leadToChosen = (before: string): boolean =>
  endsWithSign(endsWithSign(before, 'each of them') ? withoutLastWord(before) : before, 'before those chosen');

/** Where the thing ends that was chosen, and of what form it is; undefined where no word follows. */
function endOfThing(text: string, end: number): number | undefined {
  const rest = text.slice(end);
  const form = goesOnWithSign(rest, 'form of a paper') ? (endOfSign(rest, 'form of a paper') ?? 0) : 0;
  const [thing] = oneWord.exec(rest.slice(form)) ?? [];
  return thing === undefined ? undefined : end + form + thing.length;
}

/**
 * "Full papers of accepted abstracts", "authors of selected proposals will send": what has been chosen is neither told nor handed in by
 * that day.
 */
export function withoutChosen(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const spans: (readonly [from: number, to: number])[] = [];
  someSign(text, 'chosen', (from, end) => {
    const to = leadToChosen(text.slice(0, from)) ? endOfThing(text, end) : undefined;
    if (to !== undefined) spans.push([from, to]);
    return false;
  });
  return spans.length ? mentions.filter(({ at, end }) => !spans.some(([from, to]) => at >= from && end <= to)) : mentions;
}

const mostBetween = 48;
const isOneClause = (between: string): boolean => between.length <= mostBetween && !/[.;:,!?]/.test(between);

/** "Makalah yang diterima", "принятые доклады": alone a final version of what was chosen, beside that it is made known the choice. */
const isChosenThing = (text: string, { concept, at, end }: Mention): boolean =>
  concept === 'final' && someSign(text.slice(at, end), 'chosen', (from, to) => from === 0 || to === end - at);

const told = ['chosen', 'those who win', 'results'] as const;

const longestJoint = 24;
/** "Papers selected for the workshop", "speakers chosen to appear at the conference": where what was chosen is shown. */
const isWhereShown = (text: string, { concept, at }: Mention): boolean =>
  concept === 'event' && someSign(text, 'chosen', (_, end) => end < at && at - end <= longestJoint && isOneClause(text.slice(end, at)));

/**
 * "We announce the full set of selected talks on", "the accepted posters will be announced by", "победителей назовут": what was chosen, who
 * wins and with what result is told then, whichever of its verbs says so.
 */
export function withChosenTold(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isBeside = (mention: Mention) => isChosenThing(text, mention) || isWhereShown(text, mention);
  const known = mentions.some((mention) => isElse.has(mention.concept) && !isBeside(mention))
    ? undefined
    : placeOfSign(text, 'makes known');
  if (!known) return mentions;
  const found: Mention[] = [];
  for (const sign of told)
    someSign(text, sign, (at, end) => {
      const between = at >= known[1] ? text.slice(known[1], at) : text.slice(end, known[0]);
      if (isOneClause(between)) found.push({ concept: 'notify', at, end });
      return found.length > 0;
    });
  const [first] = found;
  return first
    ? [...mentions.filter(({ concept }) => concept !== 'final' && concept !== 'event'), first].toSorted((a, b) => a.at - b.at)
    : mentions;
}
const isElse: ReadonlySet<Concept> = new Set(['notify', 'final', 'submit', 'register', 'event', 'deadline', 'closes']);
