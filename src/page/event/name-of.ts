import type { Page } from '../block.ts';
import { tidy } from '../labels/label.ts';
import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { unsaid } from '../phrases/unsaid.ts';
import { speaksOfHost } from './host.ts';
import { eventNameIn, nameEndingIn } from './name.ts';
import { type EventText, eventNoun, isHostBehind } from './text.ts';

/** "Tarn 2027", "CAV '27": a short name with its year. */
const yearBehind = /^\p{Lu}.*(?:\b(?:19|20)\d\d|['’]\d\d)$/u;

/** Words of headings that name a part of any site. */
const ofAnySite =
  /\b(?:overview|format|programme?|committees?|organi[sz](?:ation|ers?)|acerca|home|goals?|aims?|objectives?|motivation|background|travel|guidelines?|instructions|topics|scope|speakers?|keynotes?|sponsors?|contacts?|venue|location|accommodation|welcome|about|project|site|website|official|tracks?|industry|research|main|menu|info(?:rmation)?|workshops?|conferences?|proposals?)\b/giu;

const small = /\b(?:of|the|and|for|in|on|an?|to|your|our)\b/giu;

const fewestLetters = 3;
/** Fewer letters beside the words of any call name nothing. */
const fewestBesideCall = 5;

/** Whether a heading says only what sort of page it is: "Call for Papers", "Important Dates", "Workshop Overview". */
function isPlainHeading(text: string): boolean {
  const said = mentionsIn(text).filter(({ concept }) => concept !== 'event');
  const rest = unsaid(text, said);
  const own = rest.replace(ofAnySite, '');
  const telling = own.replace(small, '');
  const isSaid = said.length > 0 || own !== rest;
  return lettersIn(telling) < (own === rest ? fewestBesideCall : fewestLetters) && (isSaid || !yearBehind.test(text));
}

const mostLines = 12;
const longestName = 140;

/** A text that goes on and on, or asks, is a sentence. */
const isSentence = (text: string): boolean => text.length >= longestName || /:[^:\d]{0,60}\d|[。?？!！]|\p{Ll}{3}\.\s/u.test(text);

/**
 * The event's name: one with its subject ("Workshop on …") in the titles or the first lines, one that ends with what it is ("… Doctoral
 * Workshop 2027") in the titles, its acronym, else what the titles say that is not of any site.
 */
export function nameOf(page: Page, { heads, lines }: EventText, acronym: string | null): string | null {
  const titles = [page.meta.description ?? '', ...heads, page.meta['og:title'] ?? ''];
  for (const text of [...titles, ...lines.slice(0, mostLines)]) {
    const name = eventNameIn(text);
    if (name && !isHostBehind(text.slice(0, text.indexOf(name)))) return name;
  }
  for (const text of [...titles, ...lines.slice(0, mostTitles)]) {
    const name = nameEndingIn(text);
    if (name && !isPlainHeading(name) && !speaksOfHost(name) && !isHostBehind(text.slice(0, text.indexOf(name)))) return name;
  }
  const parts = titles
    .flatMap((title) => title.split(/\s[|–—·-]\s/))
    .map((part) => tidy(part.replace(/^call for [\p{L} ]{3,30}?[:,-]\s*/iu, '')));
  const isName = (part: string) => part.length > 0 && !/^call for/i.test(part) && !isSentence(part) && !isPlainHeading(part);
  return parts.find((part) => eventNoun.test(part) && isName(part)) ?? acronym ?? parts.find(isName) ?? null;
}

const mostTitles = 3;
