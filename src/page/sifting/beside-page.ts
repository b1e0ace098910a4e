import type { Kind } from '#model/call.ts';
import { askedFor } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import { ownWords } from '../labels/own-words.ts';
import type { Unit } from '../outline/outline.ts';
import type { Title } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';
import { beginsWithSign } from '../phrases/signs.ts';

/** "3 comments", "Leave a reply": what stands below is not the organiser's. */
const isOfReaders = ({ text, level }: Title): boolean =>
  level > 1 && beginsWithSign(text.replace(/^\W{0,3}\d{1,4}\s?/, ''), 'what readers wrote');

/** "Related posts", "You might also like", "Tweets by @kisv": what a site shows beside any of its pages. */
const isOfSite = ({ text, level }: Title): boolean => level > 1 && beginsWithSign(text, 'beside any page');

/** "Upcoming events": what else is held soon. */
const isAgenda = ({ text, level }: Title): boolean => level > 1 && beginsWithSign(text, 'what comes next');

const ofAgenda: ReadonlySet<Kind> = new Set(['event', 'opens', 'other']);

const word = /\p{L}[\p{L}\p{N}]*/gu;
const shortestName = 4;
/** The words of a text that may be names: long ones, and acronyms. */
const namesIn = (text: string): readonly string[] =>
  (text.match(word) ?? []).filter((one) => one.length >= shortestName || /^\p{Lu}{2}/u.test(one)).map((one) => one.toLowerCase());

/** Whether a text has a name in it that the title of the page has too. */
function isOfPage(text: string, { titles }: Unit): boolean {
  const main = new Set(titles.flatMap((title) => (title.level === 1 ? namesIn(title.text) : [])));
  return namesIn(text).some((name) => main.has(name));
}

/** Which lines stand beside what the page is about. */
export class BesidePage {
  readonly #hasAgendaOfOthers: boolean;

  /** What comes next is what the page is about where it asks for nothing elsewhere. */
  constructor(entries: readonly Entry[]) {
    this.#hasAgendaOfOthers = entries.some(({ kind, unit }) => askedFor.has(kind) && !unit.titles.some(isAgenda));
  }

  /** Whether the days of a line are not those of the page's event. */
  has(unit: Unit): boolean {
    return unit.titles.some((title) => isOfReaders(title) || isOfSite(title)) || this.#isElsewhere(unit, unit.text);
  }

  /** Why a date that stands there is none of the page's call. */
  why({ unit, kind, label }: Entry): string | undefined {
    if (unit.titles.some(isOfReaders) && !says(labelOf(label), 'deadline', 'until', 'closes')) return 'it stands among what readers wrote';
    if (unit.titles.some(isOfSite)) return 'it stands beside the page';
    const words = ownWords(label, kind).map(({ text }) => text);
    return ofAgenda.has(kind) && this.#isElsewhere(unit, words.join(' ')) ? 'it stands under other events' : undefined;
  }

  #isElsewhere(unit: Unit, words: string): boolean {
    return this.#hasAgendaOfOthers && unit.titles.some(isAgenda) && !isOfPage(words, unit);
  }
}
