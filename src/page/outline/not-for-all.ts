import { isAnd } from '#dates/and.ts';
import { lettersIn } from '../phrases/letters.ts';
import { type Mention, mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { beginsWithSign, endsWithSign, hasSign, lastEndOf, placeOfSign, someSign } from '../phrases/signs.ts';
import { extendsSomethingElse, sentenceMark } from './extended-else.ts';
import { isForSomeAlone, namesSome } from './for-whom.ts';

const clauseEnd = /[.;()（）]/u;
/** "An extension on request", but "on request of many authors extended": who asked for it once, and for all. */
const isOnRequest = (words: string): boolean =>
  someSign(words, 'extended on request', (_, end) => !beginsWithSign(words.slice(end).trimStart(), 'of'));

/**
 * "Extensions can be requested until", "extended to 30 April only if": what the words before a later day and its clause tell of an extension
 * is told of some alone.
 */
export function extendsForSome(before: string, behind: string): boolean {
  const [clause = ''] = behind.split(clauseEnd, 1);
  const said = mentionsIn(before).findLast(({ concept }) => concept === 'extended');
  const isFor = (said !== undefined || speaksOf(clause, 'extended')) && isForSomeAlone(said ? before.slice(0, said.end) : before);
  return isFor || isGrantedToSome(before, behind);
}

/** The same, of those alone who ask for it, or whom something keeps: nobody can count on such a day. */
export function isGrantedToSome(before: string, behind: string): boolean {
  const [clause = ''] = behind.split(clauseEnd, 1);
  return isOnRequest(before) || isOnRequest(clause) || hasSign(clause, 'on condition');
}

/** Letters between "asked whether" and the verb of what may be extended: "the submission deadline will be". */
const mostToAsked = 34;
/**
 * "Many asked whether the deadline is extended to", "several asked for an extension to": what was asked for is not granted by that, but "as
 * many asked for more time, the deadline was extended to".
 */
function isOnlyAsked(sentence: string, extended: Mention): boolean {
  if (clauseEndBehind.test(sentence.slice(extended.end))) return false;
  if (someSign(sentence, 'extension asked for', (at, end) => at <= extended.at && end > extended.at)) return true;
  const asked = lastEndOf(sentence.slice(0, extended.at), 'asked whether');
  const between = sentence.slice(asked, extended.at);
  return asked !== undefined && lettersIn(between) <= mostToAsked && !clauseEndBehind.test(between) && !speaksOf(between, 'extended');
}
const clauseEndBehind = /[,:;–—]\s/;

/** "Viele fragten, ob die Frist bis", "velen vroegen of de termijn tot": the same, whose verb stands behind the day. */
function isAskedOf(sentence: string): boolean {
  const asked = lastEndOf(sentence, 'asked whether');
  const toDay = asked === undefined ? '' : sentence.slice(asked);
  return asked !== undefined && lettersIn(toDay) <= mostToAsked && !clauseEndBehind.test(toDay);
}

const anyMark = /[.,;:()–—，。]/;
/** Letters between what denies an extension and its word or its day: "habrá", "ci sarà alcuna", "wird es". */
const mostToDenial = 24;
const denials = ['not', 'shut out'] as const;
const firstWord = /^\s?\p{L}{1,8}(?!\p{L})/u;

/** "(no extension): 1 March", "will not be extended: 1 March": a mark parts what is denied from the day, which holds. */
export const isParted = (toDay: string): boolean => /[:：)）\]!–—]/u.test(toDay);

/** "There will be no extension to 1 March", "eine Verlängerung auf den 1. März ist nicht möglich", but not "is extended to 1 March and not later". */
export function isDeniedExtension(before: string, behind: string): boolean {
  const said = mentionsIn(before).findLast(({ concept }) => concept === 'extended');
  const toDay = said ? before.slice(said.end) : '';
  // "Was not moved to": the word that leads to the day goes with the verb.
  const isLed = said !== undefined && (lettersIn(toDay) > 0 || endsWithSign(before.slice(said.at, said.end), 'moved to'));
  if (!said || !isLed || isParted(toDay)) return false;
  const lead = before.slice(0, said.at).split(anyMark).at(-1) ?? '';
  const [rest = ''] = behind.split(anyMark, 1);
  const isNear = (between: string): boolean => lettersIn(between) <= mostToDenial && mentionsIn(between).length === 0;
  if (someSign(lead, 'not', (_, end) => isNear(lead.slice(end)))) return true;
  if (isAnd(firstWord.exec(rest)?.[0] ?? '') || speaksOf(rest, 'extended')) return false;
  return denials.some((sign) => someSign(rest, sign, (at) => isNear(rest.slice(0, at))));
}

/** Characters before the words for an earlier edition that a sentence may begin with. */
const mostToEdition = 12;
/** "In 2026 the deadline was": a sentence that begins with a year of its own. */
const inYear = /^\p{L}{1,4}\s(?:19|20)\d\d(?!\d)/u;
/** "Last year the", "im letzten Jahr wurde die". */
function beginsWithEdition(sentence: string): boolean {
  const [at] = placeOfSign(sentence, 'of an earlier edition') ?? [];
  return at !== undefined && at <= mostToEdition;
}

/**
 * "Last year the deadline was extended to", "in 2026 the deadline was extended to", "should we extend the deadline to": what was moved for
 * others, or may be one day, moves nothing. `behind` is what stands behind the day, where the verb may stand.
 */
export function extendsElsewhen(before: string, behind = ''): boolean {
  const sentence = (before.split(sentenceMark).at(-1) ?? '').trimStart();
  const extended = mentionsIn(sentence).findLast(({ concept }) => concept === 'extended');
  if (!extended) return (beginsWithEdition(sentence) || isAskedOf(sentence)) && speaksOf(behind.split(clauseEnd, 1)[0] ?? '', 'extended');
  if (isOnlyAsked(sentence, extended)) return true;
  const isOfYear = inYear.test(sentence) && hasSign(sentence, 'of the past');
  // "If you need more time: the deadline is extended to": that is so for all.
  const isPerhaps = beginsWithSign(sentence, 'if') && !/[,:;–—]/.test(sentence.slice(0, extended.at));
  // "Due to the success of last year the deadline is extended": the year before is behind what it tells of.
  const deadline = mentionsIn(sentence).findLast(({ concept }) => concept === 'deadline');
  const isThen = deadline !== undefined && hasSign(sentence.slice(deadline.end), 'of an earlier edition');
  return beginsWithEdition(sentence) || isThen || isOfYear || isPerhaps;
}

/** "Time was extended for members", "we may extend", "the stay was extended": a clause by which no deadline of all is moved. */
export const movesNone = (clause: string): boolean =>
  extendsForSome(clause, '') ||
  namesSome(clause) ||
  hasSign(clause, 'not moved') ||
  extendsSomethingElse(clause) ||
  extendsElsewhen(clause);
