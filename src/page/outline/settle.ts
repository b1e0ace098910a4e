import type { PartialDay } from '#dates/reading.ts';
import { lettersIn } from '../phrases/letters.ts';
import { type Mention, mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { endsWithSign, hasSign, isSign, someSign } from '../phrases/signs.ts';
import { areFirst, isChangedTo, isDenied, isInPlaceOf, isMoved, isRenewed, leadOf, longestGlue } from './change.ts';
import type { Cluster } from './cluster.ts';
import { isBesideExtension } from './event-bracket.ts';
import { ranks } from './rank.ts';
import type { SeenDate } from './seen.ts';

/** Which of a cluster's dates holds, and what it replaced. */
export interface Settled {
  /** Undefined where the words only tell what a date was before. */
  readonly date: SeenDate | undefined;
  readonly was: readonly SeenDate[];
  readonly rivals: readonly SeenDate[];
}

/** Decides which date of a cluster holds. `label` is the text around the cluster, where an extension may be spoken of. */
export function settle({ dates }: Cluster, text: string, label: string): Settled | undefined {
  const live = dates.filter(({ struck }) => !struck);
  const struck = dates.filter((date) => date.struck);
  const [only] = live;
  if (!only) {
    const last = struck.at(-1);
    return last && { date: last, was: struck.slice(0, -1), rivals: [] };
  }
  if (live.length === 1) return settleOne(only, struck, text, label);
  if (isTurnThatWas(live, text)) return { date: undefined, was: live.slice(1), rivals: [] };
  const exact = dayInMonth(live);
  if (exact) return { date: exact, was: struck, rivals: [] };
  const old = live.filter((date, i) => {
    const before = text.slice(i ? (live[i - 1]?.at[1] ?? 0) : Math.max(0, date.at[0] - longestGlue), date.at[0]);
    const words = `${before}${leadOf(text, date)}`;
    return isFormer(words) || (i > 0 ? isInPlaceOf(words) : isDenied(words));
  });
  const held = live.filter((date) => !old.includes(date));
  const [first] = held;
  const rankOf = ranks(live);
  const before = (dates: readonly SeenDate[], now: SeenDate) => dates.map((date) => (rankOf(date) === rankOf(now) ? firstDay(date) : date));
  if (old.length && held.length === 1 && first) return { date: first, was: [...struck, ...before(old, first)], rivals: [] };
  const target = live.findLast((date, i) => {
    const last = i > 0 ? live[i - 1] : undefined;
    if (!last) return false;
    const between = text.slice(last.at[1], date.at[0]);
    return (
      isArrow.test(between) ||
      isRenewed(between, text.slice(date.at[1]), areFirst(text, last.at[0], date)) ||
      isChangedTo(text.slice(date.at[1])) ||
      isMoved(text, { start: last.at[0] }, `${between}${leadOf(text, date)}`, text.slice(date.at[1]))
    );
  });
  if (target && target === live.at(-1)) return { date: target, was: [...struck, ...live.slice(0, -1)], rivals: [] };
  const [earliest, latest] = [
    live.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a)),
    live.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a)),
  ];
  const said = `${label} ${text.slice(live[0]?.at[1] ?? 0, live.at(-1)?.at[0])}`;
  if (isExtension(said)) {
    const last = live.at(-1);
    const isForward = hasSign(said, 'brought forward') || (last === earliest && isMovedTo(text.slice(live.at(-2)?.at[1], last.at[0])));
    const held = isForward ? earliest : latest;
    const others = live.filter((date) => date !== held);
    return { date: held, was: [...struck, ...before(others, held)], rivals: [] };
  }
  return { date: earliest, was: struck, rivals: live.filter((date) => date !== earliest) };
}

/**
 * One live date: it holds, unless the words before it call it the old one; "extended from 1 to 3 April" and
 * "締め切りを3月15日から3月22日に延長" hold both.
 */
function settleOne(only: SeenDate, struck: readonly SeenDate[], text: string, label: string): Settled {
  const before = text.slice(Math.max(0, only.at[0] - longestGlue), only.at[0]);
  const isOld =
    isFormer(before) ||
    isInFormerSentence(text, only) ||
    (isDenied(`${before}${leadOf(text, only)}`) && dayBehind.test(text.slice(only.at[1])));
  if (only.date.kind !== 'range')
    return isOld ? { date: undefined, was: [...struck, only], rivals: [] } : { date: only, was: struck, rivals: [] };
  const [lead, behind] = [text.slice(0, only.at[0]), text.slice(only.at[1])];
  const isToNewDay = (isMovedDeadline(label) && !isBesideExtension(lead, behind)) || (isChangedTo(behind) && saysDeadline(label));
  if (!isOld && !(isToNewDay && !isWindowBefore(lead))) return { date: only, was: struck, rivals: [] };
  return { date: onDay(only, only.date.to), was: [...struck, firstDay(only)], rivals: [] };
}

/** "Instead of 6 March, the call now closes on 15 February": the day that holds stands behind. */
const dayBehind = /^[^;!?。\n]{0,80}\d/;

/** "Submission period: 3–25 August (deadline extended)": of a time the span is what it was, and what was extended is told behind it. */
function isWindowBefore(before: string): boolean {
  if (speaksOf(before, 'extended')) return false;
  const deadlines = mentionsIn(before).filter(({ concept }) => concept === 'deadline');
  return someSign(before, 'a time', (from, to) => !deadlines.some(({ at, end }) => at <= from && end >= to));
}

const onDay = (seen: SeenDate, day: PartialDay): SeenDate => ({ ...seen, date: { kind: 'day', days: [day] } });

/** "8 April (extended from 1 to 8 April)": of a span to the new day its first one is the old one. */
export const firstDay = (seen: SeenDate): SeenDate => (seen.date.kind === 'range' ? onDay(seen, seen.date.from) : seen);

/** "The deadline for the round in November was 1 August": the month is that of what it was for. */
function isTurnThatWas(live: readonly SeenDate[], text: string): boolean {
  const [month, day, ...more] = live;
  if (month?.date.kind !== 'month' || day?.date.kind !== 'day' || more.length) return false;
  const before = text.slice(0, month.at[0]);
  return (
    isSign(text.slice(month.at[1], day.at[0]), 'is or was') && (['in', 'for', 'of'] as const).some((sign) => endsWithSign(before, sign))
  );
}

/** "Early April, by 15 April at the latest": of a month and a day in it, the day is meant. */
function dayInMonth(live: readonly SeenDate[]): SeenDate | undefined {
  const month = live.find(({ date }) => date.kind === 'month')?.date;
  const exact = live.find(({ date }) => date.kind === 'day');
  if (live.length !== 2 || month?.kind !== 'month' || exact?.date.kind !== 'day') return undefined;
  return exact.date.days.every((day) => day.month === month.month && (day.year ?? month.year) === (month.year ?? day.year))
    ? exact
    : undefined;
}

const nearFormer = 6;
/** "was 1 May", "by the original deadline (1 May)", "12 mayo (antes 5 mayo)". */
const isFormer = (before: string): boolean => {
  if (isSign(before.slice(before.lastIndexOf('(')), 'old day')) return true;
  if (!speaksOf(before, 'formerly')) return false;
  const mentions = mentionsIn(before);
  return mentions.some(
    ({ concept, end }, i) => concept === 'formerly' && before.length - end - lettersOf(mentions.slice(i + 1), before) < nearFormer,
  );
};

const mostBeforeFormer = 3;
const mostBehindFormer = 24;
/**
 * "Pierwotnie termin składania artykułów wyznaczono na 15 kwietnia.": a sentence that begins with the word for what was, tells of a deadline
 * and ends with its only day.
 */
function isInFormerSentence(text: string, date: SeenDate): boolean {
  const [start, end] = date.at;
  const before = text.slice(Math.max(0, start - longestSentence), start);
  const lead = before.split(sentenceMark).at(-1) ?? '';
  // "The original deadline for papers is 1 March": it still holds.
  if (endsWithSign(`${lead}${leadOf(text, date)}`, 'is on a day')) return false;
  const [, rest = '', mark] = restOfSentence.exec(text.slice(end)) ?? [];
  if (mark === '?') return false;
  if (/[\d,;:]/.test(lead.trimStart()) || /\d/.test(rest) || lettersIn(rest) > mostBehindFormer) return false;
  const mentions = mentionsIn(lead);
  const former = mentions.find(({ concept }) => concept === 'formerly');
  if (!former || lettersIn(lead.slice(0, former.at)) > mostBeforeFormer) return false;
  return mentions.some(({ concept }) => concept === 'deadline') && mentions.every(({ concept }) => concept !== 'extended');
}
const longestSentence = 160;
const restOfSentence = /^([^.!?\n]{0,60})([.!?]|$)/;
const sentenceMark = /[.!?](?:\s|$)|[。！？]/;

const lettersOf = (mentions: readonly Mention[], text: string): number =>
  mentions.reduce((sum, { concept, at, end }) => sum + (concept === 'deadline' ? lettersIn(text.slice(at, end)) : 0), 0);

/** A deadline is one day: a span by which it is extended goes from the old day to the new one. */
const isMovedDeadline = (text: string): boolean => speaksOf(text, 'extended') && saysDeadline(text);

function saysDeadline(text: string): boolean {
  const said = new Set(mentionsIn(text).map(({ concept }) => concept));
  return said.has('deadline') && !said.has('opens');
}

const longestTo = 5;
/** "12 March, changed to 5 March": whatever it says of the change, the day that it leads to is the new one. */
const isMovedTo = (between: string): boolean => {
  const rest = between.slice(mentionsIn(between).findLast(({ concept }) => concept === 'extended')?.end ?? 0);
  return rest.length < Math.min(longestTo, between.length) && !/[)\]）]/.test(rest);
};

/** An arrow leads to the date that holds, be it an earlier one. */
const isArrow = /->|=>|→|⇒|➔|»/;

const isExtension = (text: string): boolean => isArrow.test(text) || speaksOf(text, 'extended');
