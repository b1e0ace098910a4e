import { codeAt, isCapital, isLetter, lastAscii } from '#dates/ascii.ts';
import { NumberSieve } from '#dates/number-sieve.ts';
import { parsedAddress } from '#model/address.ts';
import { isSign, wordsOfSign } from '../phrases/signs.ts';
import { saysNothingOwn } from './plain-heading.ts';
import { type Acronym, type EventText, eventNoun, isCapitalized, isHostBehind, wordsIn } from './text.ts';

/** Parts of addresses that name no event: publishers, and what a page is. */
const plain: ReadonlySet<string> = new Set(
  'www pages page site sites blog home call calls cfp papers paper dates submission program news event events conference conferences conf confs workshop workshops symposium meeting meetings acm ieee usenix ifip org com net edu ac uni university'.split(
    ' ',
  ),
);

/** "bellsconf", "bellsworkshop": what it is, behind what it is called. */
const suffix = new RegExp(`(?:${[...wordsOfSign('noun of an event'), 'conf', 'ws', 'cfp'].join('|')})$`, 'u');
/** Sites of many: what a page belongs to stands at the start of the path. */
const hosting = /(?:^|\.)(?:git(?:hub|lab)\.(?:io|com)|sites\.google\.com|codeberg\.page)$/;
const mostFolders = 3;
const edition = /\d\d/;

/** A part of an address that may spell the event's name. */
interface Part {
  readonly letters: string;
  /** More where it bears an edition, or is the domain. */
  readonly weight: number;
  readonly isDomain: boolean;
}

/** Small letters alone, as an address has them. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** A text whole and by its parts: "fomi-2014", "fomi". */
const piecesOf = (text: string): readonly string[] => [...new Set([text, ...text.split(/[-_.+]/)])];

/** Of several words that say something each, "bells-power", none is the name alone. */
function namesOf(text: string): readonly string[] {
  const [whole = '', ...pieces] = piecesOf(text);
  const telling = pieces.filter((piece) => lettersOf(piece) !== '' && !plain.has(piece));
  return telling.length > 1 ? [whole] : [whole, ...pieces];
}

const partsIn = (text: string, isDomain: boolean): readonly Part[] =>
  namesOf(text).flatMap((piece) => {
    const letters = lettersOf(piece);
    const weight = (isDomain ? 1 : 0) + (edition.test(text) ? 2 : 0);
    return [...new Set([letters, letters.replace(suffix, '')])]
      .filter((one) => one.length > 1 && !plain.has(one))
      .map((one) => ({ letters: one, weight, isDomain }));
  });

/**
 * The folders that may be called like the event: those with an edition, and on sites of many the first ones. A page's file is called what
 * it is.
 */
function foldersOf(hostname: string, pathname: string): readonly string[] {
  const folders = pathname
    .split('/')
    .slice(0, -1)
    .filter((folder) => !plain.has(piecesOf(folder)[1] ?? folder));
  return folders.filter((folder, i) => edition.test(folder) || (hosting.test(hostname) && i <= mostFolders));
}

function partsOf(url: string): readonly Part[] {
  const { hostname, pathname } = parsedAddress(url) ?? { hostname: '', pathname: '' };
  const labels = hostname.replace(hosting, '.').split('.').slice(0, -1);
  return [
    ...labels.flatMap((label, i) => partsIn(label, i === labels.length - 1)),
    ...foldersOf(hostname, pathname).flatMap((folder) => partsIn(folder, false)),
  ];
}

const wordShape = /[\p{L}\d][\p{L}\d&]*(?:[-.][\p{L}\d&]+)*/gu;
const mostWords = 4;
const ownEdition = /^\s?[-’'@]?\s?(?:(?:19|20)\d\d|['’]\d\d)(?!\d)|^\s\d{1,2}(?=\s|$|[.,:)])/;

/** "BH7", "ENAA XXXI". */
const numbered = /^[IVXL]+$|\d$/;

/** "In the KISV 2027 format": how papers look, not where they are read. */
const isOfStyle = (behind: string): boolean =>
  (nextWords.exec(behind)?.slice(1) ?? []).some((word) => isSign(word ?? '', 'how papers look'));
const nextWords = /^\s(\p{L}{1,12})(?:\s(\p{L}{1,12}))?/u;

const fullYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** "KISV 2026" at an address of 2027: what was read there the year before. */
const isOfAnother = (edition: string, years: readonly string[]): boolean =>
  years.length > 0 && (edition.match(fullYear) ?? []).some((year) => !years.includes(year));

/** "Tower Bells": each word begins with its only capital. */
const wordsAlone = /^(?:\p{Lu}\p{Ll}+)(?:[\s-]\p{L}\p{Ll}+){1,3}$/u;

interface Spelled extends Acronym {
  readonly weight: number;
}

/** How many letters of a name are looked at before its words are cut out of a text. */
const firstLetters = 3;

/** The first letters of names: addresses have no letters but plain ones. */
function beginningsOf(names: Iterable<string>): NumberSieve {
  const sieve = new NumberSieve(12);
  for (const name of names) {
    let key = 0;
    for (let at = 0; at < firstLetters; at++) key = (key << 5) | (at < name.length ? codeAt(name, at) & 31 : 0);
    // What is shorter is over where the next word begins, whatever that is.
    const last = name.length < firstLetters ? key | 31 : key;
    for (; key <= last; key++) sieve.add(key);
  }
  return sieve;
}

/**
 * Whether a capital stands in a text from which on the plain letters could be those that a name begins with; beyond ASCII anything could be
 * one.
 */
function mayBegin(text: string, beginnings: NumberSieve): boolean {
  const { length } = text;
  for (let from = 0; from < length; from++) {
    const first = codeAt(text, from);
    if (first > lastAscii) {
      if (folded.has(first)) return true;
      continue;
    }
    if (!isCapital(first) || (from > 0 && isLetter(codeAt(text, from - 1)))) continue;
    let [key, count] = [first & 31, 1];
    for (let at = from + 1; at < length && count < firstLetters; at++) {
      const code = codeAt(text, at);
      if (code > lastAscii) return true;
      if (!isLetter(code)) continue;
      key = (key << 5) | (code & 31);
      count++;
    }
    if (beginnings.mayHave(key << (5 * (firstLetters - count)))) return true;
  }
  return false;
}

/** "© 2027 Bell Founders": whose the page is. */
const ofOwner = /^(?:©|copyright\b|\(c\)\s)/i;

/** Capitals that a plain letter is the small form of: İ and the sign of Kelvin. */
const folded = new Set([0x130, 0x212a]);

/** Where a text spells one of the parts: "ML for Systems" for "mlforsystems". */
function* spelledIn(text: string, weights: ReadonlyMap<string, number>, years: readonly string[]): Generator<Spelled> {
  const words = wordsIn(text, wordShape);
  for (const [i, { text: first, at }] of words.entries()) {
    if (!isCapitalized(first)) continue;
    let letters = '';
    for (const { text: word, end } of words.slice(i, i + mostWords)) {
      const own = lettersOf(word);
      letters += own;
      // "TARN, 04.01.2027": figures spell nothing.
      const weight = own === '' ? undefined : weights.get(letters);
      const name = text.slice(at, end);
      if (weight === undefined || eventNoun.test(word) || (name.match(/\p{Lu}/gu)?.length ?? 0) < 2 || isHostBehind(text.slice(0, at)))
        continue;
      const [edition = ''] = ownEdition.exec(text.slice(end)) ?? [];
      if (isOfStyle(text.slice(end + edition.length)) || isOfAnother(name + edition, years) || saysNothingOwn(name)) continue;
      const isOfWords = edition === '' && wordsAlone.test(name);
      yield { text: name + edition, at, hasEdition: edition !== '' || numbered.test(word), weight: weight + (edition ? 2 : 0), isOfWords };
    }
  }
}

/**
 * The name of the event as its address spells it and the page writes it: "ResilientFL" on resilientfl.org, "GD 2024" under /gd2024/. Most
 * pages of a call are one of a site's many, and say in their address alone which event they are of.
 */
export function nameInAddress(url: string, { heads, lines }: EventText, isOwn: (name: Acronym) => boolean): Acronym | undefined {
  const weights = new Map<string, number>();
  for (const { letters, weight } of partsOf(url)) weights.set(letters, Math.max(weight, weights.get(letters) ?? 0));
  if (weights.size === 0) return undefined;
  const years = url.match(fullYear) ?? [];
  const beginnings = beginningsOf(weights.keys());
  const found = [...heads, ...lines]
    .flatMap((text) => (mayBegin(text, beginnings) && !ofOwner.test(text) ? [...spelledIn(text, weights, years)] : []))
    .filter(isOwn);
  return found.toSorted((a, b) => b.weight - a.weight)[0];
}

/** Whether the domain itself is called so: a conference's own site says "at KISV 2027" of itself. */
export const isOwnDomain = (url: string, letters: string): boolean =>
  partsOf(url).some((part) => part.isDomain && part.letters === letters);
