import { everyMatch } from '#dates/every-match.ts';
import { knownPlaces } from '#dates/places.ts';
import { hasSign, isSign } from '../phrases/signs.ts';
import { acronymsIn, isBase } from './acronyms-in.ts';
import { startOfName } from './name.ts';
import { speaksOfEvent } from './speaks-of-event.ts';
import { type Acronym, eventNoun, isHostBehind } from './text.ts';

const inBrackets = /\(([^()]{2,40})\)/gu;
/** "CLS 62", "CBDA6": the edition is counted. */
const countedAtEnd = /\d$| [IVX]{1,6}$/u;
const bareShape = /^([\p{L}\d][\p{L}\d&+/-]*(?: \d{1,3}| [IVX]{1,6})?)$/u;
/** "(the TARN)". */
const withoutArticle = (inner: string): string => {
  const [first = '', ...rest] = inner.split(' ');
  return rest.length > 0 && isSign(first, 'article') ? rest.join(' ') : inner;
};
/** How far before the brackets the noun may stand: "Conference on Advanced Data Mining and Applications (ADMA2025)". */
const farthestNoun = 160;
/** "Bell-Par 2027": two capitals, a word each. */
const hyphened = /^\p{Lu}\p{L}{1,12}-\p{Lu}\p{L}{1,12}[\s'’-]?(?:(?:19|20)\d\d|['’]\d\d)$/u;
/** "Tarn Stability (TARNQ) workshop". */
const wordBehind = /^\s(\p{L}+)/u;
const isNounBehind = (behind: string): boolean => eventNoun.exec(wordBehind.exec(behind)?.[1] ?? '')?.index === 0;

/**
 * Behind the noun a clause or another track has begun: "conference that works on Linked Data (LOD)", "& special track on Design (ACSD)".
 */
function isOfName(clause: string): boolean {
  const behind = clause.split(eventNoun).at(-1) ?? '';
  return !leaving.some((sign) => hasSign(behind, sign));
}
const leaving = ['verb of a sentence', 'leaves a name', 'run by or held with'] as const;

/** "Bellfounding Conference (Bellfounding 2027)": a word of the name, with its year. */
const wordWithYear = /^(\p{Lu}\p{Ll}{2,20})\s(?:19|20)\d\d$/u;
const repeatsName = (inner: string, clause: string): boolean => {
  const [, word] = wordWithYear.exec(inner) ?? [];
  return word !== undefined && clause.split(/\s+/).includes(word);
};

/** "…), Young Founders Workshop (YFW)": another name with its brackets, in a list. */
const nextInList = /^, (?:\p{Ll}{1,3} )?(\p{Lu}[^(),.;:]{2,60})\([^()]{2,40}\)/u;
const lastInList = /\([^()]{2,40}\), (?:\p{Ll}{1,3} )?$/u;
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
export function bracketed(text: string, before: string): Acronym | undefined {
  if (!text.includes('(')) return undefined;
  for (const match of everyMatch(text, inBrackets)) {
    const [, inner = ''] = match;
    const lead = `${before} ${text.slice(0, match.index)}`.slice(-farthestNoun);
    const clause = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf(')')) + 1);
    const behind = text.slice(match.index + match[0].length);
    const isBefore = isNounBehind(behind);
    if ((!speaksOfEvent(clause) && !isBefore) || isHostBehind(startOfName(clause)) || isListed(text.slice(0, match.index), behind))
      continue;
    const [edition] = acronymsIn(inner);
    if (edition && edition.at === 0 && edition.text.length === inner.trim().length) return { ...edition, at: match.index };
    if ((hyphened.test(inner) || repeatsName(inner, clause)) && isOfName(clause) && !knownPlaces(inner).length)
      return { text: inner, at: match.index, hasEdition: true };
    const [, bare = ''] = bareShape.exec(withoutArticle(inner.trim())) ?? [];
    if (isBase(bare) && isOfName(clause)) return { text: bare, at: match.index, hasEdition: countedAtEnd.test(bare) };
  }
  return undefined;
}
