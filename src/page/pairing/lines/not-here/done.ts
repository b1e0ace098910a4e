import { isAnd, isOr } from '#dates/and.ts';
import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';
import { thingsJudged } from '../../../label-words.ts';
import { labelOf, says } from '../../../labels/label.ts';
import type { Around } from '../../../outline/around.ts';
import { lettersIn } from '../../../phrases/letters.ts';
import { endOfSign, endsWithSign, hasSign, lastEndOf, someSign, withoutSigns } from '../../../phrases/signs.ts';
import { isCarriedOut, isFinishedThen } from '../../beside/carried-out.ts';
import { comesAndGoes } from '../../beside/comes-and-goes.ts';
import { isDegreeBy, isDoneThen, isOfOthersMet, isOfTheses } from '../../beside/done-then.ts';
import { wasHeldBehind, wasHeldOn, wasPraised, withoutBrackets } from '../../beside/held-then.ts';
import { areDaysOfJudges, isDayOfJudges } from '../../beside/judges-at-work.ts';
import { isKeptBack } from '../../beside/kept-back.ts';
import { isAskedOfWinners, isValidUntil } from '../../beside/of-winners.ts';
import { isOnShow } from '../../beside/on-show.ts';
import { appearedOn, isOutThen, isPublishedBy } from '../../beside/published-by.ts';
import { isUntil } from '../../beside/until.ts';
import { areDays, type Here, type Reason } from './here.ts';
import { isNotNeeded } from './not-needed.ts';

/** "2月1日までに口頭発表した方": who has done so by then. */
const isDoneBy = /^\s*(?:まで|迄|以前)に?[^。、]{0,20}(?<!ま)(?:した|された)(?:方|者|論|もの|研究|発表|会員)/u;

/** "12月31日までに撮影された作品": works of a day before which they were made, and not sent in. */
const worksMadeBy = /^\s*(?:まで|迄|以前|以降)に?([^。、]{0,20}(?<!ま)(?:した|された))(?:、[^。、]{0,14})?(?:作品|写真|映像|動画)/u;
function isMadeBy(behind: string): boolean {
  const [, deed] = worksMadeBy.exec(behind) ?? [];
  return deed !== undefined && !says(labelOf(deed), 'submit', 'register');
}

/** "3月15日までに要旨を提出された方のみ": whoever has not handed it in by then is too late. */
const isOnlyForThem = (behind: string): boolean =>
  /^[^。]{0,40}(?:方|者|もの|論文|発表|会員)(?:のみ|だけ|に限)/u.test(behind) &&
  says(labelOf(behind.split('。', 1)[0] ?? ''), 'submit', 'register');

/** "2027-05-01: submitted by A. Bell" under the proceedings of a workshop. */
const isHandedInBy = (behind: string): boolean => /^\s\p{Lu}/u.test(behind.slice(endOfSign(behind, 'done by someone') ?? behind.length));

/** "If you have not heard from us by 3 May, write to us", 5月3日までに連絡がない場合: by then an answer is due, and nothing else. */
function isWithoutAnswer({ before, behind }: Around): boolean {
  const clause = before.split(/[,;]\s/).at(-1) ?? '';
  const end = lastEndOf(clause, 'no answer yet');
  if (end !== undefined) return !hasSign(clause.slice(end), 'must');
  return hasSign(withoutBrackets(behind).split(/[,，、;；。]/, 1)[0] ?? '', 'no answer yet');
}

/** "The jury meets from 5 to 8 May": what others do with what was handed in. */
const isWorkOfOthers = ({ dates, before, behind, about: { guess } }: Here): boolean =>
  ((guess === undefined || guess.kind === 'submission') && isCarriedOut(before)) ||
  (guess !== undefined && dates.every(({ date }) => date.kind === 'range') && areDaysOfJudges({ before, behind })) ||
  (guess?.kind === 'notification' && dates.every(({ date }) => date.kind === 'day') && isDayOfJudges(before));

const firstClause = /[.;:!?](?:\s|$)|[。；]/;
const fewestToUntil = 4;
/** "Die eingereichten Arbeiten können bis", but not "works submitted by": what was handed in is named, and not until when. */
function isOfWhatCameIn(before: string): boolean {
  const { mentions } = labelOf(before);
  const sent = mentions.findLast(({ concept }) => concept === 'submit');
  const until = mentions.findLast(({ concept }) => concept === 'until')?.at ?? before.length;
  return sent !== undefined && sent.end < until && lettersIn(before.slice(sent.end, until)) >= fewestToUntil;
}

/**
 * "The works will be returned to the artists by", "werden bis 15. Mai zurückgeschickt": nothing is handed in. But "must be sent back", "works
 * submitted by 15 May will be returned".
 */
function isGivenBack({ before, behind, about: { guess } }: Here): boolean {
  if (guess?.kind !== 'submission') return false;
  const clause = `${before.split(firstClause).at(-1) ?? ''} ${behind.split(firstClause, 1)[0] ?? ''}`;
  if (!hasSign(clause, 'is given back') || (['must', 'not', 'if'] as const).some((sign) => hasSign(clause, sign))) return false;
  const rest = labelOf(withoutSigns(clause, 'is given back'));
  return !says(rest, 'deadline', 'closes', 'refused') && (!says(rest, 'submit') || isOfWhatCameIn(before));
}

/** "Questions about the call and the proposals", but "questions of method are welcome; proposals until": so much may stand before a thing. */
const mostToThing = 14;
const parted = /[,;:]/;
/** Whether something that is handed in is what falls due behind the questions: "or proposals", "to be asked in papers due by". */
function isOfThings(rest: string): boolean {
  const { mentions } = labelOf(rest);
  if (mentions.some(({ concept }) => concept === 'deadline')) return true;
  return mentions.some(({ concept, at }) => {
    const lead = rest.slice(0, at);
    return thingsJudged.has(concept) && (lettersIn(lead) > mostToThing || parted.test(lead) || lead.split(/\s/).some(isOr));
  });
}

/** "The": so much may stand before what a sentence is about. */
const mostBefore = 4;
const mayBeQuestions: ReadonlySet<Kind | undefined> = new Set(['submission', 'other', undefined]);
/** "Questions about the call can be sent until", 公募に関する質問は: what may be asked until then, and nothing handed in. */
function isForQuestions({ before, behind, about: { guess }, unit }: Here): boolean {
  if (!mayBeQuestions.has(guess?.kind) || unit.cell !== null) return false;
  const sentence = before.split(/[.;!?]\s/).at(-1) ?? before;
  const isAbout = someSign(sentence, 'questions', (at, end) => {
    const next = sentence.slice(end).trimStart();
    return at <= mostBefore && !/^[,&]/.test(next) && !isAnd(next.split(/\s/, 1)[0] ?? '') && !isOfThings(next);
  });
  return (
    (isAbout || asksOnly(sentence, behind) || endsWithSign(sentence, 'questions, right before a day')) && isUntil(before, behind, unit.text)
  );
}

const newClause = /,\s(\p{L}+)\s[^,]*$/u;
/** "Please send us any questions by", "until then you may send questions": they are all that the clause around a day speaks of. */
function asksOnly(sentence: string, behind: string): boolean {
  const clause = `${sentence.split(firstClause).at(-1) ?? ''} ${behind.split(firstClause, 1)[0] ?? ''}`;
  // "Please answer the questions on the form", "send us questions early, and the rest by".
  if (!hasSign(clause, 'questions') || hasSign(clause, 'an answer') || isAnd(newClause.exec(sentence)?.[1] ?? '')) return false;
  // "Send us your questions and your entries": the second of them is handed in.
  const { mentions } = labelOf(clause);
  return (
    mentions.filter(({ concept }) => concept !== 'until').length <= 1 && says({ mentions }, 'until') && !says({ mentions }, ...thingsJudged)
  );
}

/** "Appeals against the decision may be lodged until": no decision is told then. */
const isAgainst = ({ before, behind, about: { guess }, unit }: Here): boolean =>
  guess?.kind === 'notification' && hasSign(before, 'against a decision') && isUntil(before, behind, unit.text);

const mayBeWork: ReadonlySet<Kind | undefined> = new Set(['submission', 'notification', 'other', undefined]);

const behindCause = /^\s?[,)）]|^\s\p{Ll}/u;
/** "Owing to the strike on 28 February, papers are accepted until": the day of a cause, which heads its sentence. */
function isOfCause({ before, behind }: Here): boolean {
  const sentence = before.split(firstSentence).at(-1) ?? '';
  const end = endOfSign(sentence.trimStart(), 'because of');
  if (end === undefined || !behindCause.test(behind)) return false;
  const cause = sentence.trimStart().slice(end);
  return !parted.test(cause) && !says(labelOf(cause), 'deadline', 'until', 'submit', 'closes', 'register', 'extended', 'notify');
}
const firstSentence = /[.!?]\s/;

/** What was done by then or on that day, or what others do: nothing that is to be handed in. */
export const ofWhatIsDone: readonly Reason[] = [
  [
    'it tells how long something is valid',
    (here) => here.unit.cell === null && mayBeWork.has(here.about.guess?.kind) && isValidUntil(here),
  ],
  [
    'it is asked of those who have won',
    (here) => here.unit.cell === null && here.about.guess !== undefined && isAskedOfWinners(here.unit, here.start),
  ],
  ['it tells what is done with what was handed in', isWorkOfOthers],
  ['it tells when works are given back', isGivenBack],
  ['it tells why', (here) => here.unit.cell === null && isOfCause(here)],
  [
    'it tells when the work is to be done',
    (here) => here.unit.cell === null && mayBeWork.has(here.about.guess?.kind) && isFinishedThen(here),
  ],
  ['it tells until when works are shown', (here) => here.unit.cell === null && here.about.guess?.kind !== 'event' && isOnShow(here)],
  [
    'it tells until when works are held back',
    (here) => here.about.guess !== undefined && judged.has(here.about.guess.kind) && isKeptBack(here),
  ],
  [
    'it tells what was held then',
    (here) =>
      here.about.guess !== undefined &&
      ((here.about.guess.kind === 'event' ? wasHeldOn(here) : wasHeldBehind(here)) || (here.unit.cell === null && wasPraised(here))),
  ],
  ['it tells what need not be done', isNotNeeded],
  ['it tells what to do without an answer', isWithoutAnswer],
  [
    'it tells when something was done',
    (here) => here.about.guess !== undefined && judged.has(here.about.guess.kind) && isPublishedBy(here),
  ],
  ['it tells when something was done', (here) => here.about.guess?.kind === 'event' && appearedOn(here)],
  [
    'it tells when something will be out',
    (here) =>
      // "For issue 5, which will appear on 30 June, by 2 March": of two days the other is due.
      here.unit.cell === null &&
      here.dates.length === 1 &&
      (here.about.guess === undefined || judged.has(here.about.guess.kind)) &&
      isOutThen(here, here.unit.text),
  ],
  ['it tells who may take part', ({ before }) => isDegreeBy(before)],
  ['it tells when something was done', (here) => isOfTheses(here.before) || isDoneThen(here)],
  ['it tells when others met', (here) => here.about.guess !== undefined && judged.has(here.about.guess.kind) && isOfOthersMet(here.before)],
  ['it tells when those who take part come and go', ({ unit, start, behind }) => comesAndGoes(unit.text.slice(0, start), behind)],
  ['it tells until when one may ask', isForQuestions],
  ['it tells until when one may appeal', isAgainst],
  ['it tells who has done something by then', ({ behind }) => (isDoneBy.test(behind) && !isOnlyForThem(behind)) || isMadeBy(behind)],
  ['it tells who handed something in that day', (here) => areDays(here) && isHandedInBy(here.behind)],
];
