import { placeZone } from '#dates/places.ts';
import type { Event } from '#model/call.ts';
import type { Zone } from '#model/zone.ts';
import { acronymIn } from './acronym.ts';
import type { Page } from './block.ts';
import { closingOf, type Dated } from './dated.ts';
import type { EventDays } from './event-days.ts';
import { tidy } from './label.ts';
import type { Unit } from './outline.ts';

/** How far down a page its header may reach. */
const headerBlocks = 40;

const eventWords =
  /workshop|conference|symposium|congress|school|meeting|colloquium|forum|summit|seminar|tagung|konferenz|colloque|congreso|jornadas|convegno|konferans|конференц|会议|會議|大会|学会|학술대회/i;

function nameOf(page: Page, heads: readonly string[]): string | null {
  const titles = [page.meta.description ?? '', ...heads, page.title, page.meta['og:title'] ?? ''];
  const parts = titles
    .flatMap((title) => title.split(/\s[|–—·-]\s/))
    .map((part) => tidy(part.replace(/^call for [\p{L} ]{3,30}?[:,-]\s*/iu, '')));
  const named = parts.find((part) => eventWords.test(part) && part.length < 140 && !/^call for/i.test(part));
  return named ?? ([...heads, page.title].map(tidy).find((title) => title.length > 0) || null);
}

const placeShape = /(?<!\p{L})(?:in\s)?((?:\p{Lu}[\p{L}.'’-]{1,30}(?:\s(?:de|of|la|do|am|di|the|and)\b)?[\s,]{0,3}){1,6})/u;

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
