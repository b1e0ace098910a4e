import { useMemo, useState } from 'preact/hooks';
import { addDays, type Day } from '#model/day.ts';
import { ChevronIcon } from '../icons.tsx';
import type { ReaderClock } from '../reader-clock.ts';
import { dayOn, daysOf } from '../reader-days.ts';
import { GrowingRows } from '../row/growing-rows.tsx';
import type { Row, RowActions } from '../row/row.ts';
import { sayDayInFull, sayPageDay } from '../say-date.ts';
import { wordsFor } from '../words.ts';
import { MonthGrid } from './month-grid.tsx';
import { addMonths, monthOf } from './weeks.ts';

/** What lasts longer than this stands on its first day alone: a month that is not told apart would fill the page. */
const longestSpan = 14;

/** Rows by every day on which the reader has to reckon with them. */
export function rowsByDayOf(rows: readonly Row[], clock: ReaderClock): ReadonlyMap<Day, readonly Row[]> {
  const byDay = new Map<Day, Row[]>();
  for (const row of rows) {
    const days = daysOf(row.entry.deadline, clock);
    if (!days) continue;
    const last = days.to > addDays(days.from, longestSpan) ? days.from : days.to;
    for (let day = days.from; day <= last; day = addDays(day, 1)) {
      const onDay = byDay.get(day);
      if (onDay) onDay.push(row);
      else byDay.set(day, [row]);
    }
  }
  return byDay;
}

interface CalendarProps {
  readonly rows: readonly Row[];
  readonly clock: ReaderClock;
  readonly actions: RowActions;
}

/** A month of deadlines, and those of the chosen day in full. */
export const MonthCalendar = ({ rows, clock, actions }: CalendarProps) => {
  const words = wordsFor(clock.locale);
  const today = dayOn(clock.now, clock);
  const [day, choose] = useState(today);
  const rowsByDay = useMemo(() => rowsByDayOf(rows, clock), [rows, clock.zone]);
  const onDay = rowsByDay.get(day) ?? [];
  return (
    <div class="calendar">
      <div class="month-head">
        <h2 id="month-name" aria-live="polite">
          {sayPageDay(monthOf(day), clock)}
        </h2>
        <button type="button" class="tool" onClick={() => choose(today)}>
          {words.today}
        </button>
        <button type="button" class="icon earlier" aria-label={words.previousMonth} onClick={() => choose(addMonths(day, -1))}>
          <ChevronIcon />
        </button>
        <button type="button" class="icon later" aria-label={words.nextMonth} onClick={() => choose(addMonths(day, 1))}>
          <ChevronIcon />
        </button>
      </div>
      <MonthGrid rowsByDay={rowsByDay} day={day} choose={choose} clock={clock} labelledBy="month-name" />
      <p id="month-keys" class="caption keys-hint">
        {words.monthKeys}
      </p>
      <section class="agenda" aria-labelledby="agenda">
        <h2 id="agenda">{sayDayInFull(day, clock)}</h2>
        {onDay.length === 0 && <p class="caption">{words.nothingOnDay}</p>}
        {onDay.length > 0 && <GrowingRows key={day} rows={onDay} clock={clock} label={sayDayInFull(day, clock)} actions={actions} />}
      </section>
    </div>
  );
};
