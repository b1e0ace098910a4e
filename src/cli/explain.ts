import { sayStated } from '#calendar/say-date.ts';
import { sayWhat } from '#calendar/summarize.ts';
import type { Deadline } from '#model/call.ts';
import type { Page } from '#page/block.ts';
import type { Sighting, Verdict } from '#page/reading.ts';
import { excerpt, placeOf } from './excerpt.ts';
import { type Notes, notes } from './notes.ts';
import type { PageRead } from './read-input.ts';
import { sayCloses, sayLatest } from './say-when.ts';
import { callHead, noteLines, type Reader } from './table.ts';
import { fitted, type Style, wrapped } from './terminal.ts';

const styles: Readonly<Record<Verdict, Style>> = {
  current: 'green',
  doubtful: 'yellow',
  replaced: 'dim',
  struck: 'dim',
  'left out': 'dim',
};

const verdictColumns = 10;
const margin = ' '.repeat(verdictColumns);

/** When it closes, by the reader's clock; both moments where the words allow more than one. */
function closing(deadline: Deadline, zone: Reader['zone']): string {
  const [first, last] = [sayCloses(deadline, zone), sayLatest(deadline, zone)];
  return last ? `${first}, or as late as ${last}` : first;
}

/** What a date was taken for and why, or why it was left out. */
function reasonOf(seen: Sighting, deadline: Deadline | undefined, footnotes: Notes, zone: Reader['zone']): string {
  if (!deadline) return seen.why;
  if (seen.verdict === 'replaced') return `${seen.why}: ${sayWhat(deadline)}, ${sayStated(deadline) ?? 'to be announced'}`;
  return [`${seen.why} → ${closing(deadline, zone)}`, footnotes.marks(deadline)].filter(Boolean).join('  ');
}

/** The nearest heading over a block; empty where there is none. */
const headingOver = ({ blocks }: Page, block: number): string =>
  blocks.slice(0, block + 1).findLast((above) => above.kind === 'heading')?.text ?? '';

/** One date: the words around it, then the reason below them. */
function sightingLines(seen: Sighting, page: Page, reason: string, { paint, columns }: Reader): string[] {
  const style = styles[seen.verdict];
  const { text, at } = placeOf(seen, page);
  const { before, date, after } = excerpt(text, at, columns - verdictColumns - 2);
  const shown = `${before}«${paint('bold', paint(style, date))}»${after}`;
  const why = wrapped(fitted(reason, 600), columns - verdictColumns);
  return [paint(style, seen.verdict.padEnd(verdictColumns)) + shown, ...why.map((line) => margin + paint('dim', line))];
}

/** A page's dates in order, under the headings where they stand: what each was taken for and why, or why it was left out. */
export function explanation({ page, call, sightings }: PageRead, reader: Reader): string[] {
  const { paint, columns, zone } = reader;
  const footnotes = notes();
  const byId = new Map(call.deadlines.map((deadline) => [deadline.id, deadline]));
  let heading = '';
  const lines = sightings.flatMap((seen, i) => {
    const over = fitted(headingOver(page, seen.block), columns);
    const isNew = over !== heading;
    heading = over;
    const reason = reasonOf(seen, byId.get(seen.deadline ?? ''), footnotes, zone);
    return [...(isNew ? ['', paint('bold', over)] : i === 0 ? [''] : []), ...sightingLines(seen, page, reason, reader)];
  });
  const shown = new Set(sightings.map(({ deadline }) => deadline));
  const unseen = call.deadlines
    .filter(({ id }) => !shown.has(id))
    .map((deadline) =>
      fitted(`Not a date in the text: ${sayWhat(deadline)} → ${closing(deadline, zone)} ${footnotes.marks(deadline)}`, columns),
    );
  return [
    ...callHead(call, reader),
    paint('dim', `Each date in order; moments by the clock of ${zone}.`),
    ...(lines.length ? lines : ['', 'No date was seen on this page.']),
    ...(unseen.length ? ['', ...unseen] : []),
    ...noteLines(footnotes, reader),
    ...call.problems.flatMap((problem) => ['', ...wrapped(fitted(`Not understood: ${problem}`, 600), columns)]),
  ];
}
