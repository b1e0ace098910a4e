import { lowerCase } from '#dates/lower-case.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import type { Again } from '../deadlines/repeats.ts';
import { labelOf, says } from '../labels/label.ts';
import { hasSign } from '../phrases/signs.ts';
import type { EventDays } from './event-days.ts';

const isDay = ({ from, to }: Dated): boolean => to === null && from?.length === 10;
const beginnings = ['from a day', 'first day of'] as const;
const isBeginning = (item: Dated): boolean =>
  isDay(item) && (says(labelOf(item.entry.label), 'opens') || beginnings.some((sign) => hasSign(item.entry.label, sign)));
const isEnd = (item: Dated): boolean =>
  isDay(item) &&
  (says(labelOf(item.entry.label), 'closes') || hasSign(item.entry.label, 'last day of')) &&
  !says(labelOf(item.entry.label), 'opens');

const titleOf = ({ entry }: Dated): number => entry.unit.titles.at(-1)?.block ?? -1;

/** "Exhibition" of "Exhibition opens" and of "Exhibition closes": the label without its verbs. */
function nameOf({ entry: { label } }: Dated): string {
  const verbs = labelOf(label).mentions.filter(({ concept }) => concept === 'opens' || concept === 'closes');
  const name = verbs.reduceRight((text, { at, end }) => text.slice(0, at) + text.slice(end), label);
  return lowerCase(name.trim());
}

/** The end that a beginning has: the next date of its kind under the same title, or, with others between, the one that ends the same. */
function endOf(item: Dated, i: number, items: readonly Dated[]): Dated | undefined {
  if (item.entry.kind !== 'event' || !isBeginning(item)) return undefined;
  const others = items.slice(i + 1).filter(({ entry }) => entry.kind === item.entry.kind);
  const [first] = others;
  const name = nameOf(item);
  const next = first && isEnd(first) ? first : others.find((other) => name !== '' && isEnd(other) && nameOf(other) === name);
  const isLater = next?.from !== null && item.from !== null && (next?.from ?? '') > item.from;
  return next && isLater && titleOf(next) === titleOf(item) ? next : undefined;
}

/** Dated items of which an event is one, and the lines that tell only its beginning or its end. */
export interface Whole {
  readonly items: readonly Dated[];
  readonly parts: readonly Again[];
}

/**
 * "Conference begins: 3 May", "Conference ends: 5 May": one event of three days. A rebuttal keeps both lines, since its end has an hour of
 * its own.
 */
function joined(items: readonly Dated[]): Whole {
  const ends = new Map(items.flatMap((item, i) => [[item, endOf(item, i, items)] as const].filter(([, end]) => end !== undefined)));
  const taken = new Set(ends.values());
  const whole = items.flatMap((item) => {
    if (taken.has(item)) return [];
    const end = ends.get(item);
    return [end ? { ...item, to: closingOf(end) ?? null, assumptions: [...new Set([...item.assumptions, ...end.assumptions])] } : item];
  });
  return { items: whole, parts: [...ends].flatMap(([{ entry }, end]) => (end ? [{ again: end, of: entry }] : [])) };
}

/** "The conference starts on 3 May" below "3–5 May" tells the event again: as a row of its own, or in the page's header. */
function withoutBeginnings(items: readonly Dated[], days: Pick<EventDays, 'start' | 'end'> | undefined): Whole {
  const wholes = new Map(items.flatMap(({ entry, from, to }) => (entry.kind === 'event' && to !== null ? [[from, entry] as const] : [])));
  const parts: Again[] = [];
  const kept = items.flatMap((item) => {
    if (item.entry.kind !== 'event' || !isBeginning(item)) return [item];
    const of = wholes.get(item.from);
    if (of) parts.push({ again: item, of });
    return of ? [] : [days && item.from === days.start && days.end > days.start ? { ...item, to: days.end } : item];
  });
  return { items: kept, parts };
}

/** Makes one date of a beginning and an end that the page gives in two lines, and of a beginning told beside the whole. */
export function joinBeginAndEnd(items: readonly Dated[], days: Pick<EventDays, 'start' | 'end'> | undefined): Whole {
  const whole = joined(items);
  const { items: kept, parts } = withoutBeginnings(whole.items, days);
  return { items: kept, parts: [...whole.parts, ...parts] };
}
