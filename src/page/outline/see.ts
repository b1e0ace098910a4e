import type { Found } from '#dates/reading.ts';
import { datesIn, hoursAndZonesIn, tokensOf } from '#dates/scan.ts';
import type { Token } from '#dates/token.ts';
import type { Rich } from '../block.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { goesOnWithSign, hasSign, isSign, lastOfSign } from '../phrases/signs.ts';
import { withDailyHours } from './daily-hours.ts';
import { withBareDays, withWindows } from './day-windows.ts';
import { isInAddress } from './in-address.ts';
import { loneMonths } from './lone-months.ts';
import { withoutOfficeHours } from './office-hours.ts';
import { inOrder, nothingSeen, type Seen, type SeenDate } from './seen.ts';
import { asSeen, datesWithYear, overlaps, partialDate, struckRuns } from './struck-dates.ts';
import { eachEnd } from './two-ends.ts';

const longestLead = 12;
/** Where the words begin that lead to an hour, or the hour itself. */
function leadOfHour(text: string, { at: hour, end }: Found): number {
  // "До конца дня 24 января": the hour begins with the word for "until", which its day has too.
  const [first] = mentionsIn(text.slice(hour, end));
  if (first?.concept === 'until' && first.at === 0) return hour + first.end;
  const before = text.slice(Math.max(0, hour - longestLead), hour);
  const [from, to] = lastOfSign(before, 'before an hour') ?? [0, 0];
  return to > 0 && /^\.?\s*$/.test(before.slice(to)) ? hour - before.length + from : hour;
}

/** Where what tells of an hour or a zone begins and ends, if it stands before what hands its day on. */
type Reach = { readonly lead?: number; readonly tail?: number };

/** "Cuma günü saat 17.00'ye kadar", 「1月29日（17時）まで」, 「1月29日の正午に」: what joins a day to its hour, and the bracket around it. */
function reachOf(text: string, { at, end }: Found, lead: number, dates: readonly Found[]): Reach {
  const [open, close] = [opening.exec(text.slice(Math.max(0, lead - 2), lead))?.[0], closing.exec(text.slice(end, end + 2))?.[0]];
  const [from, to] = open && close ? [lead - open.length, end + close.length] : [lead, end];
  const behind = text.slice(to, to + longestHandOn).replace(zoneBehind, '');
  if (!handsOn.some((sign) => goesOnWithSign(behind, sign))) return lead === at ? {} : { lead };
  const day = dates.findLast((date) => date.end <= from)?.end ?? from;
  const isJoint = from - day <= longestLead && isSign(text.slice(day, from), 'joins a day to its hour');
  return { lead: isJoint ? day : from, tail: to };
}
const handsOn = ['until it', 'on it', 'on or from it, before a verb'] as const;
const longestHandOn = 20;
const opening = /[（(]\s?$/;
const closing = /^\s?[)）]/;
/** "正午（日本時間）に". */
const zoneBehind = /^\s?[（(][^()（）\d]{1,16}[)）]/;

/** Reads one line or cell. Struck words are read apart from live ones, so that neither lends the other a part. */
export function see({ text, struck }: Pick<Rich, 'text' | 'struck'>): Seen {
  const tokens = tokensOf(text);
  const isStruck = (token: Token) => struck.some((span) => overlaps(token, span));
  const live = struck.length ? tokens.filter((token) => !isStruck(token)) : tokens;
  const liveDates = datesIn(live).filter(({ at }) => !isInAddress(text, at));
  const old = struckRuns(tokens, struck).flatMap(({ run, from }): SeenDate[] => {
    const whole = liveDates.length === 0 ? datesWithYear(tokens, run, from) : datesIn(run);
    if (whole.length) return whole.map((date) => asSeen(date, true, text));
    const partial = partialDate(tokens, isStruck, run);
    return partial ? [partial] : [];
  });
  const rest = hoursAndZonesIn(
    tokens,
    [...liveDates, ...old.map(({ at: [at, end], date }) => ({ type: 'date' as const, at, end, date, rule: '' }))],
    text,
  );
  const months = loneMonths(live, liveDates, text);
  if (liveDates.length + old.length + rest.length + months.length === 0) return nothingSeen;
  const isOut = ({ at, end }: Found): boolean => struck.some(([start, stop]) => start <= at && end <= stop);
  const seen: Seen = {
    dates: inOrder([...liveDates.flatMap((date) => eachEnd(asSeen(date, false, text), text)), ...old, ...months]),
    hours: rest.flatMap((found) =>
      found.type === 'hour'
        ? [
            {
              at: [found.at, found.end],
              ...reachOf(text, found, leadOfHour(text, found), liveDates),
              clock: found.clock,
              struck: isOut(found),
            },
          ]
        : [],
    ),
    zones: rest.flatMap((found) =>
      found.type === 'zone'
        ? [{ at: [found.at, found.end], ...reachOf(text, found, found.at, liveDates), zone: found.zone, struck: isOut(found) }]
        : [],
    ),
  };
  const timed = seen.dates.length > 0 && seen.hours.length > 0 ? { ...seen, hours: withoutOfficeHours(seen.hours, text) } : seen;
  const whole = seen.dates.length > 0 && seen.hours.length > 1 ? withBareDays(timed, text) : timed;
  const windows =
    whole.dates.length > 1 && (whole.hours.length + whole.zones.length > 0 || hasSign(text, 'between') || hasSign(text, 'between them'))
      ? withWindows(whole, text)
      : whole;
  return windows.dates.length > 0 && windows.hours.length > 0 ? withDailyHours(windows, text) : windows;
}
