import { useRef } from 'preact/hooks';
import { useGrowth } from '../growing.tsx';
import type { ReaderClock } from '../reader-clock.ts';
import { DeadlineRow } from './deadline-row.tsx';
import type { Row, RowActions, Selecting } from './row.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** More than the tallest popup shows: what is drawn beyond it is waited for by everyone and seen by few. */
const step = 12;

export interface RowsProps {
  readonly rows: readonly Row[];
  readonly clock: ReaderClock;
  readonly label: string;
  readonly actions: RowActions;
  readonly selecting?: Selecting | undefined;
}

/** Rows in the order given: the first few at once, the others as they are scrolled to. */
export const GrowingRows = ({ rows, clock, label, actions, selecting }: RowsProps) => {
  const list = useRef<HTMLUListElement>(null);
  const { most, end } = useGrowth(rows.length, step, clock);
  const drawn = rows.slice(0, most);
  const { onFocusIn } = useKeptFocus(
    list,
    drawn.map(({ entry }) => entry.deadline.id),
  );
  return (
    <ul class="rows" aria-label={label} ref={list} onFocusIn={onFocusIn}>
      {drawn.map((row) => (
        <DeadlineRow key={row.entry.deadline.id} row={row} clock={clock} actions={actions} selecting={selecting} />
      ))}
      {end}
    </ul>
  );
};
