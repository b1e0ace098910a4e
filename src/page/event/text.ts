import { codeAt, isCapital, lastAscii } from '#dates/ascii.ts';
import { everyMatch } from '#dates/every-match.ts';
import type { Block } from '../block.ts';
import type { Unit } from '../outline/outline.ts';
import { endsWithSign, isSign, wordsOfSign } from '../phrases/signs.ts';
import { speaksOfHost } from './host.ts';
import { menusOf } from './menu.ts';

/** What of a page may name its event: its titles and headings first, then the lines that it opens with. */
export interface EventText {
  /** Site name, title, the first headings. */
  readonly heads: readonly string[];
  /** The first texts of the page, headings among them. */
  readonly lines: readonly string[];
}

/** An acronym as the page writes it, with its edition where it has one: "DEBS 2016", "ICON’24", "EuroDW ’23", "SD-LLOD-19". */
export interface Acronym {
  readonly text: string;
  readonly at: number;
  readonly hasEdition: boolean;
  /** "Tower Bells": several words of small letters, no short name. */
  readonly isOfWords?: boolean;
}

const mostLines = 60;
const longestLine = 600;

/** The first lines of a page, those of its menus last, each to a length that a name may stand in; one that breaks off goes on in the next. */
export function openingLines(units: readonly Unit[], blocks: readonly Block[]): readonly string[] {
  const menus = menusOf(blocks);
  const first = units.slice(0, mostLines);
  const ordered = menus.size
    ? [...first.filter(({ block }) => !menus.has(block)), ...first.filter(({ block }) => menus.has(block))]
    : first;
  const texts = ordered.map(({ text }) => text.slice(0, longestLine));
  return texts.map((text, i) => (breaksOff(text) ? `${text} ${texts[i + 1] ?? ''}`.slice(0, longestLine) : text));
}

const lastWord = /\s(\p{L}{1,5})$/u;
/** "21st International Conference on": what it is about is still to come. */
export const breaksOff = (text: string): boolean => eventNoun.test(text) && isSign(lastWord.exec(text)?.[1] ?? '', 'about');

/** "@ NIPS 2017", "Workshop at KDD", "co-located with SOSP": what stands behind is the host, and no name of the event itself. */
export function isHostBehind(before: string): boolean {
  const lead = withoutArticle(before.replace(ofHolder, ''));
  const isAt = (text: string) => text.trimEnd().endsWith('@') || endsWithSign(text, 'at a host') || endsWithSign(text, 'with a host');
  return isAt(lead) || isAt(before) || speaksOfHost(before.slice(-farthestHost));
}

/** Who holds it stands before its name: "at IEEE KISV". */
const ofHolder = /(?<=\s)\p{Lu}{2,6}\s$/u;
/** So does its own article: "with the The Bell Days". */
const articleAtEnd = /(?<![^\s])(\p{L}{1,4})\s$/u;
/** What stands before a name, without its article. */
export function withoutArticle(before: string): string {
  const [whole = '', word = ''] = articleAtEnd.exec(before) ?? [];
  return whole !== '' && isSign(word, 'article') ? before.slice(0, -whole.length) : before;
}
const farthestHost = 120;

/** Nouns for an event, as they stand in its name: within longer words too. */
export const eventNoun = new RegExp(wordsOfSign('noun of an event').join('|'), 'iu');

/** A word and its place. */
export interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** The words of a text, as a pattern cuts them that looks for all (`g`). */
export const wordsIn = (text: string, shape: RegExp): readonly Word[] =>
  everyMatch(text, shape).map(({ 0: word, index }) => ({ text: word, at: index, end: index + word.length }));

/** Whether a word begins with a capital. */
export function isCapitalized(word: string): boolean {
  const code = word.length ? codeAt(word, 0) : 0;
  return code > lastAscii ? /^\p{Lu}/u.test(word) : isCapital(code);
}
