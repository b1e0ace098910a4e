import { isPossible } from '#dates/calendar-sense.ts';
import { isForward } from '#dates/range.ts';
import type { DateReading, PartialDay } from '#dates/reading.ts';
import type { Block } from '../block.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { besides } from './besides.ts';
import { isDated, type Unit } from './outline.ts';
import type { Seen } from './seen.ts';

/** "02.01 ~ 03.15", "2/1-3/15", "5. 2": a month and its day, or two of each, and nothing else. */
const figures = /^(\d{1,2})(?:\.\s?|\/)(\d{1,2})\.?(?:\s?[~〜～∼–—-]\s?(\d{1,2})(?:\.\s?|\/)(\d{1,2})\.?)?$/u;
const longest = 17;
const longestLabel = 40;
/** "사전등록 (~4/20)": a wave leads from a label to the day until which it is. */
const behindWave = /^([^~〜～∼\d]{2,40}?)[\s(（]{1,3}[~〜～∼]\s?(\d{1,2})(?:\.\s?|\/)(\d{1,2})\.?\s?[)）]?$/u;
const wave = /[~〜～∼]/;

/** Of Japanese, Korean and Chinese, which put the month first. */
const monthFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What a single pair of figures may be the day of; "論文審査料 | 6.5" is something else. */
const dayed: readonly Concept[] = ['deadline', 'closes', 'opens', 'notify', 'event', 'held', 'final', 'dates'];

const partOf = (month: string, day: string): PartialDay => ({ year: undefined, month: Number(month), day: Number(day) });

function readingOf(text: string): DateReading | undefined {
  const [, month, day, lastMonth, lastDay] = figures.exec(text) ?? [];
  if (month === undefined || day === undefined) return undefined;
  const from = partOf(month, day);
  if (!isPossible(from)) return undefined;
  if (lastMonth === undefined || lastDay === undefined) return { kind: 'day', days: [from] };
  const to = partOf(lastMonth, lastDay);
  return isPossible(to) && isForward(from, to) ? { kind: 'range', from, to } : undefined;
}

/** What is seen of a day that a wave leads to, in the line of its label. */
function untilWave(text: string): Seen | undefined {
  const found = text.length <= longestLabel && wave.test(text) ? behindWave.exec(text) : null;
  const [, label = '', month = '', day = ''] = found ?? [];
  const part = partOf(month, day);
  if (!found || !monthFirst.test(label) || !isPossible(part) || labelOf(label).guess === undefined) return undefined;
  const from = text.search(/\d{1,2}(?:\.\s?|\/)\d{1,2}\.?\s?[)）]?$/u);
  const length = /^[\d./ ]+/.exec(text.slice(from))?.[0].trimEnd().length ?? 0;
  return { dates: [{ at: [from, from + length], date: { kind: 'day', days: [part] }, struck: false }], hours: [], zones: [] };
}

/** Whether a text beside such figures names what they are the days of. */
function names(text: string, { kind }: DateReading): boolean {
  if (text.length > longestLabel || !monthFirst.test(text)) return false;
  const label = labelOf(text);
  return label.guess !== undefined && (kind === 'range' || says(label, ...dayed));
}

/**
 * "접수기간" over "02.01 ~ 03.15", "결과발표 | 4.10": figures that might be anything are days of the year where they are all that a line or a
 * cell holds, beside words of a language that has the month first, which say what is dated.
 */
export function withShortDays(units: readonly Unit[], blocks: readonly Block[]): readonly Unit[] {
  return units.map((unit) => {
    if (isDated(unit)) return unit;
    const until = untilWave(unit.text);
    if (until) return { ...unit, seen: until };
    if (unit.text.length > longest) return unit;
    const date = readingOf(unit.text);
    if (!date || !besides(unit, blocks).some((text) => names(text, date))) return unit;
    return { ...unit, seen: { dates: [{ at: [0, unit.text.length], date, struck: false }], hours: [], zones: [] } };
  });
}
