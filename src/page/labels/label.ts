import { withoutAnd } from '#dates/and.ts';
import { codeAt } from '#dates/ascii.ts';
import { once } from '#model/once.ts';
import { recently } from '#model/recently.ts';
import type { Concept } from '../label-words.ts';
import { withoutAccepted } from '../phrases/accepted.ts';
import { withoutAppendix } from '../phrases/appendix.ts';
import { withoutBecause } from '../phrases/because.ts';
import { withoutCounted } from '../phrases/counted.ts';
import { withDueResults } from '../phrases/due-results.ts';
import { withEnteredWorks } from '../phrases/entered-works.ts';
import { withoutFor } from '../phrases/for-or-until.ts';
import { withoutForms } from '../phrases/forms.ts';
import { type KindGuess, kindOf } from '../phrases/kind.ts';
import { withLastDays } from '../phrases/last-day.ts';
import { lettersIn } from '../phrases/letters.ts';
import { Openings } from '../phrases/openings.ts';
import { beginningsOf } from '../phrases/phrase-book.ts';
import { lettersBefore, longestPhrase, type Mention, mentionsIn } from '../phrases/phrases.ts';
import { withoutPointing } from '../phrases/pointing.ts';
import { hasSign, withoutSigns } from '../phrases/signs.ts';
import {
  withoutAfter,
  withoutAnswers,
  withoutAsked,
  withoutChosen,
  withoutProposed,
  withoutSubject,
  withoutYetToBePosted,
} from '../phrases/topic.ts';

/**
 * The words that may say what a date is for. Most are only asked what they mention: their kind and how they read are found when first
 * asked.
 */
export class Label {
  readonly mentions: readonly Mention[];
  readonly #words: string;
  #text: string | undefined;
  #guess: { readonly of: KindGuess | undefined } | undefined;

  constructor(words: string, mentions: readonly Mention[], guess?: KindGuess) {
    this.#words = words;
    this.mentions = mentions;
    this.#guess = guess && { of: guess };
  }

  /** The words, tidied. */
  get text(): string {
    this.#text ??= tidy(this.#words);
    return this.#text;
  }

  get guess(): KindGuess | undefined {
    this.#guess ??= { of: kindOf(this.mentions) };
    return this.#guess.of;
  }

  /** The same words, taken for another kind than they name. */
  withGuess(guess: KindGuess): Label {
    return new Label(this.#words, this.mentions, guess);
  }
}

/** A table of marks by their codes. */
function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(1 << 14);
  for (const mark of marks) table[codeAt(mark, 0)] = 1;
  return table;
}

/** Marks and bullets that hang on a label: before it, and behind it. */
const hanging = tableOf(' :;,.·•|–—-*→>~"“”');
const trailing = tableOf(' :;,·•|–—-*→>~"“”([{');

/** Dots or lines that lead over to the date: "Submission ........". */
const leaders = tableOf('.…_');
const fewestLeaders = 2;

/** Where a text ends without what trails behind it; one stop stays, as that of an abbreviation. */
function endOf(text: string): number {
  let end = text.length;
  for (;;) {
    while (end > 0 && trailing[codeAt(text, end - 1)]) end--;
    let start = end;
    while (start > 0 && leaders[codeAt(text, start - 1)]) start--;
    if (end - start < fewestLeaders) return end;
    end = start;
  }
}

/** A text, its blanks folded, without what hangs on it; where the marks before it reach into those behind, only the former go. */
function withoutHangings(text: string): string {
  let start = 0;
  while (start < text.length && hanging[codeAt(text, start)]) start++;
  const end = endOf(text);
  return text.slice(start, end < start ? text.length : end);
}

/** A bracket whose other half stood around the date. */
const unpaired = (text: string): string => {
  if (!/[()]/.test(text)) return text;
  const [open, close] = [text.split('(').length, text.split(')').length];
  return open === close ? text : text.replace(open > close ? /\((?=[^(]*$)/ : /^([^)]*)\)/, open > close ? ' ' : '$1 ');
};

/** Blanks in a row, or one that is no plain blank. */
const looseBlanks = /[^\S ]\s*| \s+/g;
const loose = /[^\S ]| [\s;,]|[()[\]]/;

/** 📅 */
const pictures = /^(?:(?:\p{Extended_Pictographic}|\u{FE0F}) ?){1,4}/u;
const firstPicture = 0x2190;
const withoutPicture = (text: string): string => (text.length > 0 && codeAt(text, 0) >= firstPicture ? text.replace(pictures, '') : text);

/** "and the final version by", "at ; notifications": what joins a clause to the one before it. */
const clauseMark = /^\p{L}{0,3} ?[;,] ?/u;

/** Its blanks folded, no bracket left open or empty. */
const folded = (text: string): string =>
  withoutHangings(unpaired(text.replace(looseBlanks, ' ').replace(/\(\s*\)|\[\s*\]/g, '')))
    .replace(looseBlanks, ' ')
    .replace(/ (?=[;,])/g, '')
    .trim();

/** A label as a person would write it: no marks hanging on it, no picture, no "and" before it. */
export const tidy = (text: string): string =>
  withoutAnd(withoutPicture(loose.test(text) ? folded(text) : withoutHangings(text)).replace(clauseMark, ''));

/**
 * Concepts whose longer phrases hide the shorter ones in them: "late-breaking results" tells no results, "call for papers" asks for none by
 * a day.
 */
const hiding: ReadonlySet<Concept> = new Set([
  'submit',
  'paper',
  'proposal',
  'abstract',
  'whole abstract',
  'notify',
  'final',
  'register',
  'response',
  'supplement',
  'review',
  'aid',
  'event',
  'opens',
  'call',
]);

const things: ReadonlySet<Concept> = new Set(['paper', 'proposal', 'abstract', 'whole abstract']);
/** "Accepted until" still says until, "opens by" does not; "presentazione degli abstract" says what is handed in. */
const isStillSaid = (a: Mention, b: Mention): boolean =>
  (b.concept === 'until' && a.concept !== 'opens') || (a.concept === 'submit' && things.has(b.concept));

const hides = (a: Mention, b: Mention): boolean =>
  hiding.has(a.concept) && a.at <= b.at && b.end <= a.end && a.end - a.at > b.end - b.at && !isStillSaid(a, b);

const endsRemark = /[)\]:!]/;
/** "(Extended) abstract submission" speaks of no extended abstract. */
const isParted = (text: string, { concept, at, end }: Mention): boolean =>
  concept === 'whole abstract' && endsRemark.test(text.slice(at, end));

/** Mentions without those that a longer phrase hides; they come in order of place. */
function unhidden(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const all = mentions.some((mention) => isParted(text, mention)) ? mentions.filter((mention) => !isParted(text, mention)) : mentions;
  return all.filter((mention, i) => {
    for (let j = i - 1; j >= 0; j--) {
      const other = all[j];
      if (!other || other.at < mention.at - longestPhrase) break;
      if (hides(other, mention)) return false;
    }
    for (let j = i + 1; all[j]?.at === mention.at; j++) {
      const other = all[j];
      if (other && hides(other, mention)) return false;
    }
    return true;
  });
}

/** What is mentioned and not meant, left out in this order: each step sees what the one before it left. */
const sieves: readonly ((text: string, mentions: readonly Mention[]) => readonly Mention[])[] = [
  withoutPointing,
  withoutBecause,
  withoutCounted,
  withLastDays,
  withoutYetToBePosted,
  withoutFor,
  withoutSubject,
  withoutChosen,
  withoutAfter,
  withoutAsked,
  withEnteredWorks,
  unhidden,
  withDueResults,
  withoutAnswers,
  withoutAccepted,
  withoutForms,
  withoutAppendix,
  withoutProposed,
];

/** The words around a date are asked about several times in a row. */
const mostKept = 64;

/** What words say, and of what. */
export const labelOf = recently(
  mostKept,
  (text): Label =>
    new Label(
      text,
      sieves.reduce((mentions, sieve) => sieve(text, mentions), mentionsIn(text)),
    ),
);

/** Whether any of some concepts is mentioned. */
export const says = ({ mentions }: Pick<Label, 'mentions'>, ...asked: readonly Concept[]): boolean =>
  mentions.some(({ concept }) => asked.includes(concept));

const remarks: ReadonlySet<Concept> = new Set(['extended', 'formerly', 'tentative', 'until', 'posted', 'cancelled']);
/** "(the deadline is over)" names no more than "(deadline over)". */
const ofDeadlines: ReadonlySet<Concept> = new Set(['deadline', 'dates', 'news', 'every']);

/** Only remarks on a date, such as "Extended deadline:" or "(firm)", or nothing at all: no name of its own. */
export function isNameless({ text, mentions }: Label): boolean {
  const names = mentions.filter(({ concept }) => !remarks.has(concept) && !ofDeadlines.has(concept));
  const hasDeadline = mentions.some(({ concept }) => concept === 'deadline');
  const hasRemark = mentions.some(({ concept }) => concept === 'extended' || concept === 'formerly');
  return names.length === 0 && (hasRemark || (!hasDeadline && isBare(text)));
}

/** Words that call a date a deadline and name nothing: "(hard deadline)". */
export const isOnlyDeadline = ({ mentions }: Label): boolean =>
  mentions.some(({ concept }) => concept === 'deadline') &&
  mentions.every(({ concept }) => concept === 'deadline' || concept === 'dates' || remarks.has(concept));

const mostBareLetters = 3;
/** Their words are no label. */
const smallConcepts: readonly Concept[] = ['until', 'tentative'];
const smallWords = once(() => new Openings(beginningsOf(smallConcepts)));
const isEastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** "MPC 2027": of few letters, but the name of an event. */
const shortEdition = /^[^\p{L}\d]{0,4}\p{Lu}{2,3}[ '’-]?(?:19|20)\d\d[^\p{L}\d]{0,4}$/u;

/** Nothing that could be a label: at most a small word. */
export const isBare = (text: string): boolean => {
  if (lettersBefore(text, smallWords(), mostBareLetters) > mostBareLetters) return false;
  const letters = lettersIn(text);
  const most = isEastAsian.test(text) ? 0 : mostBareLetters;
  if (letters <= most) return !shortEdition.test(text);
  const said = mentionsIn(text).filter(({ concept }) => smallConcepts.includes(concept));
  return letters - said.reduce((sum, { at, end }) => sum + lettersIn(text.slice(at, end)), 0) <= most;
};

/** "(in 42 days) Add to Google Calendar" */
const longestBesideAny = 60;

/** What sites put beside any date, and nothing else. */
export const isBesideAny = (text: string): boolean =>
  text.length <= longestBesideAny && hasSign(text, 'beside a date') && isBare(withoutSigns(text, 'beside a date'));
