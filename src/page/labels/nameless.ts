import { once } from '#model/once.ts';
import type { Concept } from '../label-words.ts';
import { beginningsOf } from '../phrases/beginnings.ts';
import { lettersIn } from '../phrases/letters.ts';
import { Openings } from '../phrases/openings.ts';
import { lettersBefore, mentionsIn } from '../phrases/phrases.ts';
import { hasSign, isSign, placeOfSign, someSign, withoutSigns } from '../phrases/signs.ts';
import { type Label, says } from './label.ts';
import { isNamedApart } from './named-apart.ts';

const remarks: ReadonlySet<Concept> = new Set(['extended', 'formerly', 'tentative', 'until', 'posted', 'cancelled']);
/** "(the deadline is over)" names no more than "(deadline over)". */
const ofDeadlines: ReadonlySet<Concept> = new Set(['deadline', 'dates', 'news', 'every']);

/** Only remarks on a date, such as "Extended deadline:" or "(firm)", or nothing at all: no name of its own. */
export function isNameless(label: Label): boolean {
  const { text, mentions } = label;
  const names = mentions.filter(({ concept }) => !remarks.has(concept) && !ofDeadlines.has(concept));
  const hasDeadline = says(label, 'deadline');
  const hasRemark = says(label, 'extended', 'formerly');
  if (names.length > 0) return false;
  return hasRemark ? !isOfOwnThing(label) && !isNamedApart(text) && !tellsOfElse(label) : !hasDeadline && isBare(text);
}

/** "System outputs due (was 5 May)": what falls due stands before the word for it, though it is none that calls speak of. */
function isOfOwnThing({ text, mentions }: Label): boolean {
  const begins = mentions.findIndex(({ concept }) => !remarks.has(concept));
  const due = mentions[begins]?.concept === 'deadline' ? placeOfSign(text, 'falls due') : undefined;
  return due !== undefined && lettersIn(text.slice(mentions[begins - 1]?.end ?? 0, due[0])) > mostBareLetters;
}

/** "The choir was good", "our old friends meet": of words like these, so many speak of something else than a day. */
const wordsOfElse = 2;
const ownWord = /\p{L}{4,}/gu;

/** "On 4 May the choir was good": a word that may tell an old day stands in a sentence about something that calls do not speak of. */
export function tellsOfElse(label: Label): boolean {
  if (!says(label, 'formerly') || says(label, 'extended', 'deadline', 'dates', 'every', 'news')) return false;
  const rest = label.mentions.toReversed().reduce((left, { at, end }) => `${left.slice(0, at)} | ${left.slice(end)}`, label.text);
  if (someSign(rest, 'article', (_, end) => /^\s\p{L}{4}/u.test(rest.slice(end)))) return true;
  return (rest.match(ownWord)?.length ?? 0) >= wordsOfElse;
}

/** Words that call a date a deadline and name nothing: "(hard deadline)". */
export const isOnlyDeadline = (label: Label): boolean =>
  says(label, 'deadline') &&
  label.mentions.every(({ concept }) => concept === 'deadline' || concept === 'dates' || remarks.has(concept)) &&
  !isOfOwnThing(label);

const mostBareLetters = 3;
/** Their words are no label. */
const smallConcepts: readonly Concept[] = ['until', 'tentative'];
const smallWords = once(() => new Openings(beginningsOf(smallConcepts)));
const isEastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** "MPC 2027": of few letters, but the name of an event. */
const shortEdition = /^[^\p{L}\d]{0,4}\p{Lu}{2,3}[ '’-]?(?:19|20)\d\d[^\p{L}\d]{0,4}$/u;

/** "Period: from today until", 期間：…まで: a time that ends, and no word of what is done in it. */
const isTimeUntil = (text: string): boolean =>
  hasSign(text, 'a time') && saysUntil(text) && isSmall(withoutSigns(withoutSigns(text, 'a time'), 'from today'));

const saysUntil = (text: string): boolean => mentionsIn(text).some(({ concept }) => concept === 'until');

const mostAroundDays = 28;
/** "Nei giorni", "Between", "until … inclusive": words that only lead to a day or to some days, and whether the last is one of them. */
function leadsToDays(text: string): boolean {
  if (lettersIn(text) > mostAroundDays) return false;
  if (isSign(text, 'during days') || isSign(text, 'between') || isTimeUntil(text)) return true;
  return hasSign(text, 'inclusive') && isBare(withoutSigns(text, 'inclusive'));
}

/** Nothing that could be a label: at most a small word, or what leads to days. */
export const isBare = (text: string): boolean => isSmall(text) || leadsToDays(text);

const aside = /\([^()]{0,60}\)/g;
/** "(online)", "// (European winter time)": brackets that speak of nothing that calls have, and hardly anything around them. */
export const isAside = ({ text, mentions }: Label): boolean =>
  text.includes('(') && mentions.length === 0 && isBare(text.replace(aside, ''));

function isSmall(text: string): boolean {
  if (lettersBefore(text, smallWords(), mostBareLetters) > mostBareLetters) return false;
  const letters = lettersIn(text);
  const most = isEastAsian.test(text) ? 0 : mostBareLetters;
  if (letters <= most) return !shortEdition.test(text);
  const said = mentionsIn(text).filter(({ concept }) => smallConcepts.includes(concept));
  return letters - said.reduce((sum, { at, end }) => sum + lettersIn(text.slice(at, end)), 0) <= most;
}

/** "(in 42 days) Add to Google Calendar" */
const longestBesideAny = 60;

/** What sites put beside any date, and nothing else. */
export const isBesideAny = (text: string): boolean =>
  text.length <= longestBesideAny && hasSign(text, 'beside a date') && isBare(withoutSigns(text, 'beside a date'));
