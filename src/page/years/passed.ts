import { type Day, daysBetween } from '#model/day.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Entry } from '../pairing/entry.ts';
import { isOfCard } from '../pairing/near/named-by-title.ts';
import { hasSign } from '../phrases/signs.ts';
import type { YearFound } from './base.ts';
import { dayIn, type Item } from './part.ts';

const isUnderPast = ({ unit }: Entry): boolean => {
  const title = unit.titles.findLast((title) => !isOfCard(title));
  return title !== undefined && says(title, 'past') && says(title, 'dates');
};

const stop = /[.!?。！？](?:\s|$)|[。！？]/;
/** The sentence in which a date stands: what is told behind the next full stop is of another. */
function sentenceOf({ unit: { text }, date }: Entry): string {
  const behind = text.slice(date.at[1]);
  const before =
    text
      .slice(0, date.at[0])
      .split(/[.!?]\s|[。！？]/)
      .at(-1) ?? '';
  return before + behind.slice(0, stop.exec(behind)?.index ?? behind.length);
}

/** "Papers were submitted until 1 February": what was done, unless a deadline was moved to that day. */
function isToldOfPast(entry: Entry): boolean {
  if (entry.isExtended) return false;
  const sentence = sentenceOf(entry);
  return hasSign(sentence, 'of the past') && !says(labelOf(sentence), 'extended');
}

const mostDaysAgo = 183;

/**
 * "Past dates": what stands below has passed, whatever year its neighbours are of. What a sentence tells of the past has passed some months
 * ago, and comes again in no year.
 */
export function passedYear({ entry, part }: Item, { year, assumption }: YearFound, readAt: Day): YearFound {
  const day = assumption === undefined ? undefined : dayIn(year, part);
  if (!day || day <= readAt) return { year, assumption };
  const before = dayIn(year - 1, part);
  const isRecent = before !== undefined && daysBetween(before, readAt) >= 0 && daysBetween(before, readAt) <= mostDaysAgo;
  return isUnderPast(entry) || (isRecent && isToldOfPast(entry)) ? { year: year - 1, assumption } : { year, assumption };
}
