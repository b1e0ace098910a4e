import { mayNamePlace, placeZone } from '#dates/places.ts';
import type { Event } from '#model/call.ts';
import type { Zone } from '#model/zone.ts';
import { acronymIn } from './acronym.ts';
import type { Page } from './block.ts';
import { closingOf, type Dated } from './dated.ts';
import type { EventDays } from './event-days.ts';
import { eventNameIn } from './event-name.ts';
import { tidy } from './label.ts';
import { lettersIn } from './letters.ts';
import type { Unit } from './outline.ts';
import { mentionsIn } from './phrases.ts';

/** How far down a page its header may reach. */
const headerBlocks = 40;

const eventWords =
  /workshop|conference|symposium|congress|school|meeting|colloquium|forum|summit|seminar|tagung|konferenz|colloque|congreso|jornadas|convegno|konferans|конференц|会议|會議|大会|学会|학술대회/i;

/** "Tarn 2027", "CAV '27": a short name with its year. */
const yearBehind = /^\p{Lu}.*(?:\b(?:19|20)\d\d|['’]\d\d)$/u;

/** Fewer letters beside the words of any call name nothing. */
const fewestOwnLetters = 5;

/** Whether a heading says only what sort of page it is: "Call for Papers", "Important Dates", "Calls › CFP". */
function isPlainHeading(text: string): boolean {
  const said = mentionsIn(text).filter(({ concept }) => concept !== 'event');
  let [letters, behind] = [0, 0];
  for (const { at, end } of said) {
    letters += lettersIn(text.slice(behind, at));
    behind = Math.max(behind, end);
  }
  letters += lettersIn(text.slice(behind));
  return letters < fewestOwnLetters && (said.length > 0 || !yearBehind.test(text));
}

const mostLines = 12;

function nameOf(page: Page, units: readonly Unit[], heads: readonly string[]): string | null {
  const titles = [page.meta.description ?? '', ...heads, page.title, page.meta['og:title'] ?? ''];
  const lines = units.slice(0, mostLines).map(({ text }) => text.slice(0, 600));
  for (const text of [...titles, ...lines]) {
    const name = eventNameIn(text);
    if (name) return name;
  }
  const parts = titles
    .flatMap((title) => title.split(/\s[|–—·-]\s/))
    .map((part) => tidy(part.replace(/^call for [\p{L} ]{3,30}?[:,-]\s*/iu, '')));
  const named = parts.find((part) => eventWords.test(part) && part.length < 140 && !/^call for/i.test(part) && !isPlainHeading(part));
  if (named) return named;
  const first = page.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const rest = [page.meta['og:site_name'] ?? '', page.title, first && 'text' in first ? first.text : ''];
  const own = rest.flatMap((text) => text.split(/\s[|–—·-]\s/)).map(tidy);
  return own.find((part) => part.length > 0 && !isPlainHeading(part)) ?? null;
}

const placeShape = /(?<!\p{L})(?:in\s)?((?:\p{Lu}[\p{L}.'’-]{1,30}(?:\s(?:de|of|la|do|am|di|the|and)\b)?[\s,]{0,3}){1,6})/u;

function placeIn(text: string): string | null {
  const [, found] = placeShape.exec(text) ?? [];
  const place = found && tidy(found);
  return place && placeZone(place) ? place : null;
}

/** Each sentence apart: "… in Ghent. The agenda …"; a short word keeps its dot: "St. Louis". */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\p{Ll}{4})\.(?=\s)/u);

const longestBeside = 240;

/** What stands beside the event's days is its place, where a country or city is known in it. */
function placeOf(units: readonly Unit[], days: EventDays | undefined): string | null {
  for (const { block, text, seen } of units) {
    if (block > headerBlocks) break;
    if (text.length > longestBeside) continue;
    const date = seen.dates.find(({ date }) => date.kind === 'range' || (days && date.kind === 'day'));
    const beside = date ? [text.slice(date.at[1]), text.slice(0, date.at[0])] : text.length < 60 ? [text] : [];
    for (const part of beside.filter(mayNamePlace).flatMap(sentencesOf)) {
      const place = placeIn(part.replace(/\bin (?=\p{Lu})/u, ''));
      if (place) return place;
    }
  }
  return null;
}

/** What the page says of the event itself. */
export function eventOf(page: Page, units: readonly Unit[], items: readonly Dated[], days: EventDays | undefined): Event {
  const heads = page.blocks.flatMap((block) => (block.kind === 'heading' && block.level <= 2 ? [block.text] : [])).slice(0, 3);
  const acronym = acronymIn([page.meta['og:site_name'] ?? '', page.title, ...heads, page.meta.description ?? '']);
  const main = items.find(({ entry, from }) => entry.kind === 'event' && from !== null);
  return {
    name: nameOf(page, units, heads) ?? acronym,
    acronym,
    place: placeOf(units, days),
    start: days?.start ?? main?.from ?? null,
    end: days?.end ?? (main ? (closingOf(main) ?? main.from) : null),
  };
}

/** The zone of the venue: where an unstated zone may lie. */
export const venueZone = ({ place }: Event): Zone | undefined => (place === null ? undefined : placeZone(place));
