import type { FoundDate } from '#dates/reading.ts';
import type { Token } from '#dates/token.ts';
import type { Kind } from '#model/call.ts';
import { labelOf } from '../labels/label.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { endsWithSign, goesOnWithSign, hasSign } from '../phrases/signs.ts';
import type { SeenDate } from './seen.ts';

/** What is told, or held, in a month; what is to be handed in has its day. */
const told: ReadonlySet<Kind> = new Set(['notification', 'camera-ready']);

const longestSentence = 240;
const longestLine = 100;

/** Where the sentence begins that holds a place, and where it ends. */
function sentenceAround(text: string, at: number, end: number): readonly [from: number, to: number] {
  const before = text.slice(0, at).search(/[^.!?。！？;]*$/u);
  const behind = text.slice(end).search(/[.!?;](?:\s|$)|[。！？]/u);
  return [before, behind < 0 ? text.length : end + behind];
}

/** "In March", 3月に, "Mart ayında": other scripts say with the month that it is one. */
const isLed = (text: string, { at, end }: Token): boolean =>
  endsWithSign(text.slice(0, at), 'in a month') || goesOnWithSign(text.slice(end), 'in a month') || /[月월]$/u.test(text.slice(at, end));

/** "Winners will be announced in March": the sentence of a month tells what is made known then. */
function isToldIn(text: string, token: Token): boolean {
  const { at, end } = token;
  if (!isLed(text, token)) return false;
  const [from, to] = sentenceAround(text, at, end);
  if (to - from > longestSentence) return false;
  const said = `${text.slice(from, at)} ${text.slice(end, to)}`;
  return labelOf(said).guess?.kind === 'notification' && !hasSign(said, 'of the past') && !hasSign(said, 'of an earlier edition');
}

/** "Winners announced: March", "March: winners announced": a line of a month and of what it is for. */
function isOnLine(text: string, { at, end }: Token): boolean {
  if (text.length > longestLine) return false;
  const [before, behind] = [text.slice(0, at).trimEnd(), text.slice(end).trimStart()];
  const name = behind === '' && /[:：–—-]$/u.test(before) ? before : before === '' && /^[:：–—-]/u.test(behind) ? behind : undefined;
  const { guess } = labelOf(name ?? '');
  return guess !== undefined && told.has(guess.kind) && guess.isPlain === true;
}

/** "1 April – for a June decision": what is told stands right behind its month, in a line of one day. */
const isOfTold = (text: string, { end }: Token, dates: readonly FoundDate[]): boolean =>
  dates.length < 2 && mentionsIn(text.slice(end)).some(({ concept, at }) => concept === 'notify' && at === 1);

/** "Mars" and "may" are months where "in" leads to them. */
const mayBeMonth = ({ class: kind }: Token): boolean => kind === 'M' || kind === 'm';

/** Months that stand alone, without a day, a year or a word for their part, where it is told what is made known in them. */
export function bareMonths(tokens: readonly Token[], dates: readonly FoundDate[], text: string): readonly SeenDate[] {
  const isFree = ({ at, end }: Token) => !dates.some((date) => at < date.end && date.at < end);
  return tokens.flatMap((token): SeenDate[] =>
    isFree(token) &&
    ((mayBeMonth(token) && isToldIn(text, token)) || (token.class === 'M' && (isOnLine(text, token) || isOfTold(text, token, dates))))
      ? [{ at: [token.at, token.end], date: { kind: 'month', year: undefined, month: token.value, isAlone: true }, struck: false }]
      : [],
  );
}
