import { endOfTo } from '#dates/and.ts';
import { type Day, dayFrom, dayParts, lastDayOf, monthFrom } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import type { EveryMonth } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Unit } from '../outline/outline.ts';
import { see } from '../outline/see.ts';
import type { SeenDate } from '../outline/seen.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';
import { speaksOf } from '../phrases/phrases.ts';
import { endsWithSign } from '../phrases/signs.ts';
import { labelLanguages } from '../words/index.ts';

const languages = labelLanguages.flatMap(({ everyMonth }) => everyMonth ?? []);
const anyMonth = new RegExp(languages.map(({ month }) => month).join('|'), 'i');

/** How far behind the words their end may stand: "… until May". */
const reach = 30;
const mostMonths = 12;

interface Monthly {
  readonly at: readonly [number, number];
  /** 0 for the last day. */
  readonly day: number;
}

function dayOf(word: string, { first, last }: EveryMonth): number {
  const low = word.toLowerCase();
  return low === first ? 1 : low === last ? 0 : Number(/\d{1,2}/.exec(word)?.[0] ?? 0);
}

function monthlyIn(text: string): Monthly | undefined {
  if (!anyMonth.test(text)) return undefined;
  for (const language of languages)
    for (const phrase of language.phrases) {
      const found = phrase.exec(text);
      if (found) return { at: [found.index, found.index + found[0].length], day: dayOf(found[1] ?? '', language) };
    }
  return undefined;
}

/** Months from one on, each as year and month. */
const monthsFrom = (start: Day): readonly (readonly [number, number])[] => {
  const { year, month } = dayParts(start);
  return Array.from({ length: mostMonths + 1 }, (_, i) => [year + Math.floor((month - 1 + i) / 12), ((month - 1 + i) % 12) + 1] as const);
};

/** The last day that the words allow, where a month or day behind them bounds it. */
function boundOf({ date }: SeenDate, readAt: Day): Day | undefined {
  const part =
    date.kind === 'day' ? date.days[0] : date.kind === 'range' ? date.to : date.kind === 'month' ? { ...date, day: undefined } : undefined;
  if (!part) return undefined;
  const { year: now, month: thisMonth } = dayParts(readAt);
  const year = part.year ?? (part.month < thisMonth ? now + 1 : now);
  const month = monthFrom(year, part.month);
  return part.day === undefined ? month && lastDayOf(month) : dayFrom(year, part.month, part.day);
}

/** "… until May": a month word on its own, which elsewhere may be an everyday word. */
function monthBehind(text: string, from: number): SeenDate | undefined {
  const behind = text.slice(from, from + reach).replace(/^[\s,]{1,3}/, '');
  const [, word] = monthWord.exec(behind.slice(endOfTo(behind) ?? behind.length)) ?? [];
  const [first] = word ? see({ text: `1 ${word}`, struck: [] }).dates : [];
  const part = first?.date.kind === 'day' ? first.date.days[0] : undefined;
  return first && part && { ...first, date: { kind: 'month', year: undefined, month: part.month } };
}

const monthWord = /^\s(\p{L}{3,12})/u;

/** "From", "vom", "since", "starting on": what leads to the day that begins them. */
const leadsToStart = (words: string): boolean =>
  endsWithSign(words, 'from a day') || endsWithSign(words, 'during days') || endsWithSign(words, 'after') || speaksOf(words, 'opens');

/** The dates behind the words that bound them: "… at 17:00, from 1 April through 1 March". */
function boundsBehind({ seen, text }: Unit, from: number): { readonly start: SeenDate | undefined; readonly end: SeenDate | undefined } {
  const isNear = ({ at }: SeenDate, to: number) => at[0] >= to && without(seen, text, to, at[0]).length < reach;
  const first = seen.dates.find((date) => isNear(date, from));
  if (!first || !leadsToStart(text.slice(from, first.at[0])) || first.date.kind === 'range')
    return { start: undefined, end: first ?? monthBehind(text, from) };
  return { start: first, end: seen.dates.find((date) => isNear(date, first.at[1])) ?? monthBehind(text, first.at[1]) };
}

/** Each day that still comes; without an end only the next one. */
function comingDays({ day }: Monthly, readAt: Day, bound: Day | undefined): readonly Day[] {
  const days = monthsFrom(readAt).flatMap(([year, month]) => {
    const whole = monthFrom(year, month);
    return (day === 0 ? whole && lastDayOf(whole) : dayFrom(year, month, day)) ?? [];
  });
  const coming = days.filter((found) => found >= readAt);
  return bound ? coming.filter((found) => found <= bound) : coming.slice(0, 1);
}

interface Coming {
  readonly entries: readonly Entry[];
  /** The dates that bound them, which are no deadlines themselves. */
  readonly bounds: readonly SeenDate[];
}

const stop = /(?<=\p{Ll}{2}|\d{4}|\))[.!?]\s+(?=\p{Lu})/u;

/** The sentence that holds the words: what the one before it asks for falls due on a day of its own. */
function sentenceOf(text: string, [from, to]: readonly [number, number]): string {
  const [before = '', behind = ''] = [text.slice(0, from).split(stop).at(-1), text.slice(to).split(stop)[0]];
  return before + text.slice(from, to) + behind;
}

function comingIn(unit: Unit, readAt: Day): Coming | undefined {
  const found = monthlyIn(unit.text);
  const label = found && labelOf(sentenceOf(unit.text, found.at));
  const kind = label?.guess?.kind;
  if (!found || !kind || !askedFor.has(kind) || !says(label, 'deadline', 'submit', 'until', 'closes')) return undefined;
  const { start, end } = boundsBehind(unit, found.at[1]);
  const [begin, last] = [start && boundOf(start, readAt), end && boundOf(end, readAt)];
  const entries = comingDays(found, begin && begin > readAt ? begin : readAt, last).map((day): Entry => {
    const { year, month, day: date } = dayParts(day);
    return {
      unit,
      kind,
      isPlain: true,
      label: label.text,
      track: null,
      date: { at: found.at, date: { kind: 'day', days: [{ year, month, day: date }] }, struck: false },
      was: [],
      rivals: [],
      hour: unit.seen.hours[0]?.clock,
      zone: unit.seen.zones[0]?.zone,
      isExtended: false,
      isTentative: false,
      isCancelled: false,
      isProse: false,
      isNameless: false,
      before: [],
    };
  });
  return { entries, bounds: [start, end].filter((date) => date !== undefined) };
}

/**
 * Adds what falls due every month: "every first of the month until May" is each coming one. The month that ends it is no deadline itself.
 */
export function withMonthly(entries: readonly Entry[], units: readonly Unit[], readAt: Day): readonly Entry[] {
  const monthly = units.flatMap((unit) => comingIn(unit, readAt) ?? []).filter((found) => found.entries.length > 0);
  if (monthly.length === 0) return entries;
  const bounds = new Set(monthly.flatMap((found) => found.bounds));
  return [...entries.filter(({ date }) => !bounds.has(date)), ...monthly.flatMap((found) => found.entries)];
}
