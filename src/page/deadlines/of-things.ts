import { everyMatch } from '#dates/every-match.ts';
import { handedIn, judged } from '#model/kinds.ts';
import { type Concept, thingsJudged } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import type { Unit } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';
import { mayName } from '../phrases/letters.ts';
import { isSign } from '../phrases/signs.ts';

/** What may tell some of what falls due from the rest; papers are all that is handed in. */
const mayTell: ReadonlySet<Concept> = new Set(['proposal', 'abstract', 'event', 'aid', 'register', 'final', 'response', 'supplement']);
const word = /\p{L}[\p{L}\p{N}'’-]*/gu;

const tells = (text: string): boolean =>
  mayName(text) &&
  !isSign(text, 'small') &&
  !isSign(text, 'small in a label') &&
  labelOf(text).mentions.every(({ concept }) => mayTell.has(concept));

const longestLead = 20;
/** "NOTE: all dates are AoE" without its first word: what only calls attention names no working notes. */
function behindAttention(text: string): string {
  const colon = text.indexOf(':');
  return colon >= 0 && colon <= longestLead && isSign(text.slice(0, colon).trim(), 'calls attention') ? text.slice(colon + 1) : text;
}

/** "poster" of "all poster deadlines", "demos" of "the call for demos closes": the words of a clause that may name some of what is handed in. */
export function thingWords(said: string): readonly string[] {
  const text = behindAttention(said);
  const { mentions } = labelOf(text);
  const things = mentions.flatMap(({ concept, at, end }) => (concept === 'proposal' ? text.slice(at, end).toLowerCase() : []));
  const words = everyMatch(text, word).flatMap(([own]) => (tells(own) ? own.toLowerCase() : []));
  return [...new Set([...things, ...words])];
}

/** The same where nothing else is said but small words: "demos", "for posters"; none elsewhere. */
export function thingsAlone(text: string): readonly string[] {
  const words = thingWords(text);
  const isSmall = (own: string) => isBare(own) || isSign(own, 'small') || isSign(own, 'small in a label');
  return everyMatch(text, word).every(([own]) => words.includes(own.toLowerCase()) || isSmall(own)) ? words : [];
}

/** "Papers*: 5 March", "5 March 2027 †", and not what a list begins its items with, nor what sets words apart. */
const mark = /(?<=\S\s?)(?:[*†‡§]{1,3}|[¹²³])(?![\p{L}\p{N}])/gu;
const markFirst = /^(?:[*†‡§]{1,3}|[¹²³])/;
/** "* 23:59 AoE": the mark with which a note begins; it is told of what bears the same. */
export const markAt = (text: string): readonly string[] => markFirst.exec(text)?.slice() ?? [];

const lettersOfEnding = 2;
const fewestLetters = 4;
/** "Posters" and what its ending may have been added to. */
const stemsOf = (word: string): readonly string[] =>
  [0, 1, lettersOfEnding].flatMap((cut) => (cut === 0 || word.length - cut >= fewestLetters ? word.slice(0, word.length - cut) : []));

const pageTitle = 1;
/** What names an entry: its label, its row, its track, and the titles over it but that of the page. */
const namesOf = ({ label, row, track, unit }: Entry): readonly string[] => [
  label,
  row?.text ?? '',
  track ?? '',
  ...unit.titles.flatMap(({ level, text }) => (level > pageTitle ? text : [])),
];

/** What is stated, in words that may name some of what is handed in. */
interface Said {
  readonly unit: Unit;
  readonly of?: readonly string[];
}

/** A page that tells more apart is none. */
const mostWords = 100;

/** Whether what a statement is told of is a mark. */
export const isMark = (word: string): boolean => markAt(word).length > 0;

/** Which of some words name the deadlines of a page, and tell some of what is handed in from the rest; a mark tells some of all from the rest. */
export class OfThings {
  readonly #asked = new Map<string, readonly string[]>();
  readonly #known = new Map<string, readonly string[]>();
  readonly #telling = new Set<string>();
  constructor(statements: readonly Said[], entries: readonly Entry[]) {
    const words = new Set(statements.flatMap(({ of = [] }) => of));
    if (words.size === 0 || words.size > mostWords) return;
    for (const word of words) for (const stem of stemsOf(word)) this.#asked.set(stem, [...(this.#asked.get(stem) ?? []), word]);
    const stating = new Set(statements.map(({ unit }) => unit));
    const asked = entries.filter(({ kind, unit }) => handedIn.has(kind) && !stating.has(unit));
    const named = new Set(asked.flatMap((entry) => this.#naming(entry)));
    const works = asked.filter(({ kind }) => judged.has(kind)).map((entry) => new Set(this.#naming(entry)));
    // "Poster upload" tells no poster from the submissions of a call for posters.
    const isOfWork = (word: string) => !says(labelOf(word), ...thingsJudged) || works.some((own) => own.has(word));
    for (const word of named) if (!isMark(word) && works.some((own) => !own.has(word)) && isOfWork(word)) this.#telling.add(word);
    const noted = entries.filter(({ unit }) => !stating.has(unit)).map((entry) => this.#marksOf(entry));
    for (const word of words) if (isMark(word) && new Set(noted.map((own) => own.includes(word))).size > 1) this.#telling.add(word);
  }

  /** Those that tell some deadlines from the rest. */
  telling(words: readonly string[]): readonly string[] {
    return words.filter((word) => this.#telling.has(word));
  }

  /** Those that tell, of all that name a deadline; of what is not handed in any word may be told, and no mark that it does not bear. */
  of(entry: Entry): readonly string[] {
    if (this.#telling.size === 0) return [];
    if (handedIn.has(entry.kind)) return this.telling(this.#naming(entry));
    const borne = this.#marksOf(entry);
    return [...this.#telling].filter((word) => !isMark(word) || borne.includes(word));
  }

  #naming(entry: Entry): readonly string[] {
    return [...new Set([...namesOf(entry).flatMap((name) => this.#in(name)), ...this.#marksOf(entry)])];
  }

  #marksOf({ unit }: Entry): readonly string[] {
    return everyMatch(unit.text, mark).flatMap(([found]) => this.#asked.get(found) ?? []);
  }

  #in(name: string): readonly string[] {
    const known = this.#known.get(name);
    if (known) return known;
    const found = thingWords(name).flatMap((word) => stemsOf(word).flatMap((stem) => this.#asked.get(stem) ?? []));
    this.#known.set(name, found);
    return found;
  }
}
