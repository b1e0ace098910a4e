import { codeAt, isCapital, isDigit, lastAscii } from '#dates/ascii.ts';
import { once } from '#model/once.ts';
import { see } from '../outline/see.ts';
import { isSign } from '../phrases/signs.ts';
import { isCarrier } from './carriers.ts';
import { saysNothingOwn } from './plain-heading.ts';
import { type Acronym, isCapitalized, isHostBehind, type Word, wordsIn } from './text.ts';

/** A lone capital belongs to what a hyphen joins to it, a land to what a dot joins it to: "U-SPACE", "PGDay.IT". */
const wordShape = /(?:(?<![\p{L}\d-])\p{Lu}-(?=\p{Lu}{2}))?[\p{L}\d][\p{L}\d&+/]*(?:\.\p{Lu}{2,3}(?![\p{L}\d.]))?|['’]\d\d(?![\p{L}\d])/gu;
const year = /^(?:(?:19|20)\d\d|['’]?\d\d)$/;
/** "RO2019": the edition is written together with the name. */
const tight = /^(\p{Lu}.*\D)(?:(?:19|20)\d\d|\d\d)$/u;
const mostWords = 3;
const longestName = 40;

/** Capitals with figures that are no events: clocks, publishers, indexes, standards, plagues. */
const others =
  /^(?:UTC|GMT|AOE|COVID|SARS|ISBN|ISSN|ISO|RFC|DOI|CET|CEST|PST|PDT|EST|EDT|BST|JST|IST|IEEE|ACM|USENIX|IFIP|LNCS|CEUR|CFP|PDF|FAQ|USA?|UK|EU|TL;?DR)\b|^(?:РИНЦ|ВАК)(?!\p{L})/iu;

/** Whether a word is one of those. */
export const isOther = (word: string): boolean => others.test(word);

const currencies = once(() => new Set(Intl.supportedValuesOf('currency')));
/** A sum of money is no edition: "BGN 40", "(EUR 60)". */
const isSum = (text: string): boolean => /^\p{Lu}{3} \d\d$/u.test(text) && currencies().has(text.slice(0, 3));

/** Two capitals at least, or a capital and a figure: "DEBS", "EuroDW", "I4CS"; behind a figure a capital and one more: "3DOR", "3D4S". */
export const isBase = (word: string): boolean =>
  (isCapitalized(word) ? (word.match(/[\p{Lu}\d]/gu)?.length ?? 0) > 1 : behindFigure.test(word)) &&
  !isOther(word) &&
  !isSign(word, 'not known yet');
const behindFigure = /^\d\p{Lu}[\p{Lu}\d]/u;

const bareFigures = /(?<!\d|['’])\d\d$/;
/** "IWSLT 25 May", "May31-June30 2027": figures of a day are no edition. */
function isOfDay(name: string, behind: string): boolean {
  const at = name.search(bareFigures);
  const [within] = see({ text: name, struck: [] }).dates;
  return within !== undefined || (at >= 0 && see({ text: name.slice(at) + behind, struck: [] }).dates[0]?.at[0] === 0);
}
const longestDay = 20;

/** Where the acronym ends that begins at a word: behind its edition; undefined where none follows. */
function endOf(text: string, words: readonly Word[], from: number): number | undefined {
  for (let i = from; i < from + mostWords; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !(isCapitalized(word.text) || (i === from && behindFigure.test(word.text)))) return undefined;
    // "NEW FOR 2027"
    if (i > from && isSign(word.text, 'small')) return undefined;
    const [, base] = tight.exec(word.text) ?? [];
    if (base && (i > from || isBase(base))) return word.end;
    if (!next || next.at - word.end > 3) return undefined;
    const between = text.slice(word.end, next.at);
    if (year.test(next.text) && /^\s?[-@ ]?\s?$/.test(between)) return next.end;
    if (!/^[ -]$/.test(between)) return undefined;
  }
  return undefined;
}

/** An edition has two figures at least. */
const figures = /\d\d/;
/** Two capitals, or a capital and a figure, in one word. */
const baseWithin = /\p{Lu}[^\s]{0,30}[\p{Lu}\d]/u;

function mayHoldOne(text: string): boolean {
  let isBehindCapital = false;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code > lastAscii) return baseWithin.test(text);
    if (isBehindCapital && (isCapital(code) || isDigit(code))) return true;
    isBehindCapital = code > blank && (isBehindCapital || isCapital(code));
  }
  return false;
}

const blank = 0x20;

/** The acronyms with their editions in a text, those of a host left out. */
export function* acronymsIn(text: string): Generator<Acronym> {
  if (!figures.test(text) || !mayHoldOne(text)) return;
  const words = wordsIn(text, wordShape);
  for (const [i, word] of words.entries()) {
    const end = isBase(word.text) ? endOf(text, words, i) : undefined;
    if (end === undefined || end - word.at > longestName || isHostBehind(text.slice(0, word.at))) continue;
    const name = text.slice(word.at, end);
    if (isSum(name) || isCarrier(name) || saysNothingOwn(name) || isOfDay(name, text.slice(end, end + longestDay))) continue;
    yield { text: name, at: word.at, hasEdition: true };
  }
}

/** The first acronym with its edition in some texts. */
export function acronymIn(texts: readonly string[]): string | null {
  for (const text of texts) for (const { text: acronym } of acronymsIn(text)) return acronym;
  return null;
}
