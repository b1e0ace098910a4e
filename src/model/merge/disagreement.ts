import type { Deadline, Kind } from '../call.ts';
import { type Instant, milliseconds } from '../instant.ts';
import type { DeadlineReading, Disagreement, DisagreementKind } from './edition.ts';

const hour = 3_600_000;
/** 23:59 and the midnight after it are the same deadline. */
const slack = 60_000;

/** Kinds that nobody misses by coming late. */
const harmless: ReadonlySet<Kind> = new Set(['notification', 'event', 'opens']);

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

const spanOf = ({ earliest, latest }: Deadline): Span | undefined =>
  earliest === null || latest === null ? undefined : { from: earliest, to: latest };

/** Milliseconds from one span to another, 0 where they meet: the least by which they differ. */
function gap(a: Span, b: Span): number {
  const after = milliseconds(b.from) - milliseconds(a.to);
  const before = milliseconds(a.from) - milliseconds(b.to);
  return after > slack ? after : before > slack ? -before : 0;
}

function kindOf(hours: number): DisagreementKind {
  const size = Math.abs(hours);
  return size < 24 ? 'zone or hour' : size <= 72 ? 'day' : size <= 90 * 24 ? 'extension' : 'year';
}

/**
 * How a reading contradicts the trusted one; undefined where both can be right, and where either gives no moment: an unstated zone, a
 * month or "to be announced" contradicts nothing that lies within it.
 */
export function disagreementBetween(trusted: DeadlineReading, other: DeadlineReading): Disagreement | undefined {
  const sources = { trusted: trusted.source.id, other: other.source.id };
  const isOff = (reading: DeadlineReading) => reading.deadline.status === 'cancelled';
  if (isOff(trusted) !== isOff(other)) return { kind: 'cancelled', ...sources, hours: 0, late: null };
  const [a, b] = [spanOf(trusted.deadline), spanOf(other.deadline)];
  const difference = a && b && gap(a, b);
  if (!difference) return undefined;
  const hours = Math.round((difference / hour) * 100) / 100;
  const late = harmless.has(trusted.deadline.kind) ? null : hours > 0 ? sources.other : sources.trusted;
  return { kind: kindOf(hours), ...sources, hours, late };
}

/** 0 where the less trusted reading is the later one, so that its readers come late; 1 where it is the earlier; 2 where nobody is late. */
const harmOf = ({ late, other }: Disagreement): number => (late === null ? 2 : late === other ? 0 : 1);

/** Worst first: those who come late if the trusted reading is right, then by how long. */
export function byHarm(a: Disagreement, b: Disagreement): number {
  return harmOf(a) - harmOf(b) || Math.abs(b.hours) - Math.abs(a.hours);
}
