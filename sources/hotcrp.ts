import type { Kind } from '#model/call.ts';
import { callId } from '#model/id.ts';
import { instantAt } from '#model/instant.ts';
import { UTC, wallClock, type Zone } from '#model/zone.ts';
import type { PageElement } from '#page/element.ts';
import { labelOf } from '#page/labels/label.ts';
import { sayMinutes } from '#page/moment.ts';
import { see } from '#page/outline/see.ts';
import { isPlausibleMoment } from './plausible.ts';
import { callFrom, type DeadlineDraft } from './record.ts';
import type { SitePage, SiteSource } from './site/site.ts';

const id = 'hotcrp';

/** `Winter registration deadline`: HotCRP's own words, with the round or class before them. */
const ownWords = /\b(registration|update|submission|resubmission|response|(?:external )?review(?: hard)?) deadline$/i;

const kinds: Readonly<Record<string, Kind>> = {
  registration: 'abstract',
  update: 'submission',
  submission: 'submission',
  resubmission: 'submission',
  response: 'response',
};

function namedBy(label: string): { readonly kind: Kind; readonly track: string | null } {
  const found = ownWords.exec(label);
  const [round, what] = [label.slice(0, found?.index ?? 0).trim(), found?.[1]];
  if (what === undefined) return { kind: labelOf(label).guess?.kind ?? 'other', track: null };
  const kind = kinds[what.toLowerCase()] ?? 'other';
  const isPlain = /^(?:paper|abstract)?$/i.test(round);
  // An update deadline stands beside that for submissions.
  const track = [isPlain ? '' : round, /^(?:update|resubmission)$/i.test(what) ? what.toLowerCase() : ''].filter(Boolean).join(' ');
  return { kind, track: track || null };
}

/** The clock that the chairs chose, as the words behind the moment name it; UTC where they name none that is known. */
const zoneIn = (words: string): Zone => see({ text: words, struck: [] }).zones[0]?.zone.meanings[0]?.zone ?? UTC;

const isMoment = (element: PageElement) => element.tag === 'span' && /^\d{9,11}$/.test(element.attribute('data-ts') ?? '');

/** One moment of the page: seconds since the epoch say when; the words only name the clock. */
function draftOf(moment: PageElement, label: string, where: string | null): DeadlineDraft | undefined {
  const seconds = Number(moment.attribute('data-ts'));
  if (!isPlausibleMoment(seconds * 1000)) return undefined;
  const words = moment.text(({ tag }) => tag === 'span');
  const at = instantAt((seconds - (seconds % 60)) * 1000);
  const zone = zoneIn(words);
  const { day, minutes } = wallClock(zone, at);
  return {
    ...namedBy(label),
    label,
    date: day,
    end: null,
    time: sayMinutes(minutes),
    zone,
    utc: at,
    earliest: at,
    latest: at,
    status: 'current',
    was: [],
    assumptions: [],
    quote: words,
    where,
  };
}

const isOfInterest = (element: PageElement) => ['h3', 'dt', 'dd', 'strong'].includes(element.tag) || isMoment(element);

/** `<dt><strong>label</strong>: <span data-ts="…">`, under the headings Upcoming and Past; each element is looked at once. */
function draftsOn(document: PageElement): readonly DeadlineDraft[] {
  const drafts: DeadlineDraft[] = [];
  let [where, label]: [string | null, string | null] = [null, null];
  for (const element of document.all(isOfInterest)) {
    if (element.tag === 'h3') where = element.text() || null;
    else if (element.tag === 'strong') label = element.text();
    else if (element.tag !== 'span') label = null;
    else if (label) {
      const draft = draftOf(element, label, where);
      if (draft) drafts.push(draft);
      label = null;
    }
  }
  return drafts;
}

const inOrder = (drafts: readonly DeadlineDraft[]): DeadlineDraft[] => [...drafts].sort((a, b) => ((a.utc ?? '') < (b.utc ?? '') ? -1 : 1));

function read({ url, readAt, document, generic }: SitePage) {
  const deadlines = inOrder(draftsOn(document));
  if (!deadlines.length) return undefined;
  const edition = /(?:19|20)\d{2}/.exec(generic.event.acronym ?? '')?.[0] ?? null;
  const event = { ...generic.event, start: null, end: null };
  const call = callFrom(
    { id: callId(url.href, edition), url: url.href, event, lang: generic.lang, deadlines, problems: [] },
    { id, url: url.href, readAt },
  );
  return call.ok ? call.value : undefined;
}

/** The deadlines page of a submission site that runs HotCRP: https://hotcrp.com. Its grace periods stand nowhere and are not added. */
export default {
  id,
  title: 'HotCRP',
  isAt: ({ pathname }) => /\/deadlines(?:\.php)?\/?$/.test(pathname),
  read,
} satisfies SiteSource;
