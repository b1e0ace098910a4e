import { isOver } from '#model/order.ts';
import { DeadlineRow, type RowProps } from './deadline-row.tsx';
import { words } from './words.ts';

export type Row = Omit<RowProps, 'clock'>;

interface ListProps {
  readonly rows: readonly Row[];
  readonly clock: RowProps['clock'];
  readonly label: string;
}

const isPast = ({ entry: { deadline } }: Row, { now }: RowProps['clock']) =>
  deadline.status === 'struck' || deadline.status === 'cancelled' || isOver(deadline, now);

const Rows = ({ rows, clock, label }: ListProps) => (
  <ul class="rows" aria-label={label}>
    {rows.map((row) => (
      <DeadlineRow key={row.entry.deadline.id} {...row} clock={clock} />
    ))}
  </ul>
);

/** Deadlines in the order given; what has passed is folded away below what can still be met. */
export const DeadlineList = ({ rows, clock, label }: ListProps) => {
  const past = rows.filter((row) => isPast(row, clock));
  const ahead = rows.filter((row) => !past.includes(row));
  return (
    <>
      {ahead.length > 0 && <Rows rows={ahead} clock={clock} label={label} />}
      {past.length > 0 && (
        <details class="past" open={ahead.length === 0}>
          <summary>{words.passed(past.length)}</summary>
          <Rows rows={past} clock={clock} label={words.passed(past.length)} />
        </details>
      )}
    </>
  );
};
