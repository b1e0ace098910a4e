import type { Deadline, Kind } from '#model/call.ts';
import { callId } from '#model/id.ts';
import type { PageElement } from '#page/element.ts';
import { venueZone } from '#page/event/event.ts';
import { labelOf } from '#page/labels/label.ts';
import { callFrom, type DeadlineDraft } from './record.ts';
import type { SitePage, SiteSource } from './site/site.ts';
import { withMomentOf } from './site/told-zone.ts';
import { writtenDays } from './site/written-days.ts';
import { closing } from './when.ts';

const id = 'easychair';
/** The form has a handful. */
const mostRows = 20;

/** `Abstract registration deadline | May 1, 2027`: the rows of the form that organisers fill in. */
function rowsOn(document: PageElement): readonly (readonly [label: string, value: string])[] {
  return document
    .all(({ tag }) => tag === 'tr')
    .flatMap((row) => {
      const [label, value, ...others] = row.children().filter(({ tag }) => tag === 'td' || tag === 'th');
      // A table that lays out the page holds the form, and would be read once for every table in it.
      if (!label || !value || others.length || [label, value].some((cell) => cell.first(({ tag }) => tag === 'table'))) return [];
      const words = label.text().replace(/:$/, '');
      return /\bdeadline$/i.test(words) && words.length < 60 ? [[words, value.text()] as const] : [];
    });
}

const kindIn = (label: string): Kind => (/\babstract\b/i.test(label) ? 'abstract' : (labelOf(label).guess?.kind ?? 'submission'));

/** What the text below the form says of the same deadline; where it has several of the kind, none is meant for sure. */
function toldInText({ kind, date }: DeadlineDraft, told: readonly Deadline[]): Deadline | undefined {
  const isForm = (deadline: Deadline) => deadline.date === date && deadline.zone === null;
  const [only, ...others] = told.filter(
    (each) => each.kind === kind && each.status === 'current' && each.earliest !== null && !isForm(each),
  );
  return others.length ? undefined : only;
}

/** Form and text side by side: the zone where they agree on the day; where they do not, the earlier counts and the doubt is named. */
function settled(own: DeadlineDraft, told: Deadline): DeadlineDraft {
  if (told.date === own.date) return withMomentOf(own, told);
  const isToldFirst = (told.earliest ?? '') < (own.earliest ?? '');
  const first = isToldFirst ? { ...withMomentOf(own, told), date: told.date, end: told.end } : own;
  const other = isToldFirst ? own : told;
  const latest = (other.latest ?? '') > (first.latest ?? '') ? other.latest : first.latest;
  return { ...first, latest, quote: `${own.quote} / ${told.quote}`, assumptions: [...first.assumptions, 'two-dates-unexplained'] };
}

function draftOf([label, value]: readonly [string, string], { generic }: SitePage): DeadlineDraft | undefined {
  const [days] = writtenDays(value);
  if (!days) return undefined;
  const kind = kindIn(label);
  const when = closing({ day: days.from }, undefined, venueZone(generic.event));
  const own: DeadlineDraft = { kind, track: null, label, ...when, quote: value, where: null };
  const told = toldInText(own, generic.deadlines);
  return told ? settled(own, told) : own;
}

function read(page: SitePage) {
  const { url, readAt, document, generic } = page;
  const deadlines = rowsOn(document)
    .slice(0, mostRows)
    .flatMap((row) => draftOf(row, page) ?? []);
  if (!deadlines.length) return undefined;
  const form = new Set(deadlines.map(({ kind }) => kind));
  const others = generic.deadlines.filter(({ kind }) => !form.has(kind));
  const edition = /(?:19|20)\d{2}/.exec(url.pathname)?.[0] ?? null;
  const call = callFrom(
    {
      id: callId(url.href, edition),
      url: url.href,
      event: generic.event,
      lang: generic.lang,
      deadlines: [...deadlines, ...others],
      problems: [],
    },
    { id, url: url.href, readAt },
  );
  return call.ok ? call.value : undefined;
}

/**
 * A call on EasyChair's Smart CFP, https://easychair.org/cfp/: its form has days only, and is kept current by the organisers; the text
 * below it may be older, so it adds what the form does not have, and the zone where both name
 * the same day; where they do not, nobody can tell which holds.
 */
export default {
  id,
  title: 'EasyChair Smart CFP',
  isAt: ({ host, pathname }) => /^(?:www\.)?easychair\.org$/.test(host) && /^\/cfp\/(?!area\.cgi)[^/]+$/.test(pathname),
  read,
} satisfies SiteSource;
