import { type Call, type Deadline, parseCall } from '#model/call.ts';
import { type Instant, parseInstant } from '#model/instant.ts';

const plain = {
  id: 'tides.submission',
  kind: 'submission',
  track: null,
  label: 'Paper submission',
  date: '2027-01-22',
  end: null,
  time: null,
  zone: 'AoE',
  utc: '2027-01-23T11:59:00Z',
  earliest: '2027-01-23T11:59:00Z',
  latest: '2027-01-23T11:59:00Z',
  status: 'current',
  was: [],
  assumptions: ['end-of-day'],
  quote: 'January 22, 2027',
  where: 'Important dates',
};

/** A call of an invented venue with the deadlines given: each says only how it differs from a plain one (22 January 2027, AoE). */
export function sampleCall(deadlines: readonly Readonly<Record<string, unknown>>[], more: Readonly<Record<string, unknown>> = {}): Call {
  const parsed = parseCall({
    schema: 1,
    id: 'tides',
    url: 'https://tides.example/2027/cfp',
    event: {
      name: 'Symposium on Tidal Computing',
      acronym: 'TIDES 2027',
      place: 'Porto, Portugal',
      start: '2027-06-14',
      end: '2027-06-17',
    },
    lang: 'en',
    source: { id: 'page', url: 'https://tides.example/2027/cfp', readAt: '2026-11-21T12:00:00Z' },
    deadlines: deadlines.map((deadline) => ({ ...plain, ...deadline })),
    problems: [],
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

/** One deadline of such a call. */
export function sampleDeadline(difference: Readonly<Record<string, unknown>> = {}): Deadline {
  const [deadline] = sampleCall([difference]).deadlines;
  if (!deadline) throw new Error('one was asked for');
  return deadline;
}

/** A moment written out in a test. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (!instant) throw new Error(`no instant: ${text}`);
  return instant;
}
