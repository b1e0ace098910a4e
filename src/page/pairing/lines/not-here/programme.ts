import { isAnd } from '#dates/and.ts';
import type { Kind } from '#model/call.ts';
import { type Label, labelOf, says } from '../../../labels/label.ts';
import { isBare } from '../../../labels/nameless.ts';
import type { Around } from '../../../outline/around.ts';
import { isOfInformation } from '../../../outline/information.ts';
import type { Unit } from '../../../outline/outline.ts';
import { mentionsIn } from '../../../phrases/phrases.ts';
import { hasSign, isSign, placeOfSign, someSign } from '../../../phrases/signs.ts';
import { isOnBoards } from '../../beside/on-boards.ts';
import { isPostposition } from '../../beside/postposition.ts';
import { prizeGiven } from '../../beside/prize-given.ts';
import { isTask } from '../../near/labels-below.ts';
import { areDays, type Reason } from './here.ts';

/** "Réception des œuvres": they are received, and nobody is. */
const isOfHandIn = (text: string, from: number, to: number): boolean =>
  mentionsIn(text).some(({ concept, at, end }) => concept === 'submit' && at <= from && end >= to);

/** "Gala of the prize-giving": the day itself, not an evening of it. */
const isOfPrizes = (text: string, from: number, to: number): boolean => hasSign(text, 'a prize') && isSign(text.slice(from, to), 'a gala');

/** "Opening reception of the conference: 2 June", but not "Workshop and dinner". */
const isSocial = (text: string): boolean =>
  someSign(text, 'part of the programme', (at, end) => !isOfHandIn(text, at, end) && !isOfPrizes(text, at, end)) &&
  !text.split(/\s/).some(isAnd) &&
  !besides.some((sign) => hasSign(text, sign));
const besides = ['including', 'with a host'] as const;

/** "Exhibition opens: 17 November Opening reception: 30 November": what stands behind the day of a label with its mark is another label. */
const wordsAround = ({ before, behind }: Around): string => (/[:：]\s*$/u.test(before) ? before : `${before} ${behind}`);

/** "Date: 16 November, 18:30" under "Conference dinner": not the days of the conference. */
const isUnderSocial = ({ titles, text }: Unit): boolean => {
  const over = titles.at(-1);
  return (
    over !== undefined && over.level > 1 && isSocial(over.text) && !says(labelOf(text), 'register', 'submit', 'until', 'deadline', 'closes')
  );
};

/** Letters of " para ". */
const mostToInterview = 6;
/**
 * "Interviews will be held in the week of 22 February": of those who applied; "the workshop on interviews" is an event, and "invited to
 * interviews" is what is told.
 */
export function isInterview(text: string): boolean {
  const [at] = placeOfSign(text, 'interview') ?? [];
  if (at === undefined) return false;
  return !labelOf(text).mentions.some(
    (mention) =>
      (mention.concept === 'event' && mention.at < at) ||
      (mention.concept === 'notify' && mention.at <= at && at - mention.end <= mostToInterview),
  );
}

/** "Finalists will be interviewed in March, and fellows announced by 5 April": who is told is told in a clause of its own. */
function clauseToTell(before: string, kind: Kind | undefined): string {
  const clause = before.split(/, | and /).at(-1) ?? before;
  return kind === 'notification' && says(labelOf(clause), 'notify') ? clause : before;
}

const withNumber = /^\W{0,3}(\p{L}{3,20}) (?:\d{1,2}|I{1,3})\W{0,3}$/u;
/** "Tutorial 1", "Demo 2": one in a row of sessions, which nothing there or above it asks for. */
function isSessionByNumber(about: Label, { titles }: Unit): boolean {
  const [, thing] = withNumber.exec(about.text) ?? [];
  return thing !== undefined && isSign(thing, 'shown at an event') && !says(labelOf(titles.at(-1)?.text ?? ''), 'submit', 'deadline');
}

const mayBeMeeting: ReadonlySet<Kind> = new Set(['event', 'opens', 'other']);
const sentenceEnd = /[.;!?。；]/u;
/** The words of the sentence before its day, those behind it where there are none. */
const saidOfDay = ({ before, behind }: Around): string => {
  const own = before.split(sentenceEnd).at(-1) ?? '';
  return isBare(own) ? (behind.split(sentenceEnd, 1)[0] ?? '') : own;
};

const ofInterviews: ReadonlySet<Kind> = new Set(['event', 'notification', 'other']);

/** A part of the programme, or what someone does until then: no days of an event. */
export const ofProgramme: readonly Reason[] = [
  [
    'a part of the programme',
    (here) => {
      const { guess } = here.about;
      return (
        areDays(here) &&
        ((guess?.kind === 'event' && isSocial(wordsAround(here)) && !prizeGiven(here)) ||
          // "Excursion (30 November) | 99 €": whatever the head of its column or a title names.
          (!guess && here.before.trimEnd().endsWith('(') && isSocial(here.before)) ||
          ((!guess || guess.kind === 'event') && isUnderSocial(here.unit)))
      );
    },
  ],
  ['a part of the programme', ({ about, unit }) => about.guess?.kind === 'submission' && isSessionByNumber(about, unit)],
  [
    'a meeting for those who may apply',
    (here) =>
      areDays(here) && (!here.about.guess || mayBeMeeting.has(here.about.guess.kind)) && isOfInformation(saidOfDay(here), here.unit),
  ],
  ['it tells when posters hang', isOnBoards],
  ['it tells what someone does then', ({ about, unit }) => about.guess?.kind === 'event' && isTask(unit)],
  [
    'a part of the programme',
    ({ about: { guess }, before }) => (!guess || ofInterviews.has(guess.kind)) && isInterview(clauseToTell(before, guess?.kind)),
  ],
  // "BEE 2027, 3 May'a kadar": by then, and not on that day.
  ['it tells until when', (here) => here.about.guess?.kind === 'event' && isPostposition(here.behind) && areDays(here)],
];
