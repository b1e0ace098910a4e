import type { HalfOfDay, Lexicon, WordSenses } from './lexicon.ts';
import { numeralHourAt } from './numerals.ts';
import type { Piece } from './piece.ts';
import { zoneAt } from './zone-words.ts';

/** An hour as a page gives it. */
export interface Clock {
  /** Past the midnight that starts the day; 1,440 is the end of the day. */
  readonly minutes: number;
  /**
   * `midnight` is the word, `start` is 00:00 or 12 AM written so, `end of day` and `close of business` are phrases: each is read by its own
   * policy.
   */
  readonly said: 'hour' | 'midnight' | 'start' | 'end of day' | 'close of business';
  /** 23.59 with a full stop, which is an hour only where its surroundings say so. */
  readonly isUnsure?: boolean;
}

/** An hour as it was found among pieces. */
export interface ClockFound {
  readonly clock: Clock;
  /** The piece behind it. */
  readonly next: number;
}

interface Time {
  readonly hours: number;
  readonly minutes: number;
}

const endOfDay = 1440;
const closeOfBusiness = 17 * 60;
/** "Las 2 de la noche": the hours behind midnight. */
const lastOfNight = 5;

function clockOf(hours: number, minutes: number, meridiem: HalfOfDay | undefined): Clock | undefined {
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  if (meridiem === 'night' && hours === 12) return { minutes: endOfDay, said: 'midnight' };
  const isMorning = meridiem === 'am' || (meridiem === 'night' && hours <= lastOfNight);
  // "23:59 PM" and "13:00 pm" are slips for the plain hour.
  const isTwelveHour = meridiem !== undefined && hours <= 12;
  const hour = isTwelveHour ? (hours % 12) + (isMorning ? 0 : 12) : hours;
  const total = hour * 60 + minutes;
  return { minutes: total, said: total === 0 ? 'start' : 'hour' };
}

/** A half of the day, and the piece behind its words. */
interface Half {
  readonly half: HalfOfDay;
  readonly next: number;
}

/** "pm", "p.m.", "P.M", "de la tarde" behind an hour; the twelve of a morning is noon. */
function halfAt(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): Half | undefined {
  const said = hours >= 1 && hours <= 12 ? lexicon.halfBehind(pieces, at) : undefined;
  return said ? { half: said.said === 'am' && hours === 12 ? 'pm' : said.said, next: said.next } : meridiemAt(pieces, at);
}

function meridiemAt(pieces: readonly Piece[], at: number): Half | undefined {
  const first = pieces[at];
  if (!first) return undefined;
  if (first.low === 'am' || first.low === 'pm') return { half: first.low, next: at + 1 };
  if ((first.low !== 'a' && first.low !== 'p') || pieces[at + 1]?.text !== '.') return undefined;
  // "p. m." with a blank is the Spanish spelling.
  if (pieces[at + 2]?.low !== 'm' || (!pieces[at + 2]?.tight && pieces[at + 3]?.text !== '.')) return undefined;
  const next = pieces[at + 3]?.text === '.' && pieces[at + 3]?.tight ? at + 4 : at + 3;
  return { half: first.low === 'a' ? 'am' : 'pm', next };
}

const isMinutes = (piece: Piece | undefined): boolean => piece?.kind === 'number' && piece.tight && piece.text.length === 2;

/** The words noon, midnight and end of day, a "12" before them already passed. */
function namedClock(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const phrase = lexicon.clockAt(pieces, at);
  if (!phrase) return undefined;
  const { said, next } = phrase;
  if (said === 'noon') return { clock: { minutes: 720, said: 'hour' }, next };
  return { clock: { minutes: said === 'close of business' ? closeOfBusiness : endOfDay, said }, next };
}

/** "dix-sept heures", "las tres de la tarde", "ore dodici": an hour in words, told by what stands beside it. */
function spelledClock(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const numeral = lexicon.hourNumeralAt(pieces, at);
  if (!numeral) return undefined;
  const { said: hours, next } = numeral;
  const isNoun = lexicon.isHourNoun(pieces[next]);
  const behind = isNoun ? next + 1 : next;
  const half = halfAt(pieces, behind, hours, lexicon);
  const lead = pieces[at - 1];
  // "Un curso de veinte horas" lasts so long.
  const isNamed = isNoun && lexicon.isHourLead(lead);
  if (!half && !isNamed && !lexicon.isHourWord(lead)) return undefined;
  const clock = clockOf(hours, 0, half?.half);
  return clock && { clock, next: half?.next ?? behind };
}

/** "noon", "midnight"; in 中午12点 and "noon 12:00" the number only repeats it. */
function wordClock(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const half = lexicon.halfBefore(pieces, at);
  const numeral = half && numeralHourAt(pieces, at);
  const told = numeral && clockOf(numeral.hours, numeral.minutes, half);
  if (told) return { clock: told, next: numeral.next };
  const inWords = spelledClock(pieces, at, lexicon);
  if (inWords) return inWords;
  const named = namedClock(pieces, at, lexicon);
  const repeated = named && /^(?:12|24|00?)$/.test(pieces[named.next]?.text ?? '') ? clockAt(pieces, named.next, lexicon) : undefined;
  return named && repeated && repeated.clock.minutes % 720 === 0 ? { ...named, next: repeated.next } : named;
}

/** What stands behind the digits of an hour that began at `from`: "pm", "Uhr", "noon". */
function behindHour(pieces: readonly Piece[], from: number, time: Time, at: number, lexicon: Lexicon): ClockFound | undefined {
  const { hours, minutes } = time;
  const named = hours === 12 || hours === 0 || hours === 24 ? namedClock(pieces, at, lexicon) : undefined;
  if (named && minutes === 0) return named;
  const half = halfAt(pieces, at, hours, lexicon);
  const clock = clockOf(hours, minutes, half?.half ?? lexicon.halfBefore(pieces, from));
  if (!clock) return undefined;
  const behind = half?.next ?? at;
  // "23:59 hora de Madrid": the word is the zone's.
  const isMarked = lexicon.isHourMark(pieces[behind]) || (lexicon.isHourNoun(pieces[behind]) && !zoneAt(pieces, behind));
  const next = isMarked ? behind + 1 : behind;
  const twelve = clock.minutes % 720 === 0 ? namedClock(pieces, next, lexicon) : undefined;
  return twelve ?? { clock, next };
}

/** 23:59 · 23:59:59 · 11.59pm · 23h59 · 5 p.m. · 18 Uhr · 23時59分 · ore 12 · noon · 12 midnight · end of day, from one piece on. */
export function clockAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const first = pieces[at];
  if (!first) return undefined;
  if (first.kind === 'word') return wordClock(pieces, at, lexicon);
  if (first.kind !== 'number' || first.text.length > 2) return militaryAt(pieces, at, lexicon);
  const hours = Number(first.text);
  const mark = pieces[at + 1];
  const minutes = pieces[at + 2];
  if (mark?.tight && (mark.text === ':' || mark.text === '：') && isMinutes(minutes)) return colonClock(pieces, at, hours, lexicon);
  if (mark?.tight && mark.text === '.' && isMinutes(minutes)) return stopClock(pieces, at, hours, lexicon);
  if (isDashClock(pieces, at)) return behindHour(pieces, at, { hours, minutes: Number(minutes?.text) }, at + 3, lexicon);
  const marked = lexicon.isHourMark(mark) || lexicon.isHourNoun(mark) ? markedClock(pieces, at, hours, lexicon) : undefined;
  return (
    marked ??
    twelveHourClock(pieces, at, hours, lexicon) ??
    ledClock(pieces, at, hours, lexicon) ??
    articleClock(pieces, at, hours, lexicon) ??
    zonedClock(pieces, at, hours, lexicon)
  );
}

/** "до 18-00", "23-59": minutes that are no day, behind a dash; telephones have more of them. */
function isDashClock(pieces: readonly Piece[], at: number): boolean {
  const [before, dash, minutes, behind] = [pieces[at - 1], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (dash?.text !== '-' || !dash.tight || !minutes?.tight || !/^(?:00|59)$/.test(minutes.text)) return false;
  const isLonger = (piece: Piece | undefined) => piece?.text === '-';
  return before?.kind === 'word' && !isLonger(behind) && Number(pieces[at]?.text) <= 24;
}

/** "5 p.m.", "12 noon". */
function twelveHourClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
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
function ledClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const lead = pieces[at - 1]?.text === '.' ? pieces[at - 2] : pieces[at - 1];
  const clock = lexicon.isHourWord(lead) ? clockOf(hours, 0, undefined) : undefined;
  return clock && { clock, next: at + 1 };
}

const mostLinks = 3;
/** "entro le 12 del 15 aprile", "hasta las 17 del jueves 15 de abril": an article of hours, and a day right behind the number. */
function articleClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
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
function zonedClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const isAside = pieces[at + 1]?.text === '(';
  const zone = zoneAt(pieces, isAside ? at + 2 : at + 1)?.zone;
  const before = pieces[at - 1];
  if (!zone || zone.isUnsure || (isAside && !lexicon.isHourLead(before))) return undefined;
  const year = before?.text === ',' ? pieces[at - 2] : before;
  const isBehindDate = before?.text === '(' || (year?.kind === 'number' && year.text.length === 4);
  const clock = isBehindDate || lexicon.isHourLead(before) ? clockOf(hours, 0, undefined) : undefined;
  return clock && { clock, next: at + 1 };
}

/** "57 days 10:22:10": so long it takes until then. */
function isCountdown(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  if (pieces[at - 1]?.text === ':' && pieces[at]?.tight && pieces[at - 2]?.kind === 'number') return isCountdown(pieces, at - 2, lexicon);
  const noun = pieces[at - 1]?.text === ',' ? at - 2 : at - 1;
  return lexicon.isDayNoun(pieces[noun]) && pieces[noun - 1]?.kind === 'number';
}

function colonClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  if (isCountdown(pieces, at, lexicon)) return undefined;
  const minutes = Number(pieces[at + 2]?.text);
  const hasSeconds = /^[:：]$/.test(pieces[at + 3]?.text ?? '') && pieces[at + 3]?.tight && isMinutes(pieces[at + 4]);
  return behindHour(pieces, at, { hours, minutes }, at + (hasSeconds ? 5 : 3), lexicon);
}

function stopClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  // A third number behind another stop makes it a date or a version.
  if (pieces[at + 3]?.text === '.' && pieces[at + 3]?.tight && pieces[at + 4]?.kind === 'number' && pieces[at + 4]?.tight) return undefined;
  const found = behindHour(pieces, at, { hours, minutes: Number(pieces[at + 2]?.text) }, at + 3, lexicon);
  if (!found) return undefined;
  const isPlain = found.next === at + 3 && found.clock.minutes !== 1439 && found.clock.minutes !== 1440;
  const lead = pieces[at - 1]?.text === '.' ? pieces[at - 2] : pieces[at - 1];
  const isLed = lexicon.isHourLead(lead) || lexicon.isHourWord(lead);
  return isPlain && !isLed ? { ...found, clock: { ...found.clock, isUnsure: true } } : found;
}

/** Behind an hour mark that makes it a length of time: 24時間. */
const lengthOfTime = /^[間间간]$/u;

/** From this hour on "18 heures" is an hour of the day; "2 heures" may be how long a talk is. */
const surelyAnHour = 13;

/** "23h59", "23 h 59", "18 Uhr", "17 時", "23時59分", "23시 59분". */
function markedClock(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): ClockFound | undefined {
  const behind = pieces[at + 2];
  // "xdr6u99": letters and figures of an address.
  if (pieces[at]?.tight && /^[a-z]+$/.test(pieces[at - 1]?.low ?? '') && /^[hu]$/.test(pieces[at + 1]?.low ?? '')) return undefined;
  if (lengthOfTime.test(behind?.text ?? '')) return undefined;
  const isSpaced =
    !pieces[at + 1]?.tight && behind?.kind === 'number' && behind.text.length === 2 && !lexicon.word(pieces[at + 3]?.low ?? '');
  const isMinute = isMinutes(behind) || isSpaced || (behind?.kind === 'number' && lexicon.isMinuteMark(pieces[at + 3]));
  const minutes = isMinute && Number(behind?.text) < 60 ? Number(behind?.text) : undefined;
  const isLed = lexicon.isHourLead(pieces[at - 1]);
  const end = at + (minutes === undefined ? 2 : 3);
  const next = minutes !== undefined && lexicon.isMinuteMark(pieces[end]) ? end + 1 : end;
  const half = halfAt(pieces, next, hours, lexicon);
  const isSure = minutes !== undefined || isLed || half !== undefined || (hours >= surelyAnHour && hours <= 23);
  if (lexicon.isHourNoun(pieces[at + 1]) && !isSure) return undefined;
  const clock = clockOf(hours, minutes ?? 0, half?.half ?? lexicon.halfBefore(pieces, at));
  return clock && { clock, next: half?.next ?? next };
}

/** "2027 AoE" is a year with its zone, "2359 AoE" an hour. */
const mayBeYear = (number: string): boolean => /^(?:19|20)/.test(number);

/** "2359 hrs", "2359 AoE". */
function militaryAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): ClockFound | undefined {
  const first = pieces[at];
  if (first?.kind !== 'number' || first.text.length !== 4) return undefined;
  const isMarked = lexicon.isHourMark(pieces[at + 1]) || lexicon.isHourNoun(pieces[at + 1]);
  if (!isMarked && (mayBeYear(first.text) || !zoneAt(pieces, at + 1))) return undefined;
  const clock = clockOf(Number(first.text.slice(0, 2)), Number(first.text.slice(2)), undefined);
  return clock && { clock, next: isMarked ? at + 2 : at + 1 };
}
