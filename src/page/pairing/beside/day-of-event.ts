import { isAnd } from '#dates/and.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { isBracketOfEvent } from '../../outline/event-bracket.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endsWithSign } from '../../phrases/signs.ts';
import { isAtItsPlace, isHeldBeforeName } from './at-its-place.ts';
import { asking, handedIn, isShortSpan, leadsUp } from './held.ts';
import { isUntil } from './until.ts';

const isSentence = (text: string): boolean => /^\p{Lu}.*\p{Ll}\W{0,2}\.$/u.test(text) || /^\p{Lu}.*\d{4}\W{0,2}\.$/u.test(text);

const firstWord = (text: string): string => /\p{L}+/u.exec(text)?.[0] ?? '';

/** The day stands as an aside to the name before it: "…, 4 June 2027, must be sent by", "(4 June 2027)". */
const isAside = (before: string, behind: string): boolean =>
  /[,(]\s*$/.test(before) && /^\s*[,)]\s*\p{L}/u.test(behind) && !isAnd(firstWord(behind));

/** Letters of "please". */
const mostBeforeAsked = 6;

/** "Papers for the annual meeting, 4 June 2027, must be sent by", "We invite papers for the workshop in Graz on 4 June 2027." */
function isOfWhatIsFor({ dates: [only, ...more] }: Cluster, { before, behind }: Around, text: string): boolean {
  if (!only || more.length || !(only.date.kind === 'day' || isShortSpan(only))) return false;
  const { mentions } = labelOf(before);
  const last = mentions.at(-1);
  if (last?.concept !== 'event' || says({ mentions }, ...asking) || !says({ mentions: mentions.slice(0, -1) }, ...handedIn)) return false;
  const rest = before.slice(last.end);
  if (isAside(rest, behind)) return leadsUp(rest.replace(/[,(]\s*$/, ''));
  // "Referaty na konferencję do 20 kwietnia 2027."
  if (!isSentence(text) || isUntil(before, '', text)) return false;
  // "Send your abstract to the workshop 5 March.": what a sentence begins with falls due on one day; "we invite" tells of those who come.
  if (only.date.kind === 'day' && lettersIn(before.slice(0, mentions[0]?.at)) <= mostBeforeAsked) return false;
  return endsWithSign(rest, 'on a day') ? leadsUp(rest.slice(0, rest.trimEnd().lastIndexOf(' ') + 1)) : leadsUp(rest);
}

/** One day, or a span of few. */
const isFew = (found: SeenDate | undefined): boolean => found?.date.kind === 'day' || isShortSpan(found);

/** Whether a date is that of the event which the words beside it name, although they speak of what is asked for as well. */
export const isDayOfEvent = (cluster: Cluster, around: Around, text: string): boolean =>
  (cluster.dates.length === 1 && isFew(cluster.dates[0]) && isBracketOfEvent(around.before, around.behind)) ||
  isAtItsPlace(cluster, around) ||
  isHeldBeforeName(cluster, around) ||
  isOfWhatIsFor(cluster, around, text);
