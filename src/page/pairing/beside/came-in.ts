import type { Concept } from '../../label-words.ts';
import { mentionsIn } from '../../phrases/phrases.ts';
import { endOfSign, endsWithSign, goesOnWithSign, hasSign, isSign, lastEndOf, lastOfSign } from '../../phrases/signs.ts';
import { leadsToDay } from './leads-to-day.ts';
import { behindUntil } from './postposition.ts';

/** "Thesis submitted on 12 January", but not "must be submitted on". */
const wasHandedIn = (before: string): boolean => endsWithSign(before, 'was handed in on') && !endsWithSign(before, 'is to be handed in on');

const aNumber = /\d/;

/** "40 papers", up to their verb. */
const howMany = /(?<![\d.,])\d{1,5} (?:[\p{L}\p{N}-]{1,20} ){1,3}$/u;
/** "40 papers were submitted by 2 March". */
function wereHandedIn(before: string): boolean {
  const place = aNumber.test(before) ? lastOfSign(before, 'came in') : undefined;
  return place !== undefined && howMany.test(before.slice(0, place[0])) && leadsToDay(before.slice(place[1]));
}

/** "84 applications", behind their verb. */
const soMany = /^ \d[\d,.]{0,8} (?:[\p{L}\p{N}-]{1,20} ){1,4}$/u;
/** "By the deadline of": more may not be said before the day. */
const ofEnds: ReadonlySet<Concept> = new Set(['until', 'deadline', 'dates']);
const longestEnd = 30;
/** "We received 84 applications by the deadline of 2 March". */
function wereReceived(before: string): boolean {
  const end = aNumber.test(before) ? lastEndOf(before, 'we received') : undefined;
  const told = end === undefined ? '' : before.slice(end);
  const until = mentionsIn(told).find(({ concept }) => concept === 'until');
  return (
    until !== undefined &&
    told.length - until.at < longestEnd &&
    soMany.test(told.slice(0, until.at)) &&
    mentionsIn(told.slice(until.at)).every(({ concept }) => ofEnds.has(concept))
  );
}

/** "Submitted: 4 November": all that stands before the day. */
const isNamedSo = (before: string): boolean => ofName.test(before) && isSign(before.replace(ofName, ''), 'handed in, as a name');
const ofName = /[:：]\s{0,2}$/;

/** Whether what stands before a day says that things were handed in on it, or had been until then. */
export const cameIn = (before: string): boolean => wasHandedIn(before) || isNamedSo(before) || wereHandedIn(before) || wereReceived(before);

/** "Over 300", right behind the verb. */
const thatMany = /^ (?:\p{L}{1,8} )?\d{1,5} \p{L}/u;
/** "Bis zum 4. März waren 300 Beiträge eingegangen", "К 4 марта поступило 300 работ": whether a clause goes on with how many had come in. */
export function hadComeIn(behind: string): boolean {
  const text = behind.trimStart();
  const end = endOfSign(text, 'came in by it');
  return end !== undefined && thatMany.test(text.slice(end));
}

/**
 * "评委会将评审3月1日前收到的作品", "審査員は3月1日までに届いた作品を審査します": what came in by a day is judged, so it is handed in by then. `rest` are the
 * words behind the day.
 */
export const isJudgedIfIn = (lead: string, rest: string): boolean =>
  hasSign(lead, 'those who judge') && goesOnWithSign(behindUntil(rest), 'that came in');
