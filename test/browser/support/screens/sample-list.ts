import { areaIds } from '#model/area.ts';
import { type Deadline, type Kind, parseCall } from '#model/call.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import type { CallView, TrackedView } from '#ui/popup-view.ts';

const names = ['Tides', 'Lumen', 'Orrery', 'Quillon', 'Saltmarsh', 'Vireo', 'Cairn', 'Halyard', 'Meridian', 'Plover', 'Sextant', 'Ketch'];
const towns = ['Porto, Portugal', 'Seoul, Korea', 'Bergen, Norway', 'Lima, Peru', 'Kyoto, Japan', 'Graz, Austria'];
const dayLength = 86_400_000;

interface Sketch {
  readonly kind: Kind;
  readonly label: string;
  /** Days from now. */
  readonly inDays: number;
  readonly more?: Partial<Deadline>;
}

const atDay = (now: Instant, days: number): Instant => instantAt(milliseconds(now) + days * dayLength);

function deadlineOf(now: Instant, call: string, { kind, label, inDays, more }: Sketch, at: number): Deadline {
  const closes = atDay(now, inDays);
  const isEvent = kind === 'event';
  return {
    ...{ id: `${call}.${kind}.${at}`, kind, track: null, label, end: null, status: 'current' as const, was: [], where: null },
    date: closes.slice(0, 10) as Deadline['date'],
    ...{ time: isEvent ? null : closes.slice(11, 16), zone: isEvent ? null : ('UTC' as Deadline['zone']) },
    ...{ utc: isEvent ? null : closes, earliest: closes, latest: closes, assumptions: [], quote: label },
    ...more,
  };
}

interface CallSketch {
  readonly name: string;
  readonly eventIn: number;
  readonly deadlines: readonly Sketch[];
}

function callOf(now: Instant, { name, eventIn }: CallSketch, at: number): CallView {
  const slug = name.toLowerCase();
  const parsed = parseCall({
    ...{ schema: 1, id: `${slug}-${at}`, url: `https://${slug}.example/2027/cfp-${at}`, lang: 'en', deadlines: [], problems: [] },
    event: {
      ...{ name: `Symposium on ${name} Computing`, acronym: `${name.toUpperCase()} 2027`, place: towns[at % towns.length] },
      ...{ start: atDay(now, eventIn).slice(0, 10), end: atDay(now, eventIn + 3).slice(0, 10) },
    },
    venue: { series: name, type: 'conference', areas: [areaIds[at % areaIds.length]], ranks: ['CORE A'] },
    source: { id: 'page', url: `https://${slug}.example/2027/cfp`, readAt: now },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const { deadlines: _, problems: __, schema: ___, ...call } = parsed.value;
  return call;
}

const doubtful = (now: Instant, inDays: number): Partial<Deadline> => ({
  ...{ utc: null, zone: null, time: null, assumptions: ['zone-unstated'] },
  ...{ earliest: atDay(now, inDays), latest: atDay(now, inDays + 0.87) },
});

/** A dozen calls in all the states that a list can show, at a time. */
export function sampleList(now: Instant): TrackedView[] {
  const sketches: readonly CallSketch[] = [
    {
      name: 'Tides',
      eventIn: 96,
      deadlines: [
        { kind: 'abstract', label: 'Abstract registration', inDays: -4 },
        { kind: 'submission', label: 'Full papers', inDays: 0.4, more: { was: [atDay(now, -6).slice(0, 10) as never] } },
        { kind: 'notification', label: 'Notification of acceptance', inDays: 52 },
        { kind: 'camera-ready', label: 'Camera-ready papers', inDays: 70 },
      ],
    },
    {
      name: 'Lumen',
      eventIn: 66,
      deadlines: [
        { kind: 'submission', label: 'Paper submission', inDays: 3.2, more: doubtful(now, 3.2) },
        { kind: 'response', label: 'Author response', inDays: 30 },
        { kind: 'registration', label: 'Early registration', inDays: 45 },
      ],
    },
    {
      name: 'Orrery',
      eventIn: 150,
      deadlines: [
        { kind: 'opens', label: 'Submission site opens', inDays: 9 },
        { kind: 'abstract', label: 'Abstracts', inDays: 16 },
        { kind: 'submission', label: 'Papers, research track', inDays: 23, more: { track: 'Research' } },
        { kind: 'submission', label: 'Papers, demonstrations', inDays: 68, more: { track: 'Demonstrations' } },
      ],
    },
    { name: 'Quillon', eventIn: 22, deadlines: [{ kind: 'event', label: 'Conference', inDays: 22 }] },
    {
      name: 'Saltmarsh',
      eventIn: 210,
      deadlines: [
        { kind: 'submission', label: 'Workshop proposals', inDays: 5.6 },
        { kind: 'submission', label: 'Papers', inDays: 118 },
        { kind: 'notification', label: 'Decisions', inDays: 170 },
        { kind: 'supplement', label: 'Artifacts', inDays: 0, more: { date: null, utc: null, earliest: null, latest: null, status: 'tbd' } },
      ],
    },
    { name: 'Vireo', eventIn: -20, deadlines: [{ kind: 'submission', label: 'Late posters', inDays: -61 }] },
  ];
  const tracked = sketches.flatMap((sketch, at) => {
    const call = callOf(now, sketch, at);
    return sketch.deadlines.map(
      (one, nth): TrackedView => ({ call, deadline: deadlineOf(now, call.id, one, nth), trackedAt: atDay(now, -40), history: [] }),
    );
  });
  return tracked.map((one) => {
    if (one.deadline.label === 'Full papers') {
      const was = { ...one.deadline, date: atDay(now, -6).slice(0, 10) as Deadline['date'] };
      const { source } = one.call;
      return { ...one, history: [{ was, noticedAt: atDay(now, -0.2), from: source }], note: 'Ask Ines for the ablation table' };
    }
    if (one.deadline.label === 'Paper submission') {
      const there = { ...one.deadline, earliest: atDay(now, 3.7), latest: atDay(now, 3.7) };
      return { ...one, others: [{ list: { id: 'ccfddl', title: 'ccfddl' }, deadline: there, isCorrectable: true }] };
    }
    return one;
  });
}

/** A list as long as asked for, spread over two years around a time. */
export function longList(now: Instant, count: number): TrackedView[] {
  return Array.from({ length: count }, (_, at): TrackedView => {
    const name = names[at % names.length] ?? '';
    const kind: Kind = at % 3 === 0 ? 'abstract' : at % 3 === 1 ? 'submission' : 'notification';
    const inDays = ((at * 37) % 730) - 120 + at / count;
    const call = callOf(now, { name: `${name}${at}`, eventIn: inDays + 90, deadlines: [] }, at);
    const more = at % 4 === 0 ? doubtful(now, inDays) : {};
    return {
      call,
      deadline: deadlineOf(now, call.id, { kind, label: `Paper ${kind} ${at}`, inDays, more }, at),
      trackedAt: now,
      history: [],
    };
  });
}
