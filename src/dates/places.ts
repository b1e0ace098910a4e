import { once } from '#model/once.ts';
import { type Zone, zoneOfTable } from '#model/zone.ts';
import { codeAt, isCapital, isLetter, lastAscii } from './ascii.ts';
import { everyMatch } from './every-match.ts';
import { NumberSieve } from './number-sieve.ts';
import { cities } from './place-names/cities.ts';
import { countries } from './place-names/countries.ts';
import { codes, states } from './place-names/states.ts';
import { doubtfulNames, zonesWithin } from './place-names/within.ts';
import { withoutMarks } from './without-marks.ts';
import { someWord } from './word-runs.ts';

/** A place that is known by name, and where a text names it. */
export interface KnownPlace {
  readonly at: number;
  readonly end: number;
  /** The IANA name of its zone. */
  readonly zone: string;
  /** A country, or a name that two places share: what stands before it may tell the zone better. */
  readonly isWide: boolean;
}

type Meaning = Pick<KnownPlace, 'zone' | 'isWide'>;

/** A word and its place. Its key is made when it is first asked for: most words begin no name. */
class Word {
  readonly text: string;
  readonly at: number;
  #key: string | undefined;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  get end(): number {
    return this.at + this.text.length;
  }

  get key(): string {
    this.#key ??= keyOf(this.text);
    return this.#key;
  }
}

const between = ' | ';
const listed = (names: string): readonly string[] => names.split(between);
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordShape = /[\p{L}\p{M}\p{N}]+(?:['’.]+[\p{L}\p{M}\p{N}]+)*\.?/gu;

const isPlain = /^[a-z ]*$/;

/** "St. Louis", "P.R. China", "TÜRKİYE", "Hawai’i", "Cluj-Napoca": one form for each name, however it is written. */
function keyOf(name: string): string {
  const low = name.toLowerCase();
  if (isPlain.test(low)) return low;
  return withoutMarks(low.normalize('NFC').replaceAll('i\u0307', 'i'))
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

const wordsIn = (text: string): readonly Word[] => everyMatch(text, wordShape).map(({ 0: word, index }) => new Word(word, index));

/** The city on the east coast and the state on the west coast. */
const sharedNames: ReadonlySet<string> = new Set(['washington']);
const longestName = 5;

/** "Hawai’i", "D.C.": what the key of a name leaves out. */
const markWithin = /[.'’]\p{L}/u;

const mostLetters = 6;

/** The first letters of a word as one number. */
function beginningAt(text: string, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to && at < from + mostLetters; at++) key = (key << 5) | (codeAt(text, at) & 31);
  return key;
}

/** The same of the first word of a name; most names have plain letters and need not be keyed, nor cut out of their list, for it. */
function beginningOf(names: string, from: number, to: number): number {
  let end = from;
  while (end < to && isLetter(codeAt(names, end))) end++;
  if (end === to || codeAt(names, end) === 0x20) return beginningAt(names, from, end);
  const key = keyOf(names.slice(from, to));
  return beginningAt(key, 0, key.split(' ', 1)[0]?.length ?? 0);
}

/** A word that begins with a small letter. */
const isSmall = (word: string): boolean => {
  const code = codeAt(word, 0);
  return code > lastAscii ? /^\p{Ll}/u.test(word) : isLetter(code) && !isCapital(code);
};

/** Names as a table lists them for a zone. */
interface List {
  readonly names: string;
  readonly zone: string;
  readonly isCountry: boolean;
}

/** Every name that the house knows, in the form of `keyOf`; those of a first letter are made when it is first asked for. */
class Gazetteer {
  readonly #lists: List[] = [];
  /** By their first letters names that are still to be made: the place of the list, and where in it the name begins and ends. */
  readonly #unmade = new Map<number, number[]>();
  readonly #names = new Map<string, Meaning>();
  readonly #codes = new Map<string, Meaning>();
  /** The first words of all names: most words of a page begin none. */
  readonly #firstWords = new Set<string>();
  readonly #doubtful = new Set(listed(doubtfulNames).map(keyOf));
  /** How names and codes begin: see `beginningOf`. */
  readonly #beginnings = new NumberSieve(16);
  readonly #within = new Map(Object.entries(zonesWithin).map(([zone, zones]) => [zone, new Set(listed(zones))]));

  constructor() {
    this.#list(cities, false);
    this.#list(states, false);
    this.#list(countries, true);
    for (const [zone, names] of Object.entries(codes)) {
      for (const name of listed(names)) {
        this.#codes.set(name, { zone, isWide: /^(?:USA?|NL)$/.test(name) });
        this.#beginnings.add(beginningOf(name, 0, name.length));
      }
    }
  }

  #list(table: Readonly<Record<string, string>>, isCountry: boolean): void {
    for (const [zone, names] of Object.entries(table)) {
      const place = this.#lists.push({ names, zone, isCountry }) - 1;
      for (let from = 0; from < names.length; ) {
        const end = names.indexOf(between, from);
        const to = end < 0 ? names.length : end;
        this.#note(place, names, from, to);
        from = to + between.length;
      }
    }
  }

  #note(place: number, names: string, from: number, to: number): void {
    this.#beginnings.add(beginningOf(names, from, to));
    const code = codeAt(names, from);
    const letter = code > lastAscii ? keyOf(names.slice(from, to)).charCodeAt(0) : code;
    const others = this.#unmade.get(letter);
    if (others) others.push(place, from, to);
    else this.#unmade.set(letter, [place, from, to]);
  }

  #learn(letter: number, unmade: readonly number[]): void {
    for (let i = 0; i < unmade.length; i += 3) {
      const list = this.#lists[unmade[i] ?? -1];
      if (list) this.#know(keyOf(list.names.slice(unmade[i + 1], unmade[i + 2])), list);
    }
    this.#unmade.delete(letter);
  }

  #know(key: string, { zone, isCountry }: List): void {
    this.#firstWords.add(key.split(' ', 1)[0] ?? key);
    this.#names.set(key, { zone, isWide: isCountry || sharedNames.has(key) });
  }

  /** Whether a text could name a place, by the first word of each name: most texts cannot. */
  mayNameOne(text: string): boolean {
    const isNamed = someWord(text, (from, to, _, isPlain) => {
      if (!isPlain) return true;
      return isCapital(codeAt(text, from)) && this.#beginnings.mayHave(beginningAt(text, from, to));
    });
    return isNamed || markWithin.test(text);
  }

  /** Words are asked for here first, so their letters are learnt here. */
  mayBegin(word: Word): boolean {
    if (isSmall(word.text)) return false;
    const { key } = word;
    const letter = key.charCodeAt(0);
    const unmade = this.#unmade.get(letter);
    if (unmade) this.#learn(letter, unmade);
    return this.#firstWords.has(key) || eastAsian.test(key);
  }

  /** What some words in a row name; `isAlone`: nothing else stands between the commas around them. */
  meaning(words: readonly Word[], isAlone: boolean): Meaning | undefined {
    const key = words.map((word) => word.key).join(' ');
    if (eastAsian.test(key)) return this.#beginning(key);
    return this.#doubtful.has(key) && !isAlone ? undefined : this.#names.get(key);
  }

  /** 台北市, 東京大学: East Asian words are not parted, the name of the place comes first. */
  #beginning(key: string): Meaning | undefined {
    for (let size = key.length; size > 1; size--) {
      const found = this.#names.get(key.slice(0, size));
      if (found) return found;
    }
    return undefined;
  }

  code = (text: string): Meaning | undefined => this.#codes.get(text);
  isWithin = (zone: string, wide: string): boolean => this.#within.get(wide)?.has(zone) === true;
}

const gazetteer = once(() => new Gazetteer());

/** Whether a text could name a place: asked of many, before they are looked through. */
export const mayNamePlace = (text: string): boolean => gazetteer().mayNameOne(text);

/** "CA", "NY 10003", "D.C.": only behind a comma, since the same letters are words elsewhere. */
function codeIn(part: string, at: number, known: Gazetteer): KnownPlace | undefined {
  const [, code = ''] = /^\s*(\p{Lu}[\p{Lu}.]{1,5})(?:\s+\d{5}(?:-\d{4})?)?\s*$/u.exec(part) ?? [];
  const meaning = known.code(code) ?? known.code(code.replace(/\.$/, ''));
  const from = at + part.indexOf(code);
  return meaning && { ...meaning, at: from, end: from + code.length };
}

function placesInPart(part: string, at: number, known: Gazetteer): KnownPlace[] {
  const words = wordsIn(part);
  const found: KnownPlace[] = [];
  let next = 0;
  words.forEach((first, from) => {
    if (from < next || !known.mayBegin(first)) return;
    for (let size = Math.min(longestName, words.length - from); size > 0; size--) {
      const meaning = known.meaning(words.slice(from, from + size), size === words.length);
      if (!meaning) continue;
      next = from + size;
      found.push({ ...meaning, at: at + first.at, end: at + (words[next - 1] ?? first).end });
      return;
    }
  });
  return found;
}

/** The countries, states and cities that a text names with a capital, in order: "Long Beach, California" holds two. */
export function knownPlaces(text: string): readonly KnownPlace[] {
  const known = gazetteer();
  const found: KnownPlace[] = [];
  let at = 0;
  for (const [i, part] of text.split(/[,，、;()|·•/\n–—]/).entries()) {
    const code = i > 0 ? codeIn(part, at, known) : undefined;
    found.push(...(code ? [code] : placesInPart(part, at, known)));
    at += part.length + 1;
  }
  return found;
}

/**
 * The zone of a place as a call writes it: that of its last known part; where that is a country of several zones, that of the part
 * before it which lies there ("San Diego, CA, USA"). Undefined where no part is known.
 */
export function placeZone(place: string): Zone | undefined {
  const found = knownPlaces(place);
  const last = found.at(-1);
  if (!last) return undefined;
  const better = last.isWide ? found.findLast(({ zone }) => gazetteer().isWithin(zone, last.zone)) : undefined;
  return zoneOfTable((better ?? last).zone);
}
