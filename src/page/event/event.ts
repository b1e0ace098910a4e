import { placeZone } from '#dates/places.ts';
import type { Event } from '#model/call.ts';
import type { Zone } from '#model/zone.ts';
import type { Page } from '../block.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { labelOf } from '../labels/label.ts';
import type { Unit } from '../outline/outline.ts';
import { titleYear } from '../years/title-year.ts';
import { shortNameOf } from './acronym.ts';
import { type DataEvent, dataEvents } from './data-events.ts';
import type { EventDays } from './event-days.ts';
import { titlesOfMail } from './first-lines.ts';
import { isLedByHost } from './host.ts';
import { nameOf } from './name-of.ts';
import { placeOf } from './place.ts';
import { isSide } from './side.ts';
import { type EventText, openingLines } from './text.ts';

/** What the page says of the event itself. */
export function eventOf(page: Page, url: string, units: readonly Unit[], items: readonly Dated[], days: EventDays | undefined): Event {
  const heads = page.blocks.flatMap((block) => (block.kind === 'heading' && block.level <= 2 ? [block.text] : [])).slice(0, 3);
  const titles = [page.meta['og:site_name'] ?? '', page.title, ...heads, ...titlesOfMail(page), page.meta.description ?? ''];
  const text: EventText = { heads: titles, lines: openingLines(units, page.blocks) };
  const events = items.filter(({ entry, from }) => entry.kind === 'event' && from !== null);
  const mains = events.filter(({ entry }) => !isSide(entry.label, titles));
  const main = mains.find(isOwn) ?? mains[0] ?? events[0];
  // Days of a list: of two spans the first may lack its year.
  const isListed = events.some(({ entry }) => entry.date === days?.at?.date);
  const start = (isListed ? main?.from : undefined) ?? days?.start ?? main?.from ?? null;
  const same = events.filter(({ from }) => from === start);
  const end = [days?.end, ...(same.some(isOwn) ? same.filter(isOwn) : same).map(lastOf)].reduce(later, null);
  const year = start?.slice(0, 4) ?? titleYear(page)?.toString() ?? /(?<!\d)20\d\d(?!\d)/.exec(url)?.[0];
  const due = items.map(({ from }) => from?.slice(0, 4)).findLast((from) => from !== undefined);
  const { acronym, spelled } = shortNameOf(text, url, year, due);
  const name = nameOf(page, text, acronym, url) ?? spelled ?? null;
  const seen = {
    name,
    acronym,
    place: behindName(name, placeOf(units, titles, { unit: days?.at?.unit ?? main?.entry.unit, start, acronym, due })),
    start,
    end,
  };
  return withData(seen, dataEventOf(page, titles));
}

/** "X Zjazd Dzwonników, Lublin": the event's name is no part of its place. */
const behindName = (name: string | null, place: string | null): string | null =>
  name !== null && place?.startsWith(`${name}, `) ? place.slice(name.length + 2) : place;

/** The event among those of the page's data: the only one, or the one with the page's own title. */
function dataEventOf({ data }: Page, titles: readonly string[]): DataEvent | undefined {
  const all = dataEvents(data).filter(({ name }) => (labelOf(name).guess?.kind ?? 'event') === 'event');
  return all.length === 1 ? all[0] : all.find(({ name }) => name !== '' && titles.some((title) => title.includes(name)));
}

/** What no words of the page tell is taken from its data, where they tell of the same days. */
function withData(event: Event, told: DataEvent | undefined): Event {
  if (!told || (event.start !== null && event.start !== told.start && event.start !== told.start.slice(0, 7))) return event;
  const days = event.start === null ? { start: told.start, end: told.end ?? told.start } : {};
  return { ...event, ...days, name: event.name ?? (told.name || null), place: event.place ?? (told.place || null) };
}

/** Not days that a line gives as those of a host. */
const isOwn = ({ entry }: Dated): boolean => !isLedByHost(entry.unit, entry.date);

const lastOf = (item: Dated): Event['end'] => closingOf(item) ?? item.from;
/** "Conference begins", "Conference ends": the line that gives the first day may not be that which gives the last. */
const later = (a: Event['end'], b: Event['end'] | undefined): Event['end'] => (a === null || (b ?? '') > a ? (b ?? a) : a);

/** The zone of the venue: where an unstated zone may lie. */
export const venueZone = ({ place }: Event): Zone | undefined => (place === null ? undefined : placeZone(place));
