import { placeZone } from '#dates/places.ts';
import type { Event } from '#model/call.ts';
import { type Day, dayFrom } from '#model/day.ts';
import type { Zone } from '#model/zone.ts';
import type { Page } from './block.ts';
import { clustersOf } from './cluster.ts';
import { closingOf, type Dated } from './dated.ts';
import { labelOf, says, tidy } from './label.ts';
import type { Unit } from './outline.ts';
import { see } from './seen.ts';

/** Days of the event as a line of the page gives them, with their year. */
export interface EventDays {
  readonly start: Day;
  readonly end: Day;
}

/** How far down a page its header may reach. */
const headerBlocks = 40;

/** The days in a text, where it gives a range with a year, or one day with a year beside words of an event. */
function daysIn(text: string): EventDays | undefined {
  for (const { date } of see({ text, struck: [] }).dates) {
    if (date.kind === 'range' && date.from.year !== undefined && date.to.year !== undefined) {
      const [start, end] = [dayFrom(date.from.year, date.from.month, date.from.day), dayFrom(date.to.year, date.to.month, date.to.day)];
      if (start && end) return { start, end };
    }
    const [day] = date.kind === 'day' && date.days.length === 1 ? date.days : [];
    const start = day?.year === undefined ? undefined : dayFrom(day.year, day.month, day.day);
    if (
      start &&
      says(labelOf(text), 'event', 'held') &&
      !says(labelOf(text), 'deadline', 'submit', 'notify', 'final', 'register', 'posted')
    )
      return { start, end: start };
  }
  return undefined;
}

/** The event's days where the page gives them with a year: its own row first, then the header, then the page's own summary. */
export function eventDays(page: Page, units: readonly Unit[]): EventDays | undefined {
  const rows = units.filter(({ text, seen }) => seen.dates.length > 0 && text.length < 160);
  const eventRow = rows.find(({ text, seen }) => {
    const { guess } = labelOf(text);
    return guess?.kind === 'event' && guess.isPlain && seen.dates.some(({ date }) => date.kind === 'range');
  });
  const header = units.filter(({ block, text, seen }) => block < headerBlocks && text.length < 300 && clustersOf(text, seen).length === 1);
  const plainHeader = header.filter(
    ({ text }) => !says(labelOf(text), 'deadline', 'submit', 'notify', 'final', 'register', 'abstract', 'opens', 'news', 'posted'),
  );
  const texts = [
    eventRow?.text ?? '',
    ...plainHeader.map(({ text }) => text),
    page.meta.description ?? '',
    page.meta['og:description'] ?? '',
  ];
  for (const text of texts) {
    const days = daysIn(text);
    if (days) return days;
  }
  return undefined;
}

const acronymShape =
  /\b(?:[A-Z][\p{L}\d&+-]*[A-Z\d][\p{L}\d&+/-]*(?:[ -](?:[A-Z][\w/+-]*)){0,2})\s?[-@ ]?['’]?\s?(?:(?:19|20)\d{2}|\d{2})\b/u;

/** "DEBS 2016", "ICON’24", "EuroDW ’23": capitals and a year. */
export function acronymIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const [found] = acronymShape.exec(text) ?? [];
    if (found) return tidy(found);
  }
  return null;
}

const eventWords =
  /workshop|conference|symposium|congress|school|meeting|colloquium|forum|summit|seminar|tagung|konferenz|colloque|congreso|jornadas|convegno|konferans|конференц|会议|會議|大会|学会|학술대회/i;

function nameOf(page: Page, heads: readonly string[]): string | null {
  const titles = [page.meta.description ?? '', ...heads, page.title, page.meta['og:title'] ?? ''];
  const parts = titles
    .flatMap((title) => title.split(/\s+[|–—·]\s+|\s-\s/))
    .map((part) => tidy(part.replace(/^call for [\p{L} ]{3,30}?[:,-]\s*/iu, '')));
  const named = parts.find((part) => eventWords.test(part) && part.length < 140 && !/^call for/i.test(part));
  return named ?? ([...heads, page.title].map(tidy).find((title) => title.length > 0) || null);
}

const placeShape = /(?:\bin\s+)?((?:\p{Lu}[\p{L}.'’-]+(?:\s+(?:de|of|la|do|am|di|the|and)\b)?[\s,]*){1,6})/u;

function placeIn(text: string): string | null {
  const [, found] = placeShape.exec(text) ?? [];
  const place = found && tidy(found);
  return place && placeZone(place) ? place : null;
}

/** What stands beside the event's days is its place, where a country or city is known in it. */
function placeOf(units: readonly Unit[], days: EventDays | undefined): string | null {
  for (const { block, text, seen } of units) {
    if (block > headerBlocks || text.length > 240) continue;
    const date = seen.dates.find(({ date }) => date.kind === 'range' || (days && date.kind === 'day'));
    const beside = date ? [text.slice(date.at[1]), text.slice(0, date.at[0])] : text.length < 60 ? [text] : [];
    for (const part of beside) {
      const place = placeIn(part.replace(/\bin (?=\p{Lu})/u, ''));
      if (place) return place;
    }
  }
  return null;
}

/** What the page says of the event itself. */
export function eventOf(page: Page, units: readonly Unit[], items: readonly Dated[], days: EventDays | undefined): Event {
  const heads = page.blocks.flatMap((block) => (block.kind === 'heading' && block.level <= 2 ? [block.text] : [])).slice(0, 3);
  const main = items.find(({ entry, from }) => entry.kind === 'event' && from !== null);
  return {
    name: nameOf(page, heads),
    acronym: acronymIn([page.meta['og:site_name'] ?? '', page.title, ...heads, page.meta.description ?? '']),
    place: placeOf(units, days),
    start: days?.start ?? main?.from ?? null,
    end: days?.end ?? (main ? (closingOf(main) ?? main.from) : null),
  };
}

/** The zone of the venue: where an unstated zone may lie. */
export const venueZone = ({ place }: Event): Zone | undefined => (place === null ? undefined : placeZone(place));
