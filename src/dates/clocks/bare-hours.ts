import { type ClockFound, clockOf } from '../clock.ts';
import type { Lexicon, WordSenses } from '../lexicon.ts';
import type { Piece } from '../piece.ts';
import { zoneAt } from '../zone-words.ts';
import { isMinutes } from './digits.ts';
import { halfAt } from './half.ts';
import { hourLead } from './lead.ts';
import { namedClock } from './named.ts';

/** "5 p.m.", "12 noon", "17 o'clock", "11pm59". */
export function twelveHourClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const half = halfAt(pieces, at + 1, hours, lexicon);
  const said = hours > 12 ? lexicon.halfBehind(pieces, at + 1) : undefined;
  const later = said && clockOf(hours, 0, undefined);
  if (said && later) return { clock: later, next: said.next };
  if (half && hours >= 1 && hours <= 12) {
    const minutes = pieces[half.next];
    const told = minutes && isMinutes(minutes) ? clockOf(hours, Number(minutes.text), half.half) : undefined;
    if (told) return { clock: told, next: half.next + 1 };
    const clock = clockOf(hours, 0, half.half);
    const twelve = clock && hours === 12 ? namedClock(pieces, half.next, lexicon) : undefined;
    return twelve ?? (clock && { clock, next: half.next });
  }
  const named = hours === 12 ? namedClock(pieces, at + 1, lexicon) : undefined;
  return named?.clock.said === 'end of day' ? undefined : named;
}

/** "ore 12", "godz. 24", "halb 6". */
export function ledClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const lead = hourLead(pieces, at);
  // "H 17" is a room.
  const isLed =
    (lexicon.isAmong('hourWords', lead) && !(lead?.text.length === 1 && lead.text !== lead.low)) || lexicon.shortBefore(pieces, at);
  const clock = isLed ? clockOf(hours, 0, undefined) : undefined;
  return clock && { clock, next: at + 1 };
}

const mostLinks = 3;
const mostDays = 31;
/** Where a day begins behind a number, past the words that lead up to it and a weekday: at least one of them. */
function dayBehind(pieces: readonly Piece[], at: number, lexicon: Lexicon): number | undefined {
  const leads = (piece: Piece | undefined) => {
    const { mark, weekday }: WordSenses = lexicon.word(piece?.low ?? '') ?? {};
    return mark === 'd' || weekday !== undefined || lexicon.isAmong('dayLeads', piece);
  };
  let day = at;
  while (day - at < mostLinks && leads(pieces[day])) day = pieces[day + 1]?.text === ',' && day > at ? day + 2 : day + 1;
  return day > at ? day : undefined;
}

/** "entro le 12 del 15 aprile", "by 5 on Friday, 12 March", "before 6 on March 12"; but "by 15 of March" is a day. */
export function articleClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  if (!lexicon.isAmong('hourArticles', pieces[at - 1])) return undefined;
  const day = dayBehind(pieces, at + 1, lexicon);
  if (day === undefined) return undefined;
  const isMark = (piece: Piece | undefined) => lexicon.word(piece?.low ?? '')?.mark === 'd';
  const isOrdinal = lexicon.isAmong('ordinals', pieces[day + 1]) || /^[º°.]$/.test(pieces[day + 1]?.text ?? '');
  const ending = isOrdinal ? day + 2 : day + 1;
  const month = pieces[isMark(pieces[ending]) ? ending + 1 : ending];
  const isMonthFirst = lexicon.isMonth(pieces[day]) && !isMark(pieces[day - 1]) && Number(pieces[day + 1]?.text) <= mostDays;
  const isDay = pieces[day]?.kind === 'number' ? /^[-/.]$/.test(month?.text ?? '') || lexicon.isMonth(month) : isMonthFirst;
  const clock = isDay ? clockOf(hours, 0, undefined) : undefined;
  return clock && { clock, next: at + 1 };
}

/** Where the words begin that lead up to an hour: "antes de las", "no later than"; a comma before them goes with them. */
function leadFrom(pieces: readonly Piece[], at: number, lexicon: Lexicon): number {
  let from = at - 1;
  while (at - from < mostLinks && lexicon.isAmong('hourOpeners', pieces[from - 1])) from--;
  return pieces[from - 1]?.text === ',' ? from - 1 : from;
}

/** "12 March 2027, by 5", "hasta el 12 de marzo de 2027 a las 12": a number behind a word for hours that ends what is said of a day. */
export function closingClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  if (!lexicon.isAmong('hourArticles', pieces[at - 1])) return undefined;
  const year = pieces[leadFrom(pieces, at, lexicon) - 1];
  const [behind, next] = [pieces[at + 1], pieces[at + 2]];
  const isEnd = behind === undefined || (/^[.,;)]$/.test(behind.text) && next?.kind !== 'number' && !lexicon.word(next?.low ?? '')?.month);
  const clock = isEnd && year?.kind === 'number' && year.text.length === 4 ? clockOf(hours, 0, undefined) : undefined;
  return clock && { clock, next: at + 1 };
}

const hoursOfDay = 24;
/** Where an hour ends that may begin a span of hours: "9–17 UTC", which counts from its first. */
function behindSpan(pieces: readonly Piece[], at: number): number {
  const [dash, last] = [pieces[at + 1], pieces[at + 2]];
  const isSpan = dash?.tight && /^[-–]$/.test(dash.text) && last?.kind === 'number' && last.tight && Number(last.text) <= hoursOfDay;
  return isSpan ? at + 3 : at + 1;
}

/** "2027, 17 UTC", "(17 CET)", "at 12 UTC", "um 17 (MESZ)": a number that a zone makes an hour; behind a month it is a day. */
export function zonedClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const isAside = pieces[at + 1]?.text === '(';
  const next = behindSpan(pieces, at);
  const zone = zoneAt(pieces, isAside ? at + 2 : next)?.zone;
  const before = pieces[at - 1];
  if (!zone || zone.isUnsure || (isAside && !lexicon.isAmong('hourLeads', before))) return undefined;
  const year = before?.text === ',' ? pieces[at - 2] : before;
  const isBehindDate = before?.text === '(' || (year?.kind === 'number' && year.text.length === 4);
  const clock = isBehindDate || lexicon.isAmong('hourLeads', before) ? clockOf(hours, 0, undefined) : undefined;
  return clock && { clock, next };
}
