import { wordsFor } from '../words.ts';
import { GrowingRows, type RowsProps } from './growing-rows.tsx';
import { isPast, type Row } from './row.ts';

interface FoldedProps extends RowsProps {
  readonly isOpenAtFirst: boolean;
}

/** Rows behind their count. */
export const FoldedRows = ({ isOpenAtFirst, ...list }: FoldedProps) =>
  list.rows.length > 0 && (
    <details class="past" open={isOpenAtFirst}>
      <summary>{list.label}</summary>
      <GrowingRows {...list} />
    </details>
  );

/** Rows apart by what becomes of them. */
export function sortOut(
  rows: readonly Row[],
  now: RowsProps['clock']['now'],
): Readonly<Record<'ahead' | 'past' | 'hidden', readonly Row[]>> {
  const fateOf = (row: Row) => (row.isHidden ? 'hidden' : isPast(row, now) ? 'past' : 'ahead');
  const { ahead = [], past = [], hidden = [] } = Object.groupBy(rows, fateOf);
  return { ahead, past, hidden };
}

/** Deadlines in the order given; what has passed and what is hidden is folded away below what can still be met. */
export const DeadlineList = ({ rows, label, ...list }: RowsProps) => {
  const words = wordsFor(list.clock.locale);
  const { ahead, past, hidden } = sortOut(rows, list.clock.now);
  return (
    <>
      {ahead.length > 0 && <GrowingRows rows={ahead} label={label} {...list} />}
      <FoldedRows rows={past} label={words.passed({ count: past.length })} isOpenAtFirst={ahead.length === 0} {...list} />
      <FoldedRows rows={hidden} label={words.outOfSight({ count: hidden.length })} isOpenAtFirst={false} {...list} />
    </>
  );
};
