import type { Kind } from '#model/call.ts';
import { isAsked } from '../../../labels/asked.ts';
import { says } from '../../../labels/label.ts';
import { countsReaders } from '../../../outline/counts-readers.ts';
import { lettersSaid } from '../../../outline/letters-said.ts';
import { lettersIn } from '../../../phrases/letters.ts';
import { mentionsIn } from '../../../phrases/phrases.ts';
import { hasSign, isSign, lastEndOf, placeOfSign } from '../../../phrases/signs.ts';
import { isDayOfNotice } from '../../beside/day-of-notice.ts';
import { isDayOfDecree } from '../../beside/decree.ts';
import { areDays, type Here, type Reason } from './here.ts';

/** "4.2.0 (2027-04-22)": what stands before the date is a number of a version. */
const version = /^(?:version|release|v)?[ .]?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?[ ([–—-]{0,4}$/i;
const saysMadeKnown = (words: string): boolean =>
  hasSign((words.split(/[.:;]/, 1)[0] ?? '').slice(0, longestToKnown), 'will be made known');

/**
 * "Registration details and fees will be announced by", "this decision will be announced in", "das Programm wird am … veröffentlicht": a verb
 * behind the day may be of something else than what is handed in by then.
 */
const isToBeMadeKnown = ({ about, before, behind }: Here): boolean => {
  const [, end] = placeOfSign(before, 'not known before') ?? [];
  if (end === undefined || about.guess?.kind === 'notification') return false;
  const told = before.slice(end);
  if (saysMadeKnown(told)) return true;
  return !/[.:;]/.test(told) && !mayBeAwaited.has(about.guess?.kind) && saysMadeKnown(`${told} ${behind}`);
};
const longestToKnown = 150;
const mayBeAwaited: ReadonlySet<Kind | undefined> = new Set(['submission', 'abstract']);

/** "Published: 3 May 2026", with no word of what: the day of the page itself. */
const isPublished = (text: string): boolean => isSign(text, 'published');

const mostLettersOfCall = 3;
/** "5 March 2027 – Ada Bell – cfp" right below the title of the page: when who wrote it, and what it is filed under. */
function isByline({ unit: { titles, block, text }, dates, about: { guess, mentions } }: Here): boolean {
  const title = titles.at(-1);
  if (title?.level !== 1 || title.block !== block - 1 || dates[0]?.at[0] !== 0 || guess?.kind !== 'opens' || guess.isPlain) return false;
  const words = text.slice(dates.at(-1)?.at[1]);
  return (
    mentions.every(({ concept }) => concept === 'call') && lettersIn(words) - lettersSaid(words, mentionsIn(words)) > mostLettersOfCall
  );
}

/** The title of a notice ends with its day; but what it says falls due then does. */
const endsNotice = ({ before, unit, start, about }: Here): boolean =>
  isDayOfNotice(before, unit.text.slice(start)) && !says(about, 'deadline', 'until', 'closes');

const mostLettersBehindRemark = 8;
/** "Ada says: 5 March 2027 at 10:23 am": when a reader wrote something. */
function isRemark({ before, behind, label }: Here): boolean {
  const end = lastEndOf(before, 'says so');
  return end !== undefined && /^[\s:：.…]*$/.test(before.slice(end)) && lettersIn(behind) <= mostLettersBehindRemark && !isAsked(label);
}

/** "Abstracts due (server time)": what is due by that clock is told by the words around it. */
const isOfServer = ({ about, before, label }: Here): boolean =>
  about.guess?.kind !== 'submission' && hasSign(before, 'time now') && !says(label, 'deadline', 'until', 'closes', 'submit');

/**
 * "Posted", "last updated"; but not "Updated abstracts due", not "Resubmit the updated form prior to", and not "The decision will be
 * published".
 */
const isPosted = ({ label }: Here): boolean =>
  says(label, 'posted') &&
  !(says(label, 'notify') && hasSign(label.text, 'of the future')) &&
  !(says(label, 'submit') && says(label, 'until')) &&
  !(label.guess?.kind === 'camera-ready' && says(label, 'deadline'));

/** A year before any page; what has a zone or a word for hours behind it is an hour, "4 May 1700 UTC". */
const oldYear = /^,?\s(?:de\s|del\s)?1(?:[0-8]\d|9[0-8])\d(?!\d)(?!\s?(?:h|hrs?|hours|uhr|[A-Z]{3,4})\b)/u;
/** "4 May 1700", "4 May 1930": so may one without any. */
const roundHour = /(?:00|30|59)$/;
/** "Essays on the time before 8 May 1945": no deadline is that old. */
const isOfHistory = ({ behind }: Here): boolean => !roundHour.test(oldYear.exec(behind)?.[0] ?? '00');

/** The day of the page itself, of a release, or of news that are to come. */
export const ofNotices: readonly Reason[] = [
  ['a day of long ago', isOfHistory],
  ['the day of a notice', isByline],
  ['the day of a notice', endsNotice],
  ['the day of a remark', isRemark],
  ['the day of a notice', ({ unit }) => countsReaders(unit)],
  ['the day of a release', ({ before }) => version.test(before.trimStart())],
  ['the day of a notice', ({ before }) => isPublished(before)],
  ['the moment at which the page was made', isOfServer],
  ['the day of a decree', (here) => areDays(here) && isDayOfDecree(here.before, here.unit.text.slice(here.start))],
  ['the day of a notice', isPosted],
  ['it tells when something is made known', isToBeMadeKnown],
];
