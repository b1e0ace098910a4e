import type { Day } from '#model/day.ts';
import { callId } from '#model/id.ts';
import type { Zone } from '#model/zone.ts';
import type { PageElement } from '#page/element.ts';
import { venueZone } from '#page/event/event.ts';
import { labelOf } from '#page/labels/label.ts';
import { type ZoneWords, zoneWordsOf } from '#page/moment.ts';
import { isToCome } from './field.ts';
import { callFrom, type DeadlineDraft } from './record.ts';
import { type Cells, cellsOf, isStruck, rowsOn } from './researchr/cells.ts';
import type { SitePage, SiteSource } from './site/site.ts';
import { toldWithZone, withMomentOf } from './site/told-zone.ts';
import { type WrittenDays, writtenDays } from './site/written-days.ts';
import { announcedLater, closing, opening, spanning, type When } from './when.ts';

const id = 'researchr';
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

function draftOf({ when, track, what }: Cells, venue: Zone | undefined): DeadlineDraft | undefined {
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

function read({ url, readAt, document, generic }: SitePage) {
  const venue = venueZone(generic.event);
  // Where the page shows the reader's own zone, the generic reader may have taken that for the page's.
  const told = /displayed time zone/i.test(document.text()) ? [] : generic.deadlines;
  const deadlines = rowsOn(document).flatMap((row): DeadlineDraft[] => {
    const cells = cellsOf(row);
    const draft = cells && draftOf(cells, venue);
    const same = draft?.assumptions.includes('zone-unstated') ? toldWithZone(draft, told) : undefined;
    return draft ? [same ? withMomentOf(draft, same) : draft] : [];
  });
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
