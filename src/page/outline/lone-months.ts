import { isMonthInFull } from '#dates/months-in-full.ts';
import type { FoundDate } from '#dates/reading.ts';
import type { Token } from '#dates/token.ts';
import type { Kind } from '#model/call.ts';
import { labelOf } from '../labels/label.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { endsWithSign, goesOnWithSign, hasSign } from '../phrases/signs.ts';
import type { SeenDate } from './seen.ts';

/** What may be told of a month alone, without its year and its day: what is to be handed in has its day. */
export const toldInMonths: ReadonlySet<Kind> = new Set(['notification', 'camera-ready']);

const longestSentence = 240;
const longestLine = 100;

/** A bracket tells what is said in it apart: "15 September (for decisions in November)". */
const stops = ['.', '!', '?', ';', '。', '！', '？', '('];
const sentenceEnd = /[.!?;](?:\s|$)|[。！？)]/u;

/** Where the sentence begins that holds a place, and where it ends; undefined where that is too far away. */
function sentenceAround(text: string, at: number, end: number): readonly [from: number, to: number] | undefined {
  const first = Math.max(0, at - longestSentence);
  const before = text.slice(first, at);
  const stop = Math.max(...stops.map((mark) => before.lastIndexOf(mark)));
  const behind = text.slice(end, end + longestSentence);
  const length = sentenceEnd.exec(behind)?.index ?? behind.length;
  const [from, to] = [first + stop + 1, end + length];
  return to - from > longestSentence ? undefined : [from, to];
}

/** "In March", 3月に, "Mart ayında": other scripts say with the month that it is one. */
const isLed = (text: string, { at, end }: Token): boolean =>
  endsWithSign(text.slice(0, at), 'in a month') || goesOnWithSign(text.slice(end), 'in a month') || /[月월]$/u.test(text.slice(at, end));

/** "Winners will be announced in March": a sentence of no day tells what is made known in its month. */
function isToldIn(text: string, token: Token, dates: readonly FoundDate[]): boolean {
  const { at, end } = token;
  if (!isLed(text, token)) return false;
  const [from, to] = sentenceAround(text, at, end) ?? [0, 0];
  if (to === 0 || dates.some((date) => date.at < to && from < date.end)) return false;
  const said = `${text.slice(from, at)} ${text.slice(end, to)}`;
  return labelOf(said).guess?.kind === 'notification' && !hasSign(said, 'of the past') && !hasSign(said, 'of an earlier edition');
}

/** "Winners announced: March", "March: winners announced": a line of a month and of what it is for. */
function isOnLine(text: string, { at, end }: Token): boolean {
  if (text.length > longestLine) return false;
  const [before, behind] = [text.slice(0, at).trimEnd(), text.slice(end).trimStart()];
  const name = behind === '' && /[:：–—-]$/u.test(before) ? before : before === '' && /^[:：–—-]/u.test(behind) ? behind : undefined;
  const { guess } = labelOf(name ?? '');
  return guess !== undefined && toldInMonths.has(guess.kind) && guess.isPlain === true;
}

/** Of the words for what is told. */
const longestTold = 40;
/** "1 April – for a June decision": what is told stands right behind its month, in a line of one day. */
const isOfTold = (text: string, { end }: Token, dates: readonly FoundDate[]): boolean =>
  dates.length < 2 && mentionsIn(text.slice(end, end + longestTold)).some(({ concept, at }) => concept === 'notify' && at === 1);

/** Months that stand alone, without a day, a year or a word for their part, where it is told what is made known in them. */
export function loneMonths(tokens: readonly Token[], dates: readonly FoundDate[], text: string): readonly SeenDate[] {
  const days = dates.filter(({ date }) => date.kind !== 'not yet');
  const isFree = ({ at, end }: Token) => !dates.some((date) => at < date.end && date.at < end);
  return tokens.flatMap((token): SeenDate[] =>
    // "Mars" and "may" are months where "in" leads to them.
    (token.class === 'M' || token.class === 'm') &&
    isFree(token) &&
    isMonthInFull(text.slice(token.at, token.end)) &&
    (isToldIn(text, token, days) || (token.class === 'M' && (isOnLine(text, token) || isOfTold(text, token, days))))
      ? [{ at: [token.at, token.end], date: { kind: 'month', year: undefined, month: token.value, isAlone: true }, struck: false }]
      : [],
  );
}
