import type { Page } from '../block.ts';
import { says } from '../labels/label.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { beginsWithSign, endsWithSign, hasSign, isSign } from '../phrases/signs.ts';
import { isOwnDomain, lettersOf } from './address.ts';
import { behindAcronym } from './behind-acronym.ts';
import { isCarrier } from './carriers.ts';
import { speaksOfHost } from './host.ts';
import { eventNameIn, isEventNoun, nameEndingIn } from './name.ts';
import { nameAlone } from './name-alone.ts';
import { ownOf } from './own-part.ts';
import { isOfAnyEvent, isPlainHeading } from './plain-heading.ts';
import { spelledOut } from './spelled-out.ts';
import { breaksOff, type EventText, eventNoun, isHostBehind } from './text.ts';
import { toldAs } from './told.ts';

const inBrackets = /^\W{0,2}\(([^()]{2,40})\)/u;
/** "Workshops at the 4th Conference on Bells (KISV)" on the pages of KISV: the short name behind is the site's own. */
const isOfSite = (behind: string, url: string): boolean => isOwnDomain(url, lettersOf(inBrackets.exec(behind)?.[1] ?? ''));

/** "Workshop at KISV 2027", "Tutorials @ KISV": what it is, and of the name its host's alone. */
function isHostAlone(part: string): boolean {
  const [what = '', behind = ''] = firstWord.exec(part)?.slice(1) ?? [];
  const isAtHost = /^@ /.test(behind) || (/^\p{Ll}/u.test(behind) && beginsWithSign(behind, 'at a host'));
  return isAtHost && isPlainHeading(what);
}
const firstWord = /^(\p{L}+) (.*)/su;

const mostLines = 12;
const longestName = 140;

/** "Conference Dinner in the Town Hall". */
const isOfGuests = (name: string): boolean => hasSign(name, 'part of the programme');

const innerStop = /\p{Ll}{3}\.\s/u;
/** "Objects in Motion. Trade and Taste": a title and what goes with it, neither of which says anything of anything. */
const isTwofold = (text: string): boolean => /^[^.]+\p{Ll}\.\s\p{Lu}[^.]+\.?$/u.test(text) && !hasSign(text, 'verb of a sentence');

/** A text that goes on and on, or asks, is a sentence. */
const isSentence = (text: string): boolean =>
  text.length >= longestName || /:[^:\d]{0,60}\d|[。?？!！]/u.test(text) || (innerStop.test(text) && !isTwofold(text));

/** "To apply, please submit by Friday": what is to be done by a day. */
const isAsking = (text: string): boolean => {
  const label = { mentions: mentionsIn(text) };
  return says(label, 'submit', 'proposal', 'register') && says(label, 'until', 'deadline', 'closes');
};

/**
 * The event's name: what a form says it is, one with its subject ("Workshop on …") in the titles or the first lines, one that ends with
 * what it is ("… Doctoral Workshop 2027") in the titles, its acronym, else what the titles say that is not of any site.
 */
export function nameOf(page: Page, text: EventText, acronym: string | null, url: string): string | null {
  const name = toldAs('label of a name', text.lines) ?? firstNameIn(page, text, acronym, url);
  return name && closed(name, [...text.heads, page.meta['og:title'] ?? '', ...text.lines]);
}

const lastOpening = /[«„]([^«»“”„]*)$/u;
const closing = /[»“”]/u;
/** Marks of other quotes, which stand right behind the name where they were taken for no part of it. */
const quotes = [
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
] as const;
const countOf = (text: string, mark: string): number => text.split(mark).length - 1;
const isOpen = (text: string, opening: string, end: string): boolean =>
  opening === end ? countOf(text, opening) % 2 === 1 : countOf(text, opening) > countOf(text, end);

/** "«Best Bell – 2027»": a quote whose end stands in another part of its title ends with the name, by the mark that the title has. */
function closed(name: string, titles: readonly string[]): string {
  const mark = quotes.find(([opening, end]) => isOpen(name, opening, end));
  if (mark && titles.some((one) => one.includes(name + mark[1]))) return name + mark[1];
  const title = lastOpening.test(name) ? titles.find((one) => one.includes(name)) : undefined;
  return name + (title ? (closing.exec(title.slice(title.indexOf(name) + name.length))?.[0] ?? '') : '');
}

function firstNameIn(page: Page, { heads, lines }: EventText, acronym: string | null, url: string): string | null {
  const titles = [page.meta.description ?? '', ...heads, page.meta['og:title'] ?? ''];
  for (const text of [...titles, ...lines.slice(0, mostLines)]) {
    const name = eventNameIn(text);
    if (!name || isOfGuests(name)) continue;
    const at = text.indexOf(name);
    if (!isHostBehind(text.slice(0, at)) || isOfSite(text.slice(at + name.length), url)) return name;
  }
  for (const text of acronym === null ? [] : [...titles, ...lines]) {
    const name = spelledOut(text, acronym ?? '');
    if (name) return name;
  }
  // Menus stand before it; a line of its own is no sentence that tells of others.
  for (const text of lines) {
    const name = eventNameIn(text);
    if (!name || isOfGuests(name)) continue;
    if (name.length > mostOfLine * text.length || isFirst(text, name) || isDefined(text, name, acronym)) return name;
  }
  for (const text of lines.slice(0, mostLines)) {
    const name = nameAlone(text);
    if (name) return name;
  }
  for (const text of [...titles, ...lines.slice(0, mostTitles)]) {
    const name = acronym === null ? undefined : behindAcronym(text, acronym);
    if (name && !isSentence(name) && !isPlainHeading(name) && !isHostAlone(name)) return name;
  }
  const sections = sectionsOf(page);
  const mayTell = (title: string) => !sections.has(title) || eventNoun.test(title);
  const pieces = titles.filter(mayTell).map((title) => title.split(/\s[|–—·-]\s/).map(ownOf));
  const isName = (part: string) =>
    part.length > 0 &&
    !beginsWithSign(part, 'call for') &&
    !isSentence(part) &&
    !isPlainHeading(part) &&
    !isCarrier(part) &&
    !isOfAnyEvent(part) &&
    !isHostAlone(part) &&
    !isOneOfMany(part) &&
    !isAsking(part) &&
    !breaksOff(part);
  const parts = pieces.flat().filter(isName);
  const ending = [...titles, ...lines.slice(0, mostTitles)].flatMap((text, i) => {
    const name = nameEndingIn(text);
    const before = text.slice(0, text.indexOf(name ?? ''));
    const isOwn =
      name &&
      !beginsWithSign(name, 'spoken of') &&
      !isPlainHeading(name) &&
      !speaksOfHost(name) &&
      !isHostBehind(before) &&
      !endsWithSign(before, 'one of many');
    // "Ringing for Robots – KISV Spring Symposium 2027" on the page of the former.
    const isBehindTitle = i >= titles.length && parts.some((part) => part.split(' ').length >= fewestWords && before.includes(part));
    return isOwn && !isBehindTitle ? [name] : [];
  });
  // "COB 2027 Conference" says no more than the short name.
  const telling = ending.find((name) => acronym === null || !name.startsWith(acronym) || !isEventNoun(name.slice(acronym.length).trim()));
  const ended = telling ?? ending[0];
  if (ended) return ended;
  return parts.find((part) => eventNoun.test(part)) ?? besideHost(pieces)?.find(isName) ?? acronym ?? parts[0] ?? null;
}

/** The headings of sections: those below a page's own heading, which is one of the first level, or the first of all. */
function sectionsOf({ blocks }: Page): ReadonlySet<string> {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level <= 2 ? [block] : []));
  const own = Math.max(
    0,
    headings.findIndex(({ level }) => level === 1),
  );
  return new Set(headings.slice(own + 1).flatMap(({ level, text }) => (level === 2 ? [text] : [])));
}

/** "A KISV 2027 Workshop": one of many, which has another name. */
const isOneOfMany = (part: string): boolean =>
  beginsWithSign(part, 'one of many') && part.split(' ').length > 2 && isEventNoun(part.split(' ').at(-1) ?? '');

const fewestWords = 3;

/** "Metal and Its Makers | Workshop at KISV 2027": the other parts of a title of which one says only at which host it is. */
function besideHost(pieces: readonly (readonly string[])[]): readonly string[] | undefined {
  const title = pieces.find((parts) => parts.some(isHostAlone));
  return title?.filter((part) => part.split(' ').length >= fewestWords);
}

const mostTitles = 3;
const mostOfLine = 0.8;

/** "The Congress of Bells takes papers": the name is what a text begins with. */
function isFirst(text: string, name: string): boolean {
  const before = text.slice(0, text.indexOf(name));
  return before === '' || isSign(before, 'article');
}

const farthestDefinition = 200;

/** "KISV 2027, hosted by the University of Lund, is the 12th Conference on Bells": what a sentence says that the short name is. */
function isDefined(text: string, name: string, acronym: string | null): boolean {
  const before = text.slice(0, text.indexOf(name));
  if (acronym === null || !before.startsWith(acronym) || before.length > farthestDefinition || /[.!?]\s/.test(before)) return false;
  const [verb = '', article = ''] = before.trimEnd().split(/\s+/).slice(-2);
  return isSign(article, 'article') && isSign(verb, 'verb of a sentence');
}
