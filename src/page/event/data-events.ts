import type { Day } from '#model/day.ts';
import { machineDay } from './machine-day.ts';

/** An event as the page's data for machines tells it (schema.org/Event in JSON-LD): what no reader of the page sees. */
export interface DataEvent {
  readonly name: string;
  readonly start: Day;
  readonly end: Day | undefined;
  /** "Lund", "University of Lund, Lund, Sweden"; empty where none is given. */
  readonly place: string;
}

const mostObjects = 200;

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const day = (value: unknown): Day | undefined => (typeof value === 'string' ? machineDay(value) : undefined);

/** A place by its name, and the town and country of its address. */
function placeOf(location: unknown): string {
  const [first] = Array.isArray(location) ? location : [location];
  if (!isObject(first)) return text(first);
  const address = isObject(first.address)
    ? [
        text(first.address.addressLocality),
        text(isObject(first.address.addressCountry) ? first.address.addressCountry.name : first.address.addressCountry),
      ]
    : [text(first.address)];
  return [text(first.name), ...address].filter((part, i, all) => part !== '' && all.indexOf(part) === i).join(', ');
}

/** The events in JSON-LD that say on which day they start, those inside others too, outermost first. */
export function dataEvents(data: readonly unknown[]): readonly DataEvent[] {
  const found: DataEvent[] = [];
  const left: unknown[] = [...data];
  for (let seen = 0; left.length > 0 && seen < mostObjects; seen++) {
    const object = left.shift();
    if (!isObject(object)) continue;
    const { name, startDate, endDate, location, subEvent } = object;
    const start = day(startDate);
    if (start) found.push({ name: text(name), start, end: day(endDate), place: placeOf(location) });
    left.push(...(Array.isArray(subEvent) ? subEvent : [subEvent]));
  }
  return found;
}
