import type { Day } from '#model/day.ts';
import { callId } from '#model/id.ts';
import type { Zone } from '#model/zone.ts';
import type { PageElement } from '#page/element.ts';
import { venueZone } from '#page/event.ts';
import { labelOf } from '#page/label.ts';
import { type ZoneWords, zoneWordsOf } from '#page/moment.ts';
import { isToCome } from './field.ts';
import { callFrom, type DeadlineDraft } from './record.ts';
import type { SitePage, SiteSource } from './site/site.ts';
import { type WrittenDays, writtenDays } from './site/written-days.ts';
import { announcedLater, closing, opening, spanning, type When } from './when.ts';

const id = 'researchr';

const isStruck = ({ tag }: PageElement) => tag === 'del' || tag === 's' || tag === 'strike';
/** "new", "updated": marks that hang on a label. */
const isBadge = (element: PageElement) => element.hasClass('label') || element.hasClass('badge');
const zoneTitle = /^\s*Timezone:/i;

/** The zone of a row stands in a tooltip: `Timezone: AoE (UTC-12h)`. That of the box "Displayed time zone" is the reader's own. */
function zoneOf(cell: PageElement): ZoneWords | undefined {
  const titles = [cell, ...cell.all(() => true)].map((element) => element.attribute('title') ?? '');
  const title = titles.find((words) => zoneTitle.test(words));
  return title === undefined ? undefined : zoneWordsOf(title.replace(zoneTitle, ''));
}

function whenOf({ from, to }: WrittenDays, kind: DeadlineDraft['kind'], zone: ZoneWords | undefined, venue: Zone | undefined): When {
  if (kind === 'event') return spanning(from, to, venue);
  if (kind === 'opens') return opening({ day: from }, zone, venue);
  const when = closing({ day: to ?? from }, zone, venue);
  return to ? { ...when, date: from, end: to } : when;
}

const closingDay = ({ from, to }: WrittenDays): Day => to ?? from;

interface Cells {
  readonly when: PageElement;
  readonly track: string | null;
  readonly what: string;
}

/** The three cells of a row, or the two of the box beside a track's page. */
function cellsOf(row: PageElement): Cells | undefined {
  const cells = row.children().filter(({ tag }) => tag === 'td');
  const [when, second, third] = cells;
  if (!when || !second) return undefined;
  const what = (third ?? second).text(isBadge);
  return { when, track: third ? second.text(isBadge) || null : null, what };
}

function draftOf(row: PageElement, venue: Zone | undefined): DeadlineDraft | undefined {
  const cells = cellsOf(row);
  if (!cells?.what) return undefined;
  const { when, track, what } = cells;
  const words = when.text(isStruck);
  const old = when.all(isStruck).flatMap((element) => writtenDays(element.text()));
  const [held] = writtenDays(words);
  const days = held ?? old.at(-1);
  const kind = labelOf(what).guess?.kind ?? 'other';
  if (!days) return words && isToCome(words) ? { kind, track, label: what, ...announcedLater, quote: words, where: null } : undefined;
  const moment = whenOf(days, kind, zoneOf(when), venue);
  const was = held ? [...new Set(old.map(closingDay))].filter((day) => day !== closingDay(held)) : [];
  return {
    kind,
    track,
    label: what,
    ...moment,
    status: held ? 'current' : 'struck',
    was,
    assumptions: [...days.assumptions, ...moment.assumptions],
    quote: words || when.text(),
    where: null,
  };
}

/** Rows of the tables of dates: on the dates page, and beside a track's page. */
function rowsOn(document: PageElement): readonly PageElement[] {
  const isHeaded = (table: PageElement) => /^when\b.*\bwhat\b/i.test(table.first(({ tag }) => tag === 'tr')?.text() ?? '');
  const tables = document.all(
    (element) => element.tag === 'table' && (element.hasClass('important-dates-in-sidebar') || isHeaded(element)),
  );
  const [beside] = tables.filter((table) => table.hasClass('important-dates-in-sidebar'));
  return (tables.find(isHeaded) ?? beside)?.all(({ tag }) => tag === 'tr') ?? [];
}

function read({ url, readAt, document, generic }: SitePage) {
  const venue = venueZone(generic.event);
  const deadlines = rowsOn(document).flatMap((row) => draftOf(row, venue) ?? []);
  if (!deadlines.length) return undefined;
  const edition = /(?:19|20)\d{2}/.exec(url.pathname)?.[0] ?? /(?:19|20)\d{2}/.exec(generic.event.acronym ?? '')?.[0] ?? null;
  const call = callFrom(
    { id: callId(url.href, edition), url: url.href, event: generic.event, lang: generic.lang, deadlines, problems: [] },
    { id, url: url.href, readAt },
  );
  return call.ok ? call.value : undefined;
}

/** Sites of conferences on https://conf.researchr.org, under that address or their own. */
export default {
  id,
  title: 'conf.researchr.org',
  isAt: ({ host, pathname }) =>
    host === 'conf.researchr.org' ? /^\/(?:dates|track|home)\//.test(pathname) : /^\/(?:dates|track\/[^/]+\/[^/]+)\/?$/.test(pathname),
  read,
} satisfies SiteSource;
