import { sampleText } from './sample-text.ts';
import { gateWords, monthBeginnings } from './words.ts';

/** How much of every page is looked at: most calls are no longer. */
const sampleCharacters = 24_000;
const sampleNodes = 700;
/** How much of a page that speaks of a venue. */
const mostCharacters = 1_000_000;
/** How far from a word a date still belongs to it, in characters without indentation, and how many are looked through for them. */
const reach = 160;
const widestReach = 600;
/** A page that names so many ends without a date beside any is not searched on. */
const mostLooks = 60;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]) => [...new Set(words)].map(escaped).join('|');

const languages = Object.values(gateWords);
/** Small words name an end only with a number soon behind them: "until Friday, 7 May". */
const until = String.raw`[\s(](?:${anyOf(languages.flatMap(({ until = [] }) => until))}) (?:\p{L}{1,12},? ){0,3}\d`;
const end = new RegExp(`${anyOf(languages.flatMap(({ ends }) => ends))}|${until}`, 'giu');
const handsIn = new RegExp(anyOf(languages.flatMap((words) => words.handsIn)), 'i');

const venue = new RegExp(anyOf(languages.flatMap(({ venues }) => venues)), 'i');

const month = `(?:${anyOf(monthBeginnings)})`;
/** 3 May; May 3; 1er mai; 3 de mayo; 2027-05-03; 03.05.27; 5月3日; 5월 3일; to be announced */
const dateLike = new RegExp(
  [
    String.raw`\d(?:st|nd|rd|th|er|º|ª|\.)?[ ,]*(?:of |de |d’|d')? ?${month}`,
    String.raw`${month}\p{L}*\.?,? ?\d`,
    String.raw`\d[-/.]\d\d?[-/.]\d\d`,
    String.raw`\p{Nd} ?[月월]`,
    'tba|tbd|to be announced',
  ].join('|'),
  'iu',
);

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** What stands around a place in a text. */
const around = (text: string, at: number): string =>
  folded(text.slice(Math.max(0, at - widestReach), at)).slice(-reach) + folded(text.slice(at, at + widestReach)).slice(0, reach);

/** Whether a text names an end somewhere, with something to hand in and a date beside it. */
function speaksOfCall(text: string): boolean {
  end.lastIndex = 0;
  let looks = 0;
  for (let found = end.exec(text); found && looks < mostLooks; found = end.exec(text), looks++) {
    const words = around(text, found.index);
    if (handsIn.test(words) && dateLike.test(words)) return true;
    end.lastIndex = found.index + reach / 2;
  }
  return false;
}

/**
 * Whether what a document shows could be a call. Errs on the side of yes, since the reader judges after it. Of a long page only the
 * beginning is looked at, unless its title or that beginning speak of a venue: then all of it, at the cost that this has.
 */
export function couldBeCall(document: Document): boolean {
  const { body, title } = document;
  if (!body) return false;
  const { text, isWhole } = sampleText(body, sampleCharacters, sampleNodes);
  if (speaksOfCall(text)) return true;
  return !isWhole && venue.test(`${title} ${text}`) && speaksOfCall((body.textContent ?? '').slice(0, mostCharacters));
}
