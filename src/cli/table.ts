import { sayDays } from '#calendar/say-date.ts';
import { sayWhat } from '#calendar/summarize.ts';
import type { Call, Deadline, Event } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { timeLeft } from '#model/time-left.ts';
import type { Zone } from '#model/zone.ts';
import { type Notes, notes } from './notes.ts';
import { sayCloses, sayLatest, sayLeft, sayOnPage } from './say-when.ts';
import { aligned, fitted, type Paint, type Style, wrapped } from './terminal.ts';

/** For whom a table is drawn. */
export interface Reader {
  readonly now: Instant;
  readonly zone: Zone;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** One line of a table: a deadline and the call that it belongs to. */
export interface Item {
  readonly call: Call;
  readonly deadline: Deadline;
}

const longestLabel = 48;

function styleOf(deadline: Deadline, now: Instant): Style | undefined {
  if (deadline.status !== 'current') return 'dim';
  if (deadline.earliest === null) return undefined;
  const left = timeLeft(now, deadline.earliest);
  if (!left) return 'dim';
  if (left.unit !== 'day' || left.count < 7) return 'red';
  return left.count < 30 ? 'yellow' : undefined;
}

/** The shortest name of what a call is for; the host of its page where the page gives none. */
const venueOf = ({ event, url }: Call): string => event.acronym || event.name || new URL(url).host;

/** Acronym and name, once where the name begins with the acronym. */
const titleOf = ({ acronym, name }: Event): string =>
  acronym && name?.startsWith(acronym) ? name : [acronym, name].filter(Boolean).join(' · ');

/** Deadlines as a table in the order given, footnotes below; `hasVenue` adds a column for calls side by side. */
export function tableOf(items: readonly Item[], reader: Reader, hasVenue: boolean): string[] {
  const { now, zone, paint } = reader;
  const footnotes = notes();
  const latest = items.map(({ deadline }) => sayLatest(deadline, zone));
  const hasLatest = latest.some(Boolean);
  const head = [
    `closes (${zone})`,
    ...(hasLatest ? ['or as late as'] : []),
    'left',
    ...(hasVenue ? ['venue'] : []),
    'what',
    'on the page',
    '',
  ];
  const rows = items.map(({ call, deadline }, i) => [
    sayCloses(deadline, zone),
    ...(hasLatest ? [latest[i] ?? ''] : []),
    sayLeft(deadline, now),
    ...(hasVenue ? [fitted(venueOf(call), 24)] : []),
    fitted(sayWhat(deadline), longestLabel),
    fitted(sayOnPage(deadline), longestLabel),
    footnotes.marks(deadline),
  ]);
  const [title = '', ...lines] = aligned([head, ...rows]);
  const painted = lines.map((line, i) => {
    const style = items[i] && styleOf(items[i].deadline, now);
    return style ? paint(style, line) : line;
  });
  return [paint('dim', title), ...painted, ...noteLines(footnotes, reader)];
}

/** Footnotes under what they are marked in, a blank line before them; nothing where there are none. */
export function noteLines({ sentences }: Notes, { paint, columns }: Reader): string[] {
  const lines = sentences.flatMap((sentence, i) => {
    const mark = `[${i + 1}] `;
    return wrapped(sentence, Math.max(40, columns - mark.length)).map((line, n) => (n ? ' '.repeat(mark.length) : mark) + line);
  });
  return lines.length ? ['', ...lines.map((line) => paint('dim', line))] : [];
}

/** Where a deadline stands in time: those without a moment (an event, a month) by their date, to be announced last. */
const placeInTime = ({ earliest, date }: Deadline) => earliest ?? date ?? 'later';

/** What a call is for, where and when, and its address. */
export function callHead(call: Call, { paint, columns }: Reader): string[] {
  const { place, start, end } = call.event;
  const title = fitted(titleOf(call.event), columns);
  const about = fitted([place, start && sayDays(start, end)].filter(Boolean).join(' · '), columns);
  return [...(title ? [paint('bold', title)] : []), ...(about ? [about] : []), paint('dim', fitted(call.url, Math.max(columns, 200)))];
}

/** A call on its own: what it is for, its deadlines soonest first, each doubt in a sentence, and what was not understood. */
export function callTable(call: Call, reader: Reader): string[] {
  const items = [...call.deadlines]
    .sort((a, b) => placeInTime(a).localeCompare(placeInTime(b), 'en'))
    .map((deadline) => ({ call, deadline }));
  return [
    ...callHead(call, reader),
    '',
    ...(items.length ? tableOf(items, reader, false) : ['No deadline found on this page.']),
    ...call.problems.flatMap((problem) => ['', ...wrapped(fitted(`Not understood: ${problem}`, 600), reader.columns)]),
  ];
}
