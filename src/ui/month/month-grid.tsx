import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Day, dayParts } from '#model/day.ts';
import type { ReaderClock } from '../reader-clock.ts';
import { dayOn } from '../reader-days.ts';
import { isPast, type Row } from '../row/row.ts';
import { sayDayInFull, sayWeekday } from '../say-date.ts';
import { sayWhen } from '../say-when.ts';
import { venueName } from '../venue-name.ts';
import { wordsFor } from '../words.ts';
import { dayAfterKey, firstWeekday, monthOf, weeksOf } from './weeks.ts';

/** A cell has room for so many names. */
const mostNames = 3;

interface GridProps {
  readonly rowsByDay: ReadonlyMap<Day, readonly Row[]>;
  readonly day: Day;
  readonly choose: (day: Day) => void;
  readonly clock: ReaderClock;
  /** The id of the heading that names the month. */
  readonly labelledBy: string;
}

const Name = ({ row, clock }: { readonly row: Row; readonly clock: ReaderClock }) => {
  const { deadline, call } = row.entry;
  const { urgency } = sayWhen(deadline, clock);
  return (
    <span class="in-day" data-kind={deadline.kind} data-urgency={isPast(row, clock.now) ? 'over' : urgency}>
      {venueName(call)}
    </span>
  );
};

interface CellProps extends Omit<GridProps, 'labelledBy' | 'rowsByDay'> {
  readonly of: Day;
  readonly rows: readonly Row[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const Cell = ({ of, rows, day, choose, clock, onKeyDown }: CellProps) => {
  const words = wordsFor(clock.locale);
  const isChosen = of === day;
  const full = sayDayInFull(of, clock);
  return (
    <td>
      <button
        type="button"
        class={monthOf(of) === monthOf(day) ? 'day' : 'day other-month'}
        tabIndex={isChosen ? 0 : -1}
        aria-pressed={isChosen}
        aria-current={of === dayOn(clock.now, clock) ? 'date' : undefined}
        onClick={() => choose(of)}
        onKeyDown={onKeyDown}
      >
        <span class="date" aria-hidden="true">
          {dayParts(of).day}
        </span>
        <span class="unseen">{rows.length ? words.onDay({ day: full, count: rows.length }) : full}</span>
        {rows.slice(0, mostNames).map((row) => (
          <Name key={row.entry.deadline.id} row={row} clock={clock} />
        ))}
        {rows.length > mostNames && (
          <span class="more-in-day" aria-hidden="true">
            +{rows.length - mostNames}
          </span>
        )}
        {rows.length > 0 && (
          <span class="dots" aria-hidden="true">
            {rows.length}
          </span>
        )}
      </button>
    </td>
  );
};

/** A month as a table of days; one day is within reach of the Tab key, and the arrows walk from it. */
export const MonthGrid = ({ rowsByDay, day, choose, clock, labelledBy }: GridProps) => {
  const grid = useRef<HTMLTableElement>(null);
  const walked = useRef(false);
  const first = firstWeekday(clock.locale);
  const weeks = weeksOf(monthOf(day), first);
  useLayoutEffect(() => {
    if (walked.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    walked.current = false;
  }, [day]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayAfterKey(day, event.key, first);
    if (!next) return;
    event.preventDefault();
    walked.current = true;
    choose(next);
  };
  return (
    <table class="month" aria-labelledby={labelledBy} aria-describedby="month-keys" ref={grid}>
      <thead>
        <tr>
          {weeks[0]?.map((_, at) => {
            const weekday = ((first + at - 1) % 7) + 1;
            return (
              <th key={weekday} scope="col" abbr={sayWeekday(weekday, clock, 'long')}>
                {sayWeekday(weekday, clock, 'short')}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((of) => (
              <Cell key={of} {...{ of, day, choose, clock, onKeyDown }} rows={rowsByDay.get(of) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
