import fc from 'fast-check';
import type { Entry } from '#calendar/entry.ts';
import { type CalendarEvent, eventOf } from '#calendar/event.ts';
import { calendarText, eventsOf } from '#calendar/ics.ts';
import { eventText } from '#calendar/vevent.ts';
import { kinds, statuses } from '#model/call.ts';
import { addDays, type Day } from '#model/day.ts';
import { instantAt, utcDay } from '#model/instant.ts';
import { sampleCall, sampleDeadline } from '../support/sample-call.ts';

/** A feed as it is given out, and what it is to say. */
export interface PeerFeed {
  readonly text: string;
  readonly events: readonly CalendarEvent[];
}

const someWords = fc.oneof(
  fc.constantFrom('Full paper', 'Résumé; étendu, oui', '締め切り 🚄', 'a, b; c: "d"', 'Срок\nподачи', 'x'.repeat(200)),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

const hour = 3_600_000;
const minutes = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 });

const call = sampleCall([]);

const entry: fc.Arbitrary<Entry> = fc
  .record({
    minute: minutes,
    doubt: fc.constantFrom(0, 0, 1, 23),
    isExact: fc.boolean(),
    length: fc.constantFrom(0, 0, 1, 4),
    kind: fc.constantFrom(...kinds),
    status: fc.constantFrom(...statuses.filter((status) => status !== 'tbd')),
    label: someWords,
    track: fc.option(someWords, { nil: null }),
    quote: someWords,
    name: someWords,
    moved: fc.integer({ min: 0, max: 3 }),
    sequence: fc.integer({ min: 0, max: 50 }),
    isTentative: fc.boolean(),
  })
  .map(({ minute, doubt, isExact, length, name, moved, isTentative, sequence, ...rest }): Entry => {
    const at = instantAt(minute * 60_000);
    const date: Day = utcDay(at);
    const deadline = {
      ...sampleDeadline(),
      ...rest,
      date,
      end: length ? addDays(date, length) : null,
      utc: isExact ? at : null,
      zone: null,
      time: null,
      earliest: at,
      latest: instantAt(minute * 60_000 + doubt * hour),
      was: Array.from({ length: moved }, (_, i) => addDays(date, i - 9)),
      assumptions: isTentative ? (['tentative'] as const) : [],
    };
    return {
      call: { ...call, event: { ...call.event, acronym: name } },
      deadline: { ...deadline, assumptions: [...deadline.assumptions] },
      stamp: at,
      sequence,
    };
  });

/** So many feeds of up to `most` events, drawn from a seed: the same in every run. */
export function peerFeeds(count: number, most: number, seed: number): PeerFeed[] {
  return fc.sample(fc.array(entry, { minLength: 1, maxLength: most }), { numRuns: count, seed }).map((drawn, i) => {
    const entries = drawn.map((one, j): Entry => ({ ...one, deadline: { ...one.deadline, id: `feed${i}.${j}` } }));
    const texts = eventsOf(entries).map((event) => eventText(event, i % 2 ? 'alarms' : 'silent'));
    return { text: calendarText({ name: `Feed ${i}` }, texts), events: entries.flatMap((one) => eventOf(one) ?? []) };
  });
}
