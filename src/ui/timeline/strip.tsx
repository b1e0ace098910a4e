import type { Deadline } from '#model/call.ts';
import { addDays, type Day, dayParts } from '#model/day.ts';
import { handedIn } from '#model/kinds.ts';
import { isOver } from '#model/order.ts';
import type { ReaderClock } from '../reader-clock.ts';
import { type Days, daysOf } from '../reader-days.ts';
import { type Clash, eventOf, spansOf, type TimelineCall } from './clashes.ts';
import type { Scale } from './scale.ts';

const height = 40;
const middle = 22;

const percent = (share: number) => `${share.toFixed(2)}%`;

/** A shape at a place on the scale, whatever the width of the picture. */
const At = ({ x, name, d }: { readonly x: number; readonly name: string; readonly d: string }) => (
  <svg x={percent(x)} y={middle} overflow="visible" class={name} aria-hidden="true">
    <path d={d} />
  </svg>
);

const diamond = 'M0-7 7 0 0 7-7 0z';
const circle = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z';
const flag = 'M-4-6 6 0-4 6z';
const alarm = 'M0-19v7M0-9.6v.2';

interface StripProps {
  readonly one: TimelineCall;
  readonly scale: Scale;
  readonly today: Day;
  readonly clashes: readonly Clash[];
  readonly clock: ReaderClock;
}

const Span = ({ days: { from, to }, scale, name, thickness }: { days: Days; scale: Scale; name: string; thickness: number }) => {
  const [start, end] = [scale.at(from), scale.at(addDays(to, 1))];
  if (start >= 100) return null;
  const box = { x: percent(start), width: percent(Math.max(0.4, end - start)), y: middle - thickness / 2, height: thickness };
  return <rect class={name} rx="3" {...box} />;
};

const Mark = ({ deadline, scale, clock, isClash }: { deadline: Deadline; scale: Scale; clock: ReaderClock; isClash: boolean }) => {
  const days = daysOf(deadline, clock);
  if (!days || days.from < scale.from || days.from > scale.to || deadline.kind === 'event') return null;
  const isPast = isOver(deadline, clock.now) || deadline.status !== 'current';
  const kind = handedIn.has(deadline.kind) ? 'hand-in' : deadline.kind === 'opens' ? 'opens' : 'answer';
  const shape = { 'hand-in': diamond, opens: flag, answer: circle }[kind];
  const x = scale.at(days.from);
  return (
    <>
      {days.to > days.from && <Span days={days} scale={scale} name="span-doubt" thickness={6} />}
      <At x={x} name={`mark mark-${kind}${isPast ? ' mark-past' : ''}`} d={shape} />
      {isClash && <At x={x} name="mark mark-clash" d={alarm} />}
    </>
  );
};

/** One call from its first date to its event, as a line with its marks; the words beside it say the same. */
export const Strip = ({ one, scale, today, clashes, clock }: StripProps) => {
  const event = eventOf(one, clock);
  const spans = spansOf(one, clock);
  const first = spans.reduce<Day>((day, { from }) => (from < day ? from : day), scale.to);
  const last = spans.reduce<Day>((day, { to }) => (to > day ? to : day), scale.from);
  return (
    <svg class="strip" width="100%" height={height} aria-hidden="true" focusable="false">
      {scale.months.map((month) => (
        <line key={month} class="month-line" x1={percent(scale.at(month))} x2={percent(scale.at(month))} y1="0" y2={height} />
      ))}
      {clashes
        .filter((clash) => clash.of.id === one.call.id)
        .map((clash) => (
          <Span key={`${clash.deadline.id} ${clash.event.id}`} days={clash.days} scale={scale} name="days-away" thickness={22} />
        ))}
      <line class="today-line" x1={percent(scale.at(today))} x2={percent(scale.at(today))} y1="0" y2={height} />
      <line class="course" x1={percent(scale.at(first))} x2={percent(scale.at(last))} y1={middle} y2={middle} />
      {event && (
        <Span
          days={event}
          scale={scale}
          name={clashes.some((clash) => clash.event.id === one.call.id) ? 'span-event span-clash' : 'span-event'}
          thickness={14}
        />
      )}
      {one.deadlines.map((deadline) => (
        <Mark
          key={deadline.id}
          deadline={deadline}
          scale={scale}
          clock={clock}
          isClash={clashes.some((clash) => clash.deadline.id === deadline.id)}
        />
      ))}
    </svg>
  );
};

/** On a scale longer than this, January has room for nothing but its year. */
const mostMonthsWithNames = 12;

interface MonthStripProps {
  readonly scale: Scale;
  readonly today: Day;
  readonly sayMonth: (month: Day, isYearSaid: boolean) => string;
  readonly sayToday: string;
}

function sayMonthOrYear(day: Day, { scale, sayMonth }: MonthStripProps): string {
  const { year, month } = dayParts(day);
  if (month !== 1) return sayMonth(day, false);
  return scale.months.length > mostMonthsWithNames ? String(year) : sayMonth(day, true);
}

/** The names of the months above all strips, with the year at its beginning. */
export const MonthStrip = (props: MonthStripProps) => {
  const { scale, today, sayMonth, sayToday } = props;
  return (
    <svg class="strip" width="100%" height="36" aria-hidden="true" focusable="false">
      {scale.months.map((month) => (
        <text key={month} class="month-name" x={percent(scale.at(month))} dx="4" y="12">
          <tspan class="with-year">{sayMonthOrYear(month, props)}</tspan>
          <tspan class="without-year">{sayMonth(month, false)}</tspan>
        </text>
      ))}
      <text class="today-name" x={percent(scale.at(today))} dx="4" y="31">
        {sayToday}
      </text>
      <line class="today-line" x1={percent(scale.at(today))} x2={percent(scale.at(today))} y1="18" y2="36" />
    </svg>
  );
};
