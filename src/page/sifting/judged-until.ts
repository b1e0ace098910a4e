import { judged } from '#model/kinds.ts';
import { thingsJudged } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { sentenceIn } from '../outline/around.ts';
import { areJudgedUntil } from '../pairing/beside/chosen-until.ts';
import { endOfWork, isWorkOfJudges } from '../pairing/beside/judges-at-work.ts';
import type { Entry } from '../pairing/entry.ts';
import { lettersIn } from '../phrases/letters.ts';
import type { Mention } from '../phrases/phrases.ts';
import { isBefore } from './is-before.ts';

/** What is named right before a word for "until", with nothing between them. */
function namedUntil(before: string): Mention | undefined {
  const [thing, until] = labelOf(before).mentions.slice(-2);
  return thing && until?.concept === 'until' && lettersIn(before.slice(thing.end, until.at)) === 0 ? thing : undefined;
}

/** "The proposals by", but "the proposals that arrive by", "the proposals received by": nothing is said of them but until when. */
function isThingUntil(before: string): boolean {
  const thing = namedUntil(before);
  return thing !== undefined && thingsJudged.has(thing.concept);
}

/** "The committee reads all submissions by": what they work on is all that was sent, right behind their verb. */
function areReadUntil(before: string): boolean {
  const [thing, end] = [namedUntil(before), endOfWork(before)];
  return thing?.concept === 'submit' && end !== undefined && thing.at >= end && lettersIn(before.slice(end, thing.at)) <= mostToThing;
}
/** "All", "the", "sämtliche". */
const mostToThing = 9;

/** "The committee will assess the proposals by 9 May": what others do until a day. */
function isOfJudges({ unit, date }: Entry): boolean {
  const { text } = unit;
  const [from, to] = sentenceIn(unit, date.at[0]);
  // "For the jury, which meets in May, proposals by": behind a comma something else is said.
  const before =
    text
      .slice(from, date.at[0])
      .split(/[,;:，、]\s?/)
      .at(-1) ?? '';
  return (isThingUntil(before) && isWorkOfJudges(`${before}${text.slice(date.at[0], to)}`)) || areReadUntil(before);
}

/** "Abstracts are assessed by 9 May": the same, without a word of who does so. */
function isJudgedThen({ unit, date: { at } }: Entry): boolean {
  const { text } = unit;
  const [from, to] = sentenceIn(unit, at[0]);
  const before = text.slice(Math.max(from, at[0] - farthest), at[0]);
  return areJudgedUntil({ before, behind: text.slice(at[1], Math.max(at[1], Math.min(to, at[1] + farthest))) }, text);
}
/** Characters of a sentence beside its day in which its verb stands. */
const farthest = 160;

/** "Papers are due", "deadline": a word for an end goes with it. */
const isSaid = ({ isPlain, label }: Entry): boolean => isPlain || says(labelOf(label), 'deadline');

/** Two days of one sentence that no semicolon parts may be one that is moved, or the span in which something is handed in. */
function beyondSentenceOf({ unit, date: { at } }: Entry): (other: Entry) => boolean {
  const [start, end] = sentenceIn(unit, at[0]);
  const next = unit.text.slice(at[1], end).indexOf(';');
  const [from, to] = [start + unit.text.slice(start, at[0]).lastIndexOf(';') + 1, next < 0 ? end : at[1] + next];
  return ({ unit: own, date }) => own !== unit || date.at[0] < from || date.at[0] >= to;
}

/**
 * "The committee will assess the proposals by 9 May": they are handed in before, on a day of which the page tells elsewhere. Where it tells
 * of none, they may be taken until then.
 */
export function judgedUntil(entries: readonly Entry[]): ReadonlySet<Entry> {
  const all = entries.filter(({ kind }) => judged.has(kind));
  const [then, byJudges] = [new Set(all.filter(isJudgedThen)), new Set(all.filter(isOfJudges))];
  if (then.size + byJudges.size === 0) return then;
  const said = all.filter(isSaid);
  const [beforeThen, beforeJudges] = [said.filter((entry) => !then.has(entry)), said.filter((entry) => !byJudges.has(entry))];
  return new Set(
    all.filter((entry) => {
      if (then.has(entry)) return beforeThen.some((other) => isBefore(other, entry));
      if (!byJudges.has(entry)) return false;
      const isBeyond = beyondSentenceOf(entry);
      return beforeJudges.some((other) => isBeyond(other) && isBefore(other, entry));
    }),
  );
}
