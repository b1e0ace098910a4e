import { bracketed } from './acronym-in-brackets.ts';
import { acronymsIn } from './acronyms-in.ts';
import { isOwnDomain, lettersOf, nameInAddress } from './address.ts';
import { isCarrier } from './carriers.ts';
import { withoutEdition } from './edition.ts';
import { initialsIn } from './initials.ts';
import { isEventNoun } from './name.ts';
import { isPlainHeading } from './plain-heading.ts';
import { speaksOfEvent } from './speaks-of-event.ts';
import { type Acronym, type EventText, isHostBehind, withoutArticle } from './text.ts';
import { toldAs } from './told.ts';
import { hasWorkshops, isBesideName, isOneOfHost, isWithinHost } from './within-host.ts';

const firstLines = 8;

/** A capital and another one, or a figure, in a word with which a sentence begins. */
const mayBeSubject = /(?:^|[.!?:]\s)(?:\p{L}{1,4}\s)?\p{Lu}[^\s]{0,40}[\p{Lu}\d]/u;

/** At the start of a sentence: "AKBC 2022 will include …". */
const isSubject = (text: string, { at }: Acronym): boolean =>
  startOfSentence.test(withoutArticle(text.slice(Math.max(0, at - longestLead), at)));
const startOfSentence = /(?:^|[.!?:]\s)$/u;
const longestLead = 8;

/** Whether a name stands anywhere behind "at" or "@", and is not the domain's own: then it is a host's. */
function isHost({ heads, lines }: EventText, url: string, name: string): boolean {
  // "KISV Workshop 2027" is one of KISV's where that is a host.
  const words = withoutEdition(name).split(' ');
  const base = words.slice(0, words.length > 1 && isEventNoun(words.at(-1) ?? '') ? -1 : undefined).join(' ');
  const isBehind = (text: string) => {
    for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + 1)) if (isHostBehind(text.slice(0, at))) return true;
    return false;
  };
  return !isOwnDomain(url, lettersOf(base)) && (heads.some(isBehind) || lines.some(isBehind));
}

function found(text: EventText, url: string): Acronym | undefined {
  const { heads, lines } = text;
  const told = toldAs('label of a short name', lines);
  if (told) return { text: told, at: 0, hasEdition: editionYear.test(told) };
  const first = lines.slice(0, firstLines);
  for (const [i, line] of [...heads, ...first].entries()) {
    const last = i > heads.length ? (first[i - heads.length - 1] ?? '') : '';
    // A name may go on in the next line, but not behind what ends a sentence or leads to a list.
    const above = isEnded.test(last) ? '' : last;
    const acronym = bracketed(line, above);
    const isOwn = acronym && (above === '' || !isPlainHeading(above));
    const alone = acronym && !isOwn ? bracketed(line, '') : acronym;
    if (alone) return alone;
  }
  for (const head of heads) {
    const own = [...acronymsIn(head)].filter((acronym) => !isOfHost(head, acronym) || isNamedBy(url, acronym));
    const first = own.find(({ at }) => beginsPart(head, at)) ?? own[0];
    if (first) return first;
  }
  const isOwn = (acronym: Acronym) => !isCarrier(acronym.text) && !isHost(text, url, acronym.text);
  const named = nameInAddress(url, text, isOwn);
  if (named && !named.isOfWords) return named.hasEdition ? named : (longerIn(lines, named) ?? named);
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
  return initialsIn(text) ?? named;
}

const isEnded = /[.:;!?]$/u;

const partBefore = /(?:\s[|–—·-]|[|:：(])\s?$/u;
/** "Cast AI 2027 – CASTAI 2027": what begins a part of a title is no end of a longer name. */
const beginsPart = (head: string, at: number): boolean => at === 0 || partBefore.test(head.slice(Math.max(0, at - 4), at));

/** "FENCon 2027 is where we meet" at fen.example: with its edition and as the subject, the name goes on. */
function longerIn(lines: readonly string[], { text: base }: Acronym): Acronym | undefined {
  for (const line of lines)
    for (const acronym of line.includes(base) ? acronymsIn(line) : [])
      if (acronym.text.startsWith(base) && acronym.text.charAt(base.length) !== ' ' && isSubject(line, acronym)) return acronym;
  return undefined;
}

const behind = (text: string, { at, text: { length } }: Acronym): string => text.slice(at + length);
function isOfHost(text: string, acronym: Acronym): boolean {
  const [before, after] = [text.slice(0, acronym.at), behind(text, acronym)];
  return isWithinHost(after) || isOneOfHost(before, after) || isBesideName(before, after);
}
const isNamedBy = (url: string, { text }: Acronym): boolean => isOwnDomain(url, lettersOf(withoutEdition(text)));

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

/** An edition's year, whole or by its last figures: "KISV 2027", "KISV’27". */
const editionYear = /[\s'’@-]?((?:19|20)\d\d|(?<=['’])\d\d)$/;

/**
 * The event's short name with its edition: in brackets behind its name, in the titles, as the address spells it, or as what a sentence
 * speaks of. One without an edition gets the event's year, so that two editions have two names; one of another year, or of one before
 * that in which things are due, is a past edition's.
 * Null where the page has none: a host's name ("@ NIPS 2017") would make two events one.
 */
export function shortNameOf(text: EventText, url: string, year: string | undefined, due: string | undefined): ShortName {
  const acronym = found(text, url);
  if (!acronym) return { acronym: null };
  return acronym.isOfWords ? { acronym: null, spelled: acronym.text } : { acronym: ofEdition(acronym, url, year, due) };
}

/** What an event is called for short. */
export interface ShortName {
  readonly acronym: string | null;
  /** "Tower Bells", as its address has it: a name of whole words. */
  readonly spelled?: string;
}

function ofEdition(acronym: Acronym, url: string, year: string | undefined, due: string | undefined): string {
  const [, own] = editionYear.exec(acronym.text) ?? [];
  // Held in the year after, but called so in its address as well: "KISV 2026" in January 2027.
  const isInAddress = own?.length === 4 && url.includes(own);
  const isOther = own !== undefined && year !== undefined && !year.endsWith(own) && !isInAddress;
  // "TARN 2010 was the first" where papers are due in 2027.
  if (year === undefined && own !== undefined && own.length === 4 && due !== undefined && own < due)
    return acronym.text.replace(editionYear, '');
  if (!isOther) return acronym.hasEdition || year === undefined ? acronym.text : `${acronym.text} ${year}`;
  return `${acronym.text.replace(editionYear, '')} ${year}`;
}
