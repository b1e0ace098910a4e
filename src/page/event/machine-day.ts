import { type Day, dayFrom, parseDay } from '#model/day.ts';
import { see } from '../outline/see.ts';

/** The day that data for machines name: in figures, in words, or as seconds or milliseconds since the epoch. */
export function machineDay(value: string): Day | undefined {
  if (/^\d{10}(?:\d{3})?$/.test(value)) return parseDay(new Date(Number(value.padEnd(13, '0'))).toISOString().slice(0, 10));
  const [first] = see({ text: value, struck: [] }).dates;
  const [day, other] = first?.date.kind === 'day' ? first.date.days : [];
  return day?.year === undefined || other ? undefined : dayFrom(day.year, day.month, day.day);
}
