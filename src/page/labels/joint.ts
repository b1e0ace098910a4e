import { andsOfNames, andWords } from '#dates/and.ts';
import { everyMatch } from '#dates/every-match.ts';
import type { Kind } from '#model/call.ts';
import { askedFor, judged, onDayOfItsOwn } from '#model/kinds.ts';
import { lettersIn } from '../phrases/letters.ts';
import { speaksOf } from '../phrases/phrases.ts';
import { beginsWithSign, hasSign } from '../phrases/signs.ts';
import { type Label, labelOf, says } from './label.ts';
import { isEdition } from './names-event.ts';

/** Where what is joined mostly belongs to one noun: "rejestracja zgłoszeń i streszczeń" is one deadline. */
const joiningNouns = ['pl'];
const isHangul = (word: string): boolean => /\p{Script=Hangul}/u.test(word);
const [spaced, unspaced] = [andsOfNames().filter(isHangul), andsOfNames().filter((word) => !isHangul(word))];
const isLetter = (word: string): boolean => word.length === 1;
/** Chinese and Japanese words for "and" stand in the text without blanks, those of one letter only between Han. */
const joined = [
  ...unspaced.filter((word) => !isLetter(word)),
  `(?<=\\p{Script=Han})[${unspaced.filter(isLetter).join('')}・+＋](?=\\p{Script=Han})`,
].join('|');
/** A stroke stands right between two names, or with a blank on both sides. */
const stroke = '(?<=\\p{L})/(?=\\p{L})|(?<=\\p{L})\\s/\\s(?=\\p{L})';
const and = new RegExp(`\\s(?:[&+]|${[...spaced, ...andWords(joiningNouns)].join('|')})\\s|${stroke}|${joined}`, 'giu');

/** What is done on a day, so that two of them may fall on one; an event, or work of reviewers, joins nothing. */
const joining: ReadonlySet<Kind> = new Set([...onDayOfItsOwn, 'registration', 'opens']);

/** "Notification and camera-ready instructions": sent along, not handed in. */
const isSentAlong = (text: string): boolean => hasSign(text, 'sent along');

/** "Late poster submission and registration": a lone word goes with what is asked for before the "and". */
const isOfFirst = (text: string, { guess }: Label): boolean =>
  !/\s|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) && guess !== undefined && askedFor.has(guess.kind);

/**
 * "Papers accepted/rejected", "регистрация заявок и тезисов": on both sides of a stroke, or of a word for "and" behind a genitive,
 * something must be done.
 */
const ofOthers = new Set(andWords(['ru']));
const needsVerbs = new Set(['/', ...andWords().filter((word) => !ofOthers.has(word))]);
const isDone = (label: Label): boolean => says(label, 'submit', 'register', 'notify', 'final', 'opens');

const isNamed = ({ guess }: Label): boolean => guess !== undefined && joining.has(guess.kind) && (guess.isPlain || guess.kind === 'opens');

/** "Paper and author registration" is said in one breath, but "camera-ready paper and author registration" is not. */
const isInOneBreath = (mentions: Label['mentions'], from: number, to: number): boolean =>
  mentions.some(
    ({ concept, at, end }) =>
      concept === 'abstract' &&
      at < from &&
      end > to &&
      !mentions.some((other) => other.concept === 'final' && other.end < from && other.end >= at - 1),
  );

/** "Film notifications": what is told stands behind what it is told of. */
const isOfThing = ({ mentions, text }: Label): boolean =>
  lettersIn(text.slice(0, mentions.find(({ concept }) => concept === 'notify')?.at)) > 0;

function areTwo(first: Label, second: Label): boolean {
  const [a, b] = [first.guess, second.guess];
  if (!a || !b || a.kind === b.kind || !isNamed(first) || !isNamed(second)) return false;
  // "Registration form and essay": both come in together.
  if (a.kind === 'registration' && hasSign(first.text, 'a form')) return false;
  // "Abstract and paper submission" is one; "submission and registration open" opens both.
  if (judged.has(a.kind) && judged.has(b.kind)) return false;
  // "Notification of talks and posters": what is told of, not what is handed in.
  if (a.kind === 'notification' && askedFor.has(b.kind) && !says(second, 'submit', 'deadline', 'register')) return false;
  // "Abstract & film notifications": of both, and neither is handed in.
  if (b.kind === 'notification' && judged.has(a.kind) && !isDone(first) && !says(first, 'deadline', 'closes') && isOfThing(second))
    return false;
  // "Final title and abstract deadline": both are of the final version, and share one deadline.
  // So are those of "Camera-ready and video submission", which share one verb.
  const isOwn = says(second, 'submit') && says(first, 'submit', 'deadline', 'closes');
  if (a.kind === 'camera-ready' && judged.has(b.kind) && !isOwn && !says(first, 'deadline')) return false;
  // "Papers and posters of accepted works": of which both are.
  if (judged.has(a.kind) && b.kind === 'camera-ready' && !says(second, 'submit', 'deadline')) return false;
  // "Papers due and call for registration": a call has no end.
  if (says(second, 'call') && b.kind !== 'opens') return false;
  const [opening, other] = a.kind === 'opens' ? [first, second] : [second, first];
  const isEndNamed = says(other, 'deadline', 'closes', 'until') || speaksOf(other.text, 'deadline');
  return opening.guess?.kind !== 'opens' || !askedFor.has(other.guess?.kind ?? 'opens') || isEndNamed;
}

/** "Registration deadline and release of the test set": both labels of one date; undefined where its words name one thing. */
export function jointLabels({ text, guess, mentions }: Label): readonly [Label, Label] | undefined {
  if (!guess?.isPlain || isSentAlong(text)) return undefined;
  for (const { index, 0: word } of everyMatch(text, and)) {
    if (word.trim() !== '/' && isInOneBreath(mentions, index, index + word.length)) continue;
    const [before, behind] = [text.slice(0, index), text.slice(index + word.length)];
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue;
    // "Registration / without a paper": for whom the one deadline is.
    if (beginsWithSign(behind.trimStart(), 'without')) continue;
    const [first, second] = [labelOf(before), labelOf(behind)];
    if (needsVerbs.has(word.trim().toLowerCase()) && !(isDone(first) && isDone(second))) continue;
    // "Submitting fact sheets and results": in the whole, what stands behind the "and" is told to no one.
    if (second.guess?.kind === 'notification' && !mentions.some(({ concept, end }) => concept === 'notify' && end > index)) continue;
    if (!isOfFirst(behind, first) && areTwo(first, second)) return [first, second];
  }
  return undefined;
}

const article = 4;
/** "The announcement of winners", but not "tutorial notification". */
const isToldFirst = ({ guess, mentions }: Label): boolean =>
  guess?.kind === 'notification' && mentions.some(({ concept, at }) => (concept === 'notify' || concept === 'opens') && at <= article);

/** "Final presentations and announcement of winners", "KISV 2027 + results": what is told at an event is told on its day. */
export function isToldAtEvent({ text, guess }: Label): boolean {
  if (guess?.kind !== 'notification') return false;
  return [...everyMatch(text, and)].some(({ index, 0: word }) => {
    const [first, second] = [labelOf(text.slice(0, index)), labelOf(text.slice(index + word.length))];
    const isHeld = first.guess?.kind === 'event' || (first.guess === undefined && isEdition(first.text));
    return word.trim() !== '/' && isHeld && !says(first, 'submit') && isToldFirst(second);
  });
}
