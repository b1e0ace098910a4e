import { once } from '#model/once.ts';
import * as patterns from './patterns.ts';
import { sampleText } from './sample-text.ts';

/** How much of every page is looked at: most calls are no longer. */
const sampleCharacters = 20_000;
const sampleNodes = 500;
/** How much of a page that speaks of a venue. */
const mostCharacters = 1_000_000;
/** How far from a word a date still belongs to it, in characters without indentation, and how many are looked through for them. */
const reach = 160;
/** Behind a word more: it may head a column. */
const reachBehind = 320;
const widestReach = 800;
/** A page that names so many ends without a date beside any is not searched on. */
const mostLooks = 40;

// All of these look at lower-case letters: a pattern that folds case itself costs more to make than to run. Most pages need only the first.
const handedIn = new RegExp(patterns.handedIn, 'g');
const telling = once(() => new RegExp(patterns.telling, 'g'));
const handedInOrEnd = once(() => new RegExp(patterns.handedInOrEnd, 'g'));
const stage = once(() => new RegExp(`^(?:${patterns.stage})$`));
const venue = once(() => new RegExp(patterns.venue));
const month = once(() => new RegExp(`^(?:${patterns.month})$`));

/** 2027-05-03; 03.05.27; 5月3日; 5월 3일; to be announced; and the letters beside a number: 3 May; May 3; 1er mai; 3 de mayo */
const dateLike =
  /\d[-/.]\d\d?[-/.]\d\d|\d ?[月월]|[０-９]月|tba|tbd|to be announced|\d(?:st|nd|rd|th|er|º|ª|\.)?[ ,]{0,2}(?:of |de |d[’'])? ?([^\s\d.,;:()]{3})|([^\s\d.,;:()]{3})[^\s\d.,;:()]{0,9}[.,]? ?(?=\d)/g;

function holdsDate(text: string): boolean {
  for (const [, before, after] of text.matchAll(dateLike)) {
    const letters = before ?? after;
    if (letters === undefined || month().test(letters)) return true;
  }
  return false;
}

const folded = (text: string) => text.replace(/[\s\u200b]+/g, ' ');

/** What stands around a place in a text. */
const around = (text: string, at: number): string =>
  folded(text.slice(Math.max(0, at - widestReach), at)).slice(-reach) + folded(text.slice(at, at + widestReach)).slice(0, reachBehind);

/** What must stand beside a telling word: beside a stage another one, an end or something to hand in; beside an end, what is handed in. */
function isBorneOut(word: string, text: string): boolean {
  for (const [other] of text.matchAll(stage().test(word) ? handedInOrEnd() : handedIn)) if (other !== word) return true;
  return false;
}

/** Whether a text in lower case speaks somewhere of an end or a stage, with something to hand in and a date beside it. */
function speaksOfCall(text: string): boolean {
  const words = telling();
  words.lastIndex = 0;
  let looks = 0;
  for (let found = words.exec(text); found && looks < mostLooks; found = words.exec(text), looks++) {
    const [word] = found;
    const there = around(text, found.index);
    if (isBorneOut(word, there) && holdsDate(there)) return true;
    words.lastIndex = Math.max(words.lastIndex, found.index + reach / 2);
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
  const sample = sampleText(body, sampleCharacters, sampleNodes);
  const text = `${title}\n${sample.text}`.toLowerCase();
  const isAnythingHandedIn = text.search(handedIn) >= 0;
  if (isAnythingHandedIn && speaksOfCall(text)) return true;
  if (sample.isWhole || !venue().test(isAnythingHandedIn ? text : title.toLowerCase())) return false;
  return speaksOfCall((body.textContent ?? '').slice(0, mostCharacters).toLowerCase());
}
