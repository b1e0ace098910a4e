import { codeAt, isBlank, isDigit, isLetter, lastAscii } from './ascii.ts';
import { type Telling, tellings } from './telling-words.ts';
import { letterOf, someWord } from './word-runs.ts';
import { languages } from './words/index.ts';
import type { Words } from './words.ts';

/** Any of some words, which a page may write with either apostrophe. */
const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&').replaceAll("'", "['’]"))
    .join('|');

const wordsBehindHour = ({
  hourMarks = [],
  hourNouns = [],
  beforeNoonBehind = [],
  morningBehind = [],
  afterNoonBehind = [],
  atNightBehind = [],
}: Words): readonly string[] => [...hourMarks, ...hourNouns, ...beforeNoonBehind, ...morningBehind, ...afterNoonBehind, ...atNightBehind];

/** "5 p.m.", "18 Uhr", "5 de la tarde": what makes an hour of the number before it. */
const behindHour = new RegExp(` ?(?:[ap]\\.? ?m|${oneOf(languages.flatMap(wordsBehindHour))})(?!\\p{L})`, 'iuy');
/** "12 VI 2027": a month between its day and its year. */
const romanMonth = / ?[-./]? ?[IVX]{1,4} ?[-./]? ?\d/y;
/**
 * Numbers with marks between (31.1., 23:59, 18-00, 5/10, 2027-01-31), the eight digits of 20270131, or an ordinal with a month glued to it
 * (20thDecember); pages, parts and versions have one dash or stop.
 */
const numbersTogether =
  /\d\s?[/:]\s?\d|\d\.\d\d(?!\d)|\d\.\s?\d\d?\.|\d[-‐‑–]\d\d?[-‐‑–]\d|\d-(?:00|30|59)(?!\d)|\d{8}|\d(?:st|nd|rd|th)[A-Z]/;

function hasTellingNumber(text: string): boolean {
  if (numbersTogether.test(text)) return true;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (!isDigit(codeAt(text, at)) || (at + 1 < length && isDigit(codeAt(text, at + 1)))) continue;
    behindHour.lastIndex = romanMonth.lastIndex = at + 1;
    if (behindHour.test(text) || romanMonth.test(text)) return true;
  }
  return false;
}

/** Scripts whose words are not parted by blanks, and wide digits. */
const eastAsian = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/;
const digit = /\d/;
const digitOrEastAsian = new RegExp(`${digit.source}|${eastAsian.source}`);

/** Whether the letter that a word begins with, from a place on or from its end back, is one of some; beyond ASCII it may be any. */
function isBefore(text: string, place: number, letters: number): boolean {
  let at = place;
  while (at < text.length && isBlank(codeAt(text, at))) at++;
  return at < text.length && (codeAt(text, at) > lastAscii || (letters & letterOf(codeAt(text, at))) !== 0);
}

function isBehind(text: string, place: number, letters: number): boolean {
  let at = place - 1;
  while (at >= 0 && isBlank(codeAt(text, at))) at--;
  while (at > 0 && isLetter(codeAt(text, at)) && isLetter(codeAt(text, at - 1))) at--;
  return (
    at >= 0 &&
    (codeAt(text, at) > lastAscii || (at > 0 && codeAt(text, at - 1) > lastAscii) || (letters & letterOf(codeAt(text, at))) !== 0)
  );
}

/** How far from a word the number may stand that makes a day or an hour of it: "12th of the may", "may, 2027". */
const farthestNumber = 24;

const isBesideNumber = (text: string, from: number, to: number): boolean =>
  digit.test(text.slice(Math.max(0, from - farthestNumber), to + farthestNumber));

/** Whether a word that a list has tells of time where it stands: undefined where a number beside it would do so, and is not there. */
function tells(text: string, from: number, to: number, { as, behind, before }: Telling): boolean | undefined {
  switch (as) {
    case 'by itself':
      return true;
    case 'in a phrase':
      return (behind !== 0 && isBefore(text, to, behind)) || (before !== 0 && isBehind(text, from, before));
    case 'in capitals':
      return isInCapitals(text.slice(from, to));
    case 'with a number':
      return !isSmall(text.slice(from, to)) || isBesideNumber(text, from, to) || undefined;
  }
}

const longestEnd = 12;
/** "All times are Paris time.": a place and its clock, without a number. */
const endsInTime = /\btime\W{0,3}$/i;

const isInCapitals = (word: string): boolean => word === word.toUpperCase();
const isSmall = (word: string): boolean => word === word.toLowerCase();

/**
 * Whether a text could hold a date, an hour or a zone, told by a look at each letter: most of a page cannot. Where this says no, `scan`
 * finds nothing; where it says yes, it may find nothing all the same.
 */
export function mayTellTime(text: string): boolean {
  const known = tellings();
  let isNumberAwaited = false;
  const isTold = someWord(text, (from, to, key, isPlain) => {
    const telling = known.at(text, from, to, key, isPlain);
    const isTelling = telling ? tells(text, from, to, telling) : false;
    isNumberAwaited ||= isTelling === undefined;
    return isTelling === true;
  });
  if (isTold || (isNumberAwaited && endsInTime.test(text.slice(-longestEnd)))) return true;
  return digitOrEastAsian.test(text) && (eastAsian.test(text) || hasTellingNumber(text));
}
