import { codeAt, isCapital, isDigit, lastAscii } from '#dates/ascii.ts';
import { everyMatch } from '#dates/every-match.ts';
import { once } from '#model/once.ts';
import { see } from '../outline/seen.ts';
import { isSign } from '../phrases/signs.ts';
import { isOwnDomain, lettersOf, nameInAddress } from './address.ts';
import { eventNameIn, nameEndingIn, speaksOfEvent, startOfName } from './name.ts';
import { isPlainHeading, saysNothingOwn } from './plain-heading.ts';
import { type Acronym, type EventText, eventNoun, isCapitalized, isHostBehind, type Word, wordsIn } from './text.ts';
import { hasWorkshops, isOneOfHost, isWithinHost } from './within-host.ts';

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

const currencies = once(() => new Set(Intl.supportedValuesOf('currency')));
/** A sum of money is no edition: "BGN 40", "(EUR 60)". */
const isSum = (text: string): boolean => /^\p{Lu}{3} \d\d$/u.test(text) && currencies().has(text.slice(0, 3));

/** Two capitals at least, or a capital and a figure: "DEBS", "EuroDW", "I4CS"; behind a figure two capitals: "3DOR". */
const isBase = (word: string): boolean =>
  (isCapitalized(word) ? (word.match(/[\p{Lu}\d]/gu)?.length ?? 0) > 1 : behindFigure.test(word)) &&
  !others.test(word) &&
  !isSign(word, 'not known yet');
const behindFigure = /^\d\p{Lu}{2}/u;

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
    if (isSum(name) || saysNothingOwn(name) || isOfDay(name, text.slice(end, end + longestDay))) continue;
    yield { text: name, at: word.at, hasEdition: true };
  }
}

const inBrackets = /\(([^()]{2,40})\)/gu;
const bareShape = /^(?:the )?([\p{L}\d][\p{L}\d&+/-]*(?: \d{1,3}| [IVX]{1,6})?)$/u;
/** How far before the brackets the noun may stand: "Conference on Advanced Data Mining and Applications (ADMA2025)". */
const farthestNoun = 160;
/** "Tarn Stability (TARNQ) workshop". */
const nounBehind = /^\s(?:workshop|conference|symposium|meeting|congress)\b/i;

/**
 * Behind the noun a clause or another track has begun: "conference that works on Linked Data (LOD)", "& special track on Design (ACSD)".
 */
const goesElsewhere = /\b(?:is|are|was|were|will|focus\w{0,4}|which|that|track)\b/i;
const isOfName = (clause: string): boolean => !goesElsewhere.test(clause.split(eventNoun).at(-1) ?? '');

/** "…), Young Founders Workshop (YFW)": another name with its brackets, in a list. */
const nextInList = /^, (?:and )?(\p{Lu}[^(),.;:]{2,60})\([^()]{2,40}\)/u;
const lastInList = /\([^()]{2,40}\), (?:and )?$/u;
const longestInList = 110;
const fewestInList = 3;

/** "Doctoral Consortium (DC), Young Founders Workshop (YFW)": of several events in a row, or three names of anything, none is the page’s own. */
function isListed(before: string, behind: string): boolean {
  let count = 1;
  let rest = behind;
  for (let next = nextInList.exec(rest); next; next = nextInList.exec(rest)) {
    if (speaksOfEvent(next[1] ?? '')) return true;
    count++;
    rest = rest.slice(next[0].length);
  }
  const start = before.lastIndexOf('), ') + 3;
  const isBehindOther = before.length - start < longestInList && lastInList.test(before.slice(Math.max(0, start - longestInList), start));
  return count >= fewestInList || (isBehindOther && (speaksOfEvent(before.slice(start)) || count >= fewestInList - 1));
}

/** "Workshop on Research Objects (RO2019)", "Meeting of the Bell Founders (MBF)": the name, then its acronym. */
function bracketed(text: string, before: string): Acronym | undefined {
  if (!text.includes('(')) return undefined;
  for (const match of everyMatch(text, inBrackets)) {
    const [, inner = ''] = match;
    const lead = `${before} ${text.slice(0, match.index)}`.slice(-farthestNoun);
    const clause = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf(')')) + 1);
    const behind = text.slice(match.index + match[0].length);
    const isBefore = nounBehind.test(behind);
    if ((!speaksOfEvent(clause) && !isBefore) || isHostBehind(startOfName(clause)) || isListed(text.slice(0, match.index), behind))
      continue;
    const [edition] = acronymsIn(inner);
    if (edition && edition.at === 0 && edition.text.length === inner.trim().length) return { ...edition, at: match.index };
    const [, bare = ''] = bareShape.exec(inner.trim()) ?? [];
    if (isBase(bare) && isOfName(clause)) return { text: bare, at: match.index, hasEdition: /\d/.test(bare) };
  }
  return undefined;
}

const firstLines = 8;

/** A capital and another one, or a figure, in a word with which a sentence begins. */
const mayBeSubject = /(?:^|[.!?:]\s)(?:[Tt][Hh][Ee]\s)?\p{Lu}[^\s]{0,40}[\p{Lu}\d]/u;

/** At the start of a sentence: "AKBC 2022 will include …". */
const isSubject = (text: string, { at }: Acronym): boolean => /(?:^|[.!?:]\s)(?:the\s)?$/i.test(text.slice(Math.max(0, at - 6), at));

const editionBehind = /[\s'’@-]?(?:(?:19|20)\d\d|['’]\d\d)$/;

/** Whether a name stands anywhere behind "at" or "@", and is not the domain's own: then it is a host's. */
function isHost({ heads, lines }: EventText, url: string, name: string): boolean {
  // "KISV Workshop 2027" is one of KISV's where that is a host.
  const base = name.replace(editionBehind, '').replace(/\sWorkshop$/i, '');
  const isBehind = (text: string) => {
    for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + 1)) if (isHostBehind(text.slice(0, at))) return true;
    return false;
  };
  return !isOwnDomain(url, lettersOf(base)) && (heads.some(isBehind) || lines.some(isBehind));
}

function found(text: EventText, url: string): Acronym | undefined {
  const { heads, lines } = text;
  const first = lines.slice(0, firstLines);
  for (const [i, line] of [...heads, ...first].entries()) {
    const above = i > heads.length ? (first[i - heads.length - 1] ?? '') : '';
    const acronym = bracketed(line, above);
    const isOwn = acronym && (above === '' || !isPlainHeading(above));
    const alone = acronym && !isOwn ? bracketed(line, '') : acronym;
    if (alone) return alone;
  }
  for (const head of heads) for (const acronym of acronymsIn(head)) if (!isOfHost(head, acronym) || isNamedBy(url, acronym)) return acronym;
  const isOwn = (acronym: Acronym) => !isHost(text, url, acronym.text);
  const named = nameInAddress(url, text, isOwn);
  if (named) return named;
  for (const line of [...heads, ...first]) {
    const acronym = atEnd(line);
    if (acronym && isOwn(acronym)) return acronym;
  }
  for (const line of lines) {
    if (!mayBeSubject.test(line)) continue;
    for (const acronym of acronymsIn(line))
      if (isSubject(line, acronym) && isOwn(acronym) && !isOfHost(line, acronym) && !hasWorkshops(behind(line, acronym))) return acronym;
  }
  for (const line of lines) {
    const acronym = bracketed(line, '');
    if (acronym?.hasEdition && isOwn(acronym)) return acronym;
  }
  return initialsIn(text);
}

const behind = (text: string, { at, text: { length } }: Acronym): string => text.slice(at + length);
const isOfHost = (text: string, acronym: Acronym): boolean =>
  isWithinHost(behind(text, acronym)) || isOneOfHost(text.slice(0, acronym.at), behind(text, acronym));
const isNamedBy = (url: string, { text }: Acronym): boolean => isOwnDomain(url, lettersOf(text.replace(editionBehind, '')));

const partedAtEnd = /(?:\s[-–—]|,)\s(\S(?:.{0,30}\S)?)$/u;
/** "CBDA-6": the edition is counted. */
const counted = /^\p{Lu}{3,10}-\d{1,2}$/u;
/** "2nd Workshop on Bells - BELL 2027", "Conference on Bells, COB-6": what a line on an event ends with. */
function atEnd(line: string): Acronym | undefined {
  const found = partedAtEnd.exec(line);
  const last = found?.[1] ?? '';
  if (!found || !speaksOfEvent(line.slice(0, found.index))) return undefined;
  const at = line.length - last.length;
  if (counted.test(last)) return { text: last, at, hasEdition: true };
  const [acronym] = acronymsIn(last);
  return acronym?.text.length === last.length ? { ...acronym, at } : undefined;
}

const fewestInitials = 3;

/** "GCGT" on the page of the "Graz Conference on Graph Theory": the letters with which the words of its name begin. */
function initialsIn({ heads, lines }: EventText): Acronym | undefined {
  for (const head of heads) {
    const words = (eventNameIn(head) ?? nameEndingIn(head) ?? '')
      .split(/[\s-]+/)
      .filter((word) => isCapitalized(word) && !/^the$/i.test(word));
    const initials = words.map((word) => word.charAt(0)).join('');
    if (words.length < fewestInitials || others.test(initials)) continue;
    const isSaid = (line: string) => line.split(/[^\p{L}\d]+/u).includes(initials);
    if (lines.some(isSaid)) return { text: initials, at: 0, hasEdition: false };
  }
  return undefined;
}

/** An edition's year, whole or by its last figures: "KISV 2027", "KISV’27". */
const editionYear = /[\s'’@-]?((?:19|20)\d\d|(?<=['’])\d\d)$/;

/**
 * The event's short name with its edition: in brackets behind its name, in the titles, as the address spells it, or as what a sentence
 * speaks of. One without an edition gets the event's year, so that two editions have two names; one of another year, or of one before
 * that in which things are due, is a past edition's.
 * Null where the page has none: a host's name ("@ NIPS 2017") would make two events one.
 */
export function acronymOf(text: EventText, url: string, year: string | undefined, due: string | undefined): string | null {
  const acronym = found(text, url);
  if (!acronym) return null;
  const [, own] = editionYear.exec(acronym.text) ?? [];
  const isOther = own !== undefined && year !== undefined && !year.endsWith(own);
  // "TARN 2010 was the first" where papers are due in 2027.
  if (year === undefined && own !== undefined && own.length === 4 && due !== undefined && own < due)
    return acronym.text.replace(editionYear, '');
  if (!isOther) return acronym.hasEdition || year === undefined ? acronym.text : `${acronym.text} ${year}`;
  return `${acronym.text.replace(editionYear, '')} ${year}`;
}

/** The first acronym with its edition in some texts. */
export function acronymIn(texts: readonly string[]): string | null {
  for (const text of texts) for (const { text: acronym } of acronymsIn(text)) return acronym;
  return null;
}
