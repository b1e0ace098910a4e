import type { Concept } from '../label-words.ts';
import { lettersIn } from '../phrases/letters.ts';
import type { Unit } from './outline.ts';
import { isOnlyTime } from './title.ts';
import { without } from './without.ts';

const readers = /^\s*\d{1,7}\s*$/;

const ofSite = /^\s*[\p{L}\d-]{2,30}\.\p{L}{2,4}\s?[-–—|,]\s?$/u;

/** "Bells.com - 05/08/2027, 07:00 WIB": where and when it was published, with nothing else. */
export const isDateline = ({ seen, text }: Unit): boolean =>
  seen.dates.length === 1 &&
  seen.hours.length === 1 &&
  ofSite.test(text.slice(0, seen.dates[0]?.at[0] ?? 0)) &&
  lettersIn(without(seen, text, seen.dates[0]?.at[1])) === 0;

/** "Registry 2027-01-13 14:41 482": who posted a notice, when, and how often it was read. */
export function isNoticeHead({ seen, text }: Unit): boolean {
  const [date, hour] = [seen.dates[0], seen.hours[0]];
  if (!date || !hour || seen.dates.length > 1 || seen.hours.length > 1 || date.date.kind !== 'day') return false;
  return hour.at[0] - date.at[1] <= 1 && readers.test(text.slice(hour.at[1]));
}

/** "Rio de Janeiro", "Frankfurt am Main", "Marabá (PA)", "Fait à Paris", "Dado en Madrid". */
const town =
  /^(?:\p{Lu}\p{Ll}{2,6} \p{Ll}{1,3} )?\p{Lu}[\p{L}'’.-]{1,30}(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}'’.-]{1,30}){0,3}(?: \(\p{Lu}[\p{L} .]{1,24}\)|\/\p{Lu}{2})?, ?/u;
const mostLettersBesideDay = 5;

/** "Bremen, den 10. Januar 2027", "Kraków, 10 stycznia 2027 r.": where and when something was signed or is held, with nothing else. */
export function isTownAndDay({ seen, text, cell }: Unit): boolean {
  const [date, other] = seen.dates;
  if (!date || other || date.date.kind !== 'day' || cell !== null || seen.hours.length > 0) return false;
  const [place] = town.exec(text) ?? [];
  if (place === undefined || place.length > date.at[0]) return false;
  return lettersIn(text.slice(place.length, date.at[0])) + lettersIn(text.slice(date.at[1])) <= mostLettersBesideDay;
}

/** "05.08.2027 • Stipendium", right below the title of a page: when it was posted, and its tags. */
export function isDayAndTags({ seen, text, titles, block }: Unit): boolean {
  const [date, other] = seen.dates;
  const title = titles.at(-1);
  if (!date || other || date.date.kind !== 'day' || date.at[0] > 0 || seen.hours.length > 0) return false;
  return title?.level === 1 && title.block === block - 1 && tags.test(text.slice(date.at[1]));
}
const tags = /^\s{0,2}[•·|]\s{0,2}[\p{L}\d #,|•·-]{2,60}$/u;

const [fiveMinutes, firstOfHour, lastOfHour] = [5, 1, 59];

/** "CFP closes at" right above: a machine may have put down to the minute when that is. */
const isBelowDeadline = ({ block, titles }: Unit): boolean =>
  titles.some((title) => title.block === block - 1 && title.mentions.some(({ concept }) => ofEnds.includes(concept)));
const ofEnds: readonly Concept[] = ['deadline', 'closes', 'until'];

const mostLinesBelowTitle = 3;
/** "Ada", "25-05-2027, 10:39" below a title of any level: the same, where nothing but that title would name the day. */
export function isStampBelow(unit: Unit, nameOf: () => string | undefined): boolean {
  const title = unit.titles.at(-1);
  if (!title || unit.block - title.block > mostLinesBelowTitle || !isMachineMoment(unit)) return false;
  return (
    nameOf() === title.label.text && title.label.guess?.isPlain !== true && !title.mentions.some(({ concept }) => ofEnds.includes(concept))
  );
}

/** Alone on its line, to a minute that hardly anyone would choose. */
function isMachineMoment(unit: Unit): boolean {
  const [hour, other] = unit.seen.hours;
  const minutes = hour?.clock.said === 'hour' ? hour.clock.minutes % 60 : 0;
  const isChosen = minutes % fiveMinutes === 0 || minutes === firstOfHour || minutes === lastOfHour;
  return other === undefined && unit.cell === null && !isChosen && isOnlyTime(unit);
}

/** "09 ноября 2021 года 14:06", alone right below the title of a page: a machine noted when it was posted; hardly anything falls due then. */
export function isStamp(unit: Unit): boolean {
  if (unit.seen.zones.length > 0 || isBelowDeadline(unit)) return false;
  const title = unit.titles.at(-1);
  if (title?.level !== 1 || title.block !== unit.block - 1) return false;
  return isMachineMoment(unit);
}
