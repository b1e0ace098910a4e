import { everyMatch } from '#dates/every-match.ts';
import { acronymsIn, isBase } from './acronyms-in.ts';
import { speaksOfEvent, startOfName } from './name.ts';
import { type Acronym, eventNoun, isHostBehind } from './text.ts';

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
export function bracketed(text: string, before: string): Acronym | undefined {
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
