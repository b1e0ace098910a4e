import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { isSign } from '../phrases/signs.ts';
import { lettersSaid } from './letters-said.ts';
import { ranks } from './rank.ts';
import type { SeenDate } from './seen.ts';

const longestBracket = 120;
/** In days: no deadline is brought forward by more, so that an update or a change so long before it is one of the page. */
const longestMove = 56;

/** How long before a deadline a day must be on which these words say that something was posted; undefined where they do not. */
function daysBeforePost(words: string): number | undefined {
  if (isSign(words, 'published')) return 1;
  if (isSign(words, 'perhaps the new day')) return longestMove;
  const mentions = mentionsIn(words);
  const isOnly = mentions.length > 0 && mentions.every(({ concept }) => concept === 'posted');
  return isOnly && lettersIn(words) === lettersSaid(words, mentions) ? longestMove : undefined;
}

/** "1 March 2027 (posted 2026/10/01, listed until …)", "1 April (updated 3 January)": when the notice was put up, in a bracket behind it. */
export function isPosted(text: string, last: { readonly dates: readonly SeenDate[] }, date: SeenDate, between: string): boolean {
  const opens = between.lastIndexOf('(');
  if (opens < 0 || date.struck) return false;
  const days = daysBeforePost(
    between
      .slice(opens + 1)
      .replace(/[\s:：]{1,3}$/u, '')
      .trim(),
  );
  if (days === undefined) return false;
  const rankOf = ranks([...last.dates, date]);
  const isEarlier = last.dates.every((other) => rankOf(other) - rankOf(date) >= days);
  return isEarlier && text.slice(date.at[1], date.at[1] + longestBracket).includes(')');
}

const endOfSentence = /[.!?]\s|[\n•|]/;
const longestLead = 40;
/** What leads to a day in its sentence, without the bracket that it stands in. */
function leadTo(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - longestLead), start);
  return (near.split(endOfSentence).at(-1) ?? '').replace(opening, '');
}
const opening = /[\s([]{1,3}$/;

const longestNotice = 160;
/** Whether the words between a day and the next one move a deadline, in one clause. */
const movesDeadline = (between: string): boolean =>
  between.length <= longestNotice && !endOfSentence.test(between) && speaksOf(between, 'deadline') && speaksOf(between, 'extended');

/**
 * How the day that begins at `start` leads a notice that says itself what it moves, with `between` up to the next day: by a word for news,
 * "UPDATE (20 February): deadline extended until", or alone, "20 February: we extend the deadline to", where it may be the day that is moved
 * as well. Undefined where it leads none.
 */
export function noticeAt(text: string, start: number, between: string): 'news' | 'day' | undefined {
  if (!movesDeadline(between)) return undefined;
  const lead = leadTo(text, start);
  if (isSign(lead, 'issue of news')) return 'news';
  return lettersIn(lead) === 0 && beginsNotice.test(between) ? 'day' : undefined;
}
const beginsNotice = /^\s?[)\]]?\s?[:：–—-]\s[^([（]*$/;
