import type { Kind } from '#model/call.ts';
import { askedFor } from '#model/kinds.ts';
import type { Block, Page } from '../block.ts';
import { type Sign, thingsJudged } from '../label-words.ts';
import { type Label, labelOf, says } from '../labels/label.ts';
import { ownWords } from '../labels/own-words.ts';
import type { Unit } from '../outline/outline.ts';
import type { Title } from '../outline/title.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';
import { beginsWithSign, endOfSign, hasSign, isSign } from '../phrases/signs.ts';
import { ofPrizesAboveTitle } from './above-title.ts';
import { type Sifted, sift } from './sift.ts';

const count = /^\W{0,3}\d{1,4}\s?/;
/** "댓글 2개": a count behind what is counted, with its unit. */
const countBehind = /\s?\d{1,4}\p{Lo}?$/u;
const quoteOrAccount = /^\s?[“”„"«»「@:：(]/u;

/** Whether a text is a sign and no more, but for what is quoted or whose it is: not so "Trending topics track", "Comment candidater ?". */
function isOnly(text: string, sign: Sign): boolean {
  const end = endOfSign(text, sign);
  return end !== undefined && (isSign(text, sign) || quoteOrAccount.test(text.slice(end)));
}

/** "3 comments", "Leave a reply": what stands below is not the organiser's. */
const isOfReaders = ({ text, level }: Title): boolean =>
  level > 1 &&
  (isOnly(text.replace(countBehind, ''), 'what readers wrote') ||
    (count.test(text) && beginsWithSign(text.replace(count, ''), 'what readers wrote')));

/** "Related posts", "You might also like", "Tweets by @kisv": what a site shows beside any of its pages. */
const isOfSite = (title: Title): boolean => isArchive(title) || (title.level > 1 && isOnly(title.text, 'beside any page'));
/** "Archivos": the months of older posts, or the files that are to be sent. */
const isArchive = ({ text, level }: Title): boolean => level > 1 && isOnly(text, 'files, or an archive');

/** "Vacancies": posts to fill, which nobody fills with a paper. */
const isOfPosts = ({ text, level }: Title): boolean => level > 1 && isOnly(text, 'posts to fill');

/** "Upcoming events": what else is held soon. */
const isAgenda = ({ text, level }: Title): boolean => level > 1 && isSign(text, 'what comes next');

/** Whether a line stands under such a title; a title of dates right below it, "Important dates" in smaller letters, goes on with the page. */
const isUnder = ({ titles }: Unit, is: (title: Title) => boolean): boolean =>
  titles.some((title, i) => {
    const next = titles[i + 1];
    return is(title) && !(next && says(next, 'dates'));
  });

/** A name in a script that sets no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u;

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

const withoutWords = (block: Block): Block =>
  block.kind === 'row' ? { ...block, cells: [] } : { ...block, text: '', struck: [], machine: [] };

/** "Files" over what is to be sent and until when. */
const isOfFiles = (unit: Unit): boolean => isUnder(unit, isArchive) && says(labelOf(unit.text), 'submit', 'deadline', 'until', 'closes');

/** "Open positions" on a page that calls for applications, and asks for nothing elsewhere: its own. */
function callsForPosts(entries: readonly Entry[]): boolean {
  const asked = entries.filter(({ kind }) => askedFor.has(kind));
  const isCalled = ({ unit }: Entry) =>
    unit.titles.some(({ level, text }) => level === 1 && (says(labelOf(text), 'call') || hasSign(text, 'funds')));
  return asked.length > 0 && asked.every((entry) => isUnder(entry.unit, isOfPosts) && isCalled(entry));
}

const account = /\(@\w{1,30}\)\s?$/;
/** "We use cookies; this policy was changed on 3 May", "— KISV (@kisv) 3 May": of the site, or of a post that is shown from elsewhere. */
const isOfVisit = ({ text, seen }: Unit): boolean =>
  (hasSign(text, 'cookies') && !says(labelOf(text), 'submit', 'deadline', 'until', 'closes', ...thingsJudged)) ||
  seen.dates.some(({ at }) => at[1] === text.length && account.test(text.slice(0, at[0])));

/** Leaves out what is told beside any page of a site, posts to fill, and the prizes of others above the title. */
export function siftBeside(entries: readonly Entry[], page: Page): Sifted<Entry> {
  const above = ofPrizesAboveTitle(page, entries);
  const ownPosts = callsForPosts(entries);
  return sift(entries, (entry) => {
    const { unit } = entry;
    if ((isUnder(unit, isOfSite) && !isOfFiles(unit)) || above.has(entry) || isOfVisit(unit)) return 'it stands beside the page';
    return isUnder(unit, isOfPosts) && !ownPosts ? 'it stands among posts to fill' : undefined;
  });
}

/** Which lines stand beside what the page is about. */
export class BesidePage {
  readonly #hasAgendaOfOthers: boolean;
  readonly #hasOwnPosts: boolean;

  /** What comes next is what the page is about where it asks for nothing elsewhere. */
  constructor(entries: readonly Entry[]) {
    this.#hasAgendaOfOthers = entries.some(({ kind, unit }) => askedFor.has(kind) && !unit.titles.some(isAgenda));
    this.#hasOwnPosts = callsForPosts(entries);
  }

  readonly #isAside = (title: Title): boolean => isOfSite(title) || isOfReaders(title) || (!this.#hasOwnPosts && isOfPosts(title));

  /** The same page with nothing said in such places: by what is left its sort is told. */
  without(page: Page, units: readonly Unit[]): Page {
    const isBeside = (title: Title) => this.#isAside(title) || (this.#hasAgendaOfOthers && isAgenda(title));
    const beside = new Set<number>();
    // Units under the same titles share them.
    const known = new Map<readonly Title[], Title | undefined>();
    for (const unit of units) {
      const { titles, block } = unit;
      if (!known.has(titles)) known.set(titles, isUnder(unit, isBeside) ? titles.find(isBeside) : undefined);
      const over = known.get(titles);
      if (over) beside.add(over.block).add(block);
    }
    return beside.size ? { ...page, blocks: page.blocks.map((block, i) => (beside.has(i) ? withoutWords(block) : block)) } : page;
  }

  /** Whether the days of a line are not those of the page's event. */
  has(unit: Unit): boolean {
    return isUnder(unit, this.#isAside) || this.#isElsewhere(unit, () => labelOf(without(unit.seen, unit.text)));
  }

  /** Why a date that stands there is none of the page's call. */
  why({ unit, kind, label }: Entry): string | undefined {
    const about = labelOf(label);
    const isDue = says(about, 'deadline', 'until', 'closes');
    // "When is the deadline?" below the day of a comment makes it none.
    if (isUnder(unit, isOfReaders) && !(isDue && says(labelOf(unit.text), 'deadline', 'until', 'closes')))
      return 'it stands among what readers wrote';
    return ofAgenda.has(kind) && !isDue && this.#isElsewhere(unit, () => about) ? 'it stands under other events' : undefined;
  }

  #isElsewhere(unit: Unit, about: () => Label): boolean {
    if (!this.#hasAgendaOfOthers || !isUnder(unit, isAgenda)) return false;
    const { text, guess } = about();
    const own = ownWords(text, guess?.kind ?? 'event').map((word) => word.text);
    // "Conference: 3 June", with no name.
    const isNamed = /\s/.test(text.trim()) || unspaced.test(own.join(''));
    return isNamed && !isOfPage(own.join(' '), unit);
  }
}
