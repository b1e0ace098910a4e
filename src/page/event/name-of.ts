import type { Page } from '../block.ts';
import { tidy } from '../label.ts';
import { mentionsIn } from '../phrases.ts';
import { eventNameIn, nameEndingIn } from './name.ts';
import { type EventText, eventNoun, isHostBehind } from './text.ts';

/** "Tarn 2027", "CAV '27": a short name with its year. */
const yearBehind = /^\p{Lu}.*(?:\b(?:19|20)\d\d|['’]\d\d)$/u;

/** Words of headings that name a part of any site. */
const ofAnySite =
  /\b(?:overview|format|programme?|committees?|organi[sz](?:ation|ers?)|acerca|home|welcome|about|project|site|website|official|tracks?|industry|research|main|menu|info(?:rmation)?|workshops?|conferences?|proposals?)\b/giu;

const lettersIn = (part: string): number => part.match(/\p{L}/gu)?.length ?? 0;

/** Whether a heading says only what sort of page it is: "Call for Papers", "Important Dates", "Workshop Overview". */
function isPlainHeading(text: string): boolean {
  const said = new Set(
    mentionsIn(text)
      .filter(({ concept }) => concept !== 'event')
      .flatMap(({ at, end }) => Array.from({ length: end - at }, (_, i) => at + i)),
  );
  const rest = Array.from(text, (letter, i) => (said.has(i) ? ' ' : letter)).join('');
  const own = rest.replace(ofAnySite, '');
  return lettersIn(own) < (own === rest ? 5 : 3) && (said.size > 0 || own !== rest || !yearBehind.test(text));
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
    if (name) return name;
  }
  for (const text of [...titles, ...lines.slice(0, mostTitles)]) {
    const name = nameEndingIn(text);
    if (name && !isPlainHeading(name) && !isHostBehind(text.slice(0, text.indexOf(name)))) return name;
  }
  const parts = titles
    .flatMap((title) => title.split(/\s[|–—·-]\s/))
    .map((part) => tidy(part.replace(/^call for [\p{L} ]{3,30}?[:,-]\s*/iu, '')))
    .filter((part) => part.length > 0 && !isSentence(part) && !isPlainHeading(part));
  return (
    parts.find((part) => eventNoun.test(part) && !/^call for/i.test(part)) ??
    acronym ??
    parts.find((part) => !/^call for/i.test(part)) ??
    null
  );
}

const mostTitles = 3;
