import type { Deadline } from '#model/call.ts';
import { bySoonest } from '#model/order.ts';
import { useGrowth } from '../growing.tsx';
import type { ReaderClock } from '../reader-clock.ts';
import { dayOn, firstDay } from '../reader-days.ts';
import { sayDayAndMonth, sayMonthShort, sayRange } from '../say-date.ts';
import { venueName } from '../venue-name.ts';
import { type Words, wordsFor } from '../words.ts';
import { ClashList } from './clash-list.tsx';
import { type Clash, clashesAmong, eventOf, spansOf, type TimelineCall } from './clashes.ts';
import { type Scale, scaleFor } from './scale.ts';
import { MonthStrip, Strip } from './strip.tsx';

/** So many fill a tall window. */
const step = 30;

interface TimelineProps {
  readonly calls: readonly TimelineCall[];
  readonly clock: ReaderClock;
}

const legendMarks = {
  handIn: 'M8 1 15 8 8 15 1 8z',
  answer: 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  event: 'M1 3h14v10H1z',
  opens: 'M4 2 14 8 4 14z',
  doubt: 'M1 5h14v6H1z',
  clash: 'M8 2v8M8 13v.2',
} as const;

const Legend = ({ words }: { readonly words: Words }) => (
  <ul class="legend">
    {(['handIn', 'answer', 'opens', 'event', 'doubt', 'clash'] as const).map((name) => (
      <li key={name}>
        <svg viewBox="0 0 16 16" width="14" height="14" class={`key-${name}`} aria-hidden="true" focusable="false">
          <path d={legendMarks[name]} />
        </svg>
        {words.legend[name]}
      </li>
    ))}
  </ul>
);

/** Submission 22 Jan · Notification 10 Mar */
function sayCourse(deadlines: readonly Deadline[], clock: ReaderClock, words: Words): string {
  const said = deadlines.toSorted(bySoonest).flatMap((deadline) => {
    const day = firstDay(deadline, clock);
    return day && deadline.kind !== 'event' ? [`${words.kinds[deadline.kind]} ${sayDayAndMonth(day, clock)}`] : [];
  });
  return said.join(' · ');
}

interface CourseProps {
  readonly one: TimelineCall;
  readonly scale: Scale;
  readonly clashes: readonly Clash[];
  readonly clock: ReaderClock;
  readonly words: Words;
}

const Course = ({ one, scale, clashes, clock, words }: CourseProps) => {
  const event = eventOf(one, clock);
  const name = venueName(one.call);
  return (
    <li class="course-of">
      <div class="course-name">
        {/^https?:/i.test(one.call.url) ? (
          <a href={one.call.url} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
        <p class="course-words">
          {[sayCourse(one.deadlines, clock, words), event && `${words.kinds.event} ${sayRange(event.from, event.to, clock)}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Strip one={one} scale={scale} today={dayOn(clock.now, clock)} clashes={clashes} clock={clock} />
    </li>
  );
};

/** A picture of calls from opening to event on one scale of days, and the clashes between hand-ins and other events in words. */
export const Timeline = ({ calls, clock }: TimelineProps) => {
  const words = wordsFor(clock.locale);
  const today = dayOn(clock.now, clock);
  const clashes = clashesAmong(calls, clock);
  const { most, end } = useGrowth(calls.length, step, clock);
  const scale = scaleFor(
    today,
    calls.flatMap((one) => spansOf(one, clock)),
  );
  return (
    <>
      <ClashList clashes={clashes} clock={clock} />
      <Legend words={words} />
      <div class="timeline">
        <div class="timeline-head">
          <span />
          <MonthStrip
            scale={scale}
            today={today}
            sayMonth={(month, isYearSaid) => sayMonthShort(month, clock, isYearSaid)}
            sayToday={words.legend.now}
          />
        </div>
        <ul>
          {calls.slice(0, most).map((one) => (
            <Course key={one.call.id} one={one} scale={scale} clashes={clashes} clock={clock} words={words} />
          ))}
          {end}
        </ul>
      </div>
    </>
  );
};
