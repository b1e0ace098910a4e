import { type ClockFound, clockOf } from '../clock.ts';
import type { Lexicon, WordSenses } from '../lexicon.ts';
import type { Piece } from '../piece.ts';
import { zoneAt } from '../zone-words.ts';
import { halfAt } from './half.ts';
import { namedClock } from './named.ts';

/** "5 p.m.", "12 noon". */
export function twelveHourClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const half = halfAt(pieces, at + 1, hours, lexicon);
  if (half && hours >= 1 && hours <= 12) {
    const clock = clockOf(hours, 0, half.half);
    const twelve = clock && hours === 12 ? namedClock(pieces, half.next, lexicon) : undefined;
    return twelve ?? (clock && { clock, next: half.next });
  }
  const named = hours === 12 ? namedClock(pieces, at + 1, lexicon) : undefined;
  return named?.clock.said === 'end of day' ? undefined : named;
}

/** "ore 12", "godz. 24". */
export function ledClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const lead = pieces[at - 1]?.text === '.' ? pieces[at - 2] : pieces[at - 1];
  const clock = lexicon.isHourWord(lead) ? clockOf(hours, 0, undefined) : undefined;
  return clock && { clock, next: at + 1 };
}

const mostLinks = 3;
/** "entro le 12 del 15 aprile", "hasta las 17 del jueves 15 de abril": an article of hours, and a day right behind the number. */
export function articleClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  if (!lexicon.isHourArticle(pieces[at - 1])) return undefined;
  let day = at + 1;
  const isLink = ({ mark, weekday }: WordSenses) => mark === 'd' || weekday !== undefined;
  while (day - at <= mostLinks && isLink(lexicon.word(pieces[day]?.low ?? '') ?? {})) day++;
  const month = pieces[lexicon.word(pieces[day + 1]?.low ?? '')?.mark === 'd' ? day + 2 : day + 1];
  const isDay = pieces[day]?.kind === 'number' && (month?.text === '/' || lexicon.word(month?.low ?? '')?.month !== undefined);
  const clock = day > at + 1 && isDay ? clockOf(hours, 0, undefined) : undefined;
  return clock && { clock, next: at + 1 };
}

/** "2027, 17 UTC", "(17 CET)", "at 12 UTC", "um 17 (MESZ)": a number that a zone makes an hour; behind a month it is a day. */
export function zonedClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const isAside = pieces[at + 1]?.text === '(';
  const zone = zoneAt(pieces, isAside ? at + 2 : at + 1)?.zone;
  const before = pieces[at - 1];
  if (!zone || zone.isUnsure || (isAside && !lexicon.isHourLead(before))) return undefined;
  const year = before?.text === ',' ? pieces[at - 2] : before;
  const isBehindDate = before?.text === '(' || (year?.kind === 'number' && year.text.length === 4);
  const clock = isBehindDate || lexicon.isHourLead(before) ? clockOf(hours, 0, undefined) : undefined;
  return clock && { clock, next: at + 1 };
}
