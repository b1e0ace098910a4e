import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import type { Concept } from '../../label-words.ts';
import { isByName, isByWriter } from '../../labels/by-name.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import { isTelling } from '../../labels/telling.ts';
import { tidy } from '../../labels/tidy.ts';
import { isOverLines, type Title } from '../../outline/title.ts';
import { type KindGuess, kindOf } from '../../phrases/kind.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { hasRound } from '../../phrases/round-name.ts';
import { hasSign } from '../../phrases/signs.ts';

/** What a date is for, where words apart from it say so. */
export interface Named {
  readonly label: Label;
  readonly track: string | null;
  /** The head of its column says so outright: what is still to come in that column is a date too. */
  readonly isOfColumn?: boolean;
}

/** Headings have no lower level; below them come bold lines, colons and list items. */
export const lowestHeading = 6;

/** Alone below the title of the page, or beside the name of who wrote it, a date is that of the event, or of the notice, unless the title is "Deadline". */
export const isPageTitle = (level: number, label: Pick<Label, 'mentions'>): boolean => level === 1 && !says(label, 'deadline', 'closes');

/** "Deadline extended: 15 March" below "Symposium 2: Bells": a deadline is no day on which the event is held that stands over it. */
export const isDayOfNone = ({ label }: Pick<Named, 'label'>, about: Label): boolean =>
  label.guess?.kind === 'event' && says(about, 'deadline');

/** 项目申报通知, "Pemberitahuan": a page that calls itself a notice tells of many things, and not of decisions alone. */
const isNotice = ({ guess }: Pick<Label, 'guess'>): boolean => guess?.kind === 'notification';

/** "Saltmarsh Review" over a page: a journal, and nothing that is reviewed by a day. */
const isReview = ({ level, label }: Title): boolean =>
  level === 1 && label.guess?.kind === 'other' && label.mentions.every(({ concept }) => concept === 'review');

const sentenceEnd = /[.。]\s*$/;
const fewestLetters = 12;
/** A character says as much as two letters. */
const [eastAsian, eastAsianWeight] = [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 2];
/** What a sentence says that is named by a title of grants. */
const asking: readonly Concept[] = ['submit', 'deadline', 'closes', 'opens', 'extended', 'proposal', 'register', 'call'];

/** "It must be valid until 3 May." below "Bell Fellowships": something else ends then. */
const isOfElse = (guess: KindGuess, around: string): boolean => {
  const said = labelOf(around);
  return guess.kind === 'other' && says(said, 'until') && !says(said, ...asking);
};

/** "The special issue appears on 3 May." below "Conference on Bells": it is held only where the sentence says so. */
const isNotHeld = (guess: KindGuess, around: string): boolean =>
  guess.kind === 'event' && !says(labelOf(around), 'held', 'event') && !(mayNamePlace(around) && knownPlaces(around).length > 0);

const nameAndColon = /^\s*([^:：]{2,24})[:：]/u;
/** "Date: Tuesday morning, 3 May." below "Pre-conference seminar": no sentence, and no name of its own. */
function isNamedDate(around: string): boolean {
  const { mentions } = labelOf(nameAndColon.exec(around)?.[1] ?? '');
  return mentions.length > 0 && mentions.every(({ concept }) => concept === 'dates');
}

/** A sentence tells of what it speaks of, and of what the title of the page names only where it says so. */
const isTold = ({ level, label: { guess } }: Title, around: string): boolean =>
  level === 1 &&
  guess !== undefined &&
  sentenceEnd.test(around) &&
  !isNamedDate(around) &&
  lettersIn(around) * (eastAsian.test(around) ? eastAsianWeight : 1) >= fewestLetters &&
  // "3 May, University of Lund."
  !/^\s*[,–—-]/.test(around) &&
  (isNotHeld(guess, around) || isOfElse(guess, around));

const byTheDay = { kind: 'submission', isPlain: true } as const;
const taken: ReadonlySet<string> = new Set(['opens', 'submission']);
/** "Until 15 April", 即日起至 below "Call for essays": a page that calls for something, and no day of an event or of a notice. */
const isClosedBy = ({ level, label }: Title, around: string): boolean =>
  level === 1 && taken.has(label.guess?.kind ?? '') && says(label, 'call', 'submit') && isBare(around) && says(labelOf(around), 'until');

/** "Calendar of the contest" over "Public vote: 20–31 August": the title of a list whose lines have names of their own asks for none of them, turns aside. */
const isOfListOfNames = (label: Label, around: string): boolean =>
  says(label, 'dates') &&
  !says(label, 'deadline') &&
  !label.guess?.isPlain &&
  hasSign(label.text, 'a contest') &&
  !hasRound(around) &&
  isTelling(around);

/** "Early, by …: 300 €": what stands before the word for "until" tells it apart, where that says something. */
function trackIn({ text, mentions }: Label): string {
  const until = mentions.find(({ concept }) => concept === 'until');
  const before = until ? tidy(text.slice(0, until.at)) : '';
  return isTelling(before) ? before : text;
}

/** A title that says what the dates below it are for; the words beside a date then tell its track. */
export function namedByTitle(titles: readonly Title[], around: string, isDated: (title: Title) => boolean): Named | undefined {
  // "4 December by Anna Smith" below "Deadline extended": the day of a post.
  if (isByWriter(around)) return undefined;
  let isLed = false;
  for (const title of titles.toReversed()) {
    // "Call for papers – deadline 1 May" over "University of Graz, 3 June": that title names the date in it.
    if (title.level <= lowestHeading && isDated(title)) return undefined;
    const { label } = title;
    if (isClosedBy(title, around)) return { label: label.withGuess(byTheDay), track: null };
    if (isPageTitle(title.level, label) && (isBare(around) || (isByName(around) && !says(label, 'submit')) || isNotice(label)))
      return undefined;
    if (isDayOfNone({ label }, labelOf(around)) || isReview(title) || isTold(title, around)) return undefined;
    const isCall = says(label, 'call') && !says(label, 'submit', 'deadline');
    const isPlain = label.guess?.isPlain || title.level > lowestHeading || (isLed && says(label, 'deadline'));
    if (label.guess && !isCall && !isOfListOfNames(label, around) && isPlain)
      return {
        label,
        track: isTelling(around) && !(label.guess.kind === 'event' && isNamedDate(around)) ? trackIn(labelOf(around)) : null,
      };
    // Above a list of dates nothing more is said; "they are as follows:" may lead to bare days below a heading that names them.
    isLed = isOverLines(title) && isBare(around) && !says(label, 'call');
    if (says(label, 'dates', 'call') && !isLed) return undefined;
  }
  return undefined;
}

/** A heading that is itself a label ("Camera-ready deadline", "Closes") stands in a card; it begins no section. */
export const isOfCard = ({ mentions }: Title): boolean =>
  kindOf(mentions)?.isPlain || mentions.every(({ concept }) => concept === 'opens' || concept === 'closes');
