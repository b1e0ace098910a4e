import type { Event } from '#model/call.ts';
import type { PageElement } from '#page/element.ts';
import { venueZone } from '#page/event/event.ts';
import { labelOf } from '#page/labels/label.ts';
import { isToCome, wordsOrNull } from './field.ts';
import { callFrom, type DeadlineDraft } from './record.ts';
import type { SitePage, SiteSource } from './site/site.ts';
import { announcedLater, closing, writtenTime } from './when.ts';
import { callIdOf, titleParts } from './wikicfp/record.ts';

const id = 'wikicfp';

/** Properties of one thing that the page describes for machines: the event, or a milestone of it. */
type Described = ReadonlyMap<string, PageElement>;

/** What a property says: for machines where it says that, else in words. */
const said = (thing: Described, name: string): string => (thing.get(name)?.attribute('content') ?? thing.get(name)?.text() ?? '').trim();

/** The page's RDFa: a summary begins the next thing, and so does the type of the event where that stands first. */
function describedOn(document: PageElement): readonly Described[] {
  const things: Map<string, PageElement>[] = [];
  for (const element of document.all((each) => each.attribute('property') !== null)) {
    const name = element.attribute('property')?.replace(/^v:/, '') ?? '';
    const last = things.at(-1);
    const isNext =
      !last ||
      (name === 'summary' && (last.has('summary') || last.has('startDate') || !last.has('eventType'))) ||
      (name === 'eventType' && last.has('eventType'));
    if (isNext) things.push(new Map([[name, element]]));
    else if (!last.has(name)) last.set(name, element);
  }
  return things;
}

/** `2027-05-01T00:00:00`: the hour is always that, and says nothing. */
const dayIn = (thing: Described, name: string) => writtenTime(said(thing, name).slice(0, 10))?.day;

function eventOf(thing: Described): Event {
  const { acronym, name } = titleParts(said(thing, 'description') || said(thing, 'summary'));
  const start = dayIn(thing, 'startDate') ?? null;
  return { name, acronym, place: wordsOrNull(said(thing, 'locality')), start, end: dayIn(thing, 'endDate') ?? null };
}

function read({ url, readAt, document, generic }: SitePage) {
  const things = describedOn(document);
  const main = things.find((thing) => thing.has('eventType'));
  if (!main) return undefined;
  const event = eventOf(main);
  const deadlines = things.flatMap((thing): DeadlineDraft[] => {
    const [label, written, day] = [said(thing, 'summary'), said(thing, 'startDate'), dayIn(thing, 'startDate')];
    if (thing === main || !label || !(day || (written && isToCome(written)))) return [];
    const kind = labelOf(label).guess?.kind ?? 'other';
    const when = day ? closing({ day }, undefined, venueZone(event)) : announcedLater;
    return [{ kind, track: null, label, ...when, quote: thing.get('startDate')?.text() || written, where: null }];
  });
  const link = document.first((each) => each.attribute('property') === 'dc:source' || each.attribute('rel') === 'dc:source');
  const official = link ? (link.attribute('content') ?? link.attribute('resource') ?? link.attribute('href') ?? '') : '';
  const call = callFrom(
    {
      id: callIdOf(url.searchParams.get('eventid') ?? ''),
      url: /^https?:\/\//i.test(official) && URL.canParse(official) ? official : url.href,
      event,
      lang: generic.lang,
      deadlines,
      problems: [],
    },
    { id, url: url.href, readAt },
  );
  return call.ok ? call.value : undefined;
}

/** The page of an event on http://www.wikicfp.com, as whoever posted it filled in the form: days only, without hour or zone. */
export default {
  id,
  title: 'WikiCFP',
  isAt: ({ host, pathname, searchParams }) =>
    /^(?:www\.)?wikicfp\.com$/.test(host) && pathname === '/cfp/servlet/event.showcfp' && /^\d+$/.test(searchParams.get('eventid') ?? ''),
  read,
} satisfies SiteSource;
