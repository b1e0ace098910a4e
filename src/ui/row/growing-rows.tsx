import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderClock } from '../reader-clock.ts';
import { wordsFor } from '../words.ts';
import { DeadlineRow } from './deadline-row.tsx';
import type { Row, RowActions, Selecting } from './row.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** More than fits on the tallest popup. A long list grows by so many whenever its end comes near. */
const step = 24;

export interface RowsProps {
  readonly rows: readonly Row[];
  readonly clock: ReaderClock;
  readonly label: string;
  readonly actions: RowActions;
  readonly selecting?: Selecting | undefined;
}

/** Grows when the end of the list comes into sight; the button does the same by key, and where the browser cannot watch. */
const End = ({ left, grow, clock }: { readonly left: number; readonly grow: () => void; readonly clock: ReaderClock }) => {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && grow(), { rootMargin: '400px' });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [left]);
  return (
    <li class="end" ref={end}>
      <button type="button" class="link" onClick={grow}>
        {wordsFor(clock.locale).showMore({ count: left })}
      </button>
    </li>
  );
};

/** Rows in the order given: the first few at once, the others as they are scrolled to. */
export const GrowingRows = ({ rows, clock, label, actions, selecting }: RowsProps) => {
  const [most, setMost] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  const drawn = rows.slice(0, most);
  const { onFocusIn } = useKeptFocus(
    list,
    drawn.map(({ entry }) => entry.deadline.id),
  );
  const left = rows.length - most;
  return (
    <ul class="rows" aria-label={label} ref={list} onFocusIn={onFocusIn}>
      {drawn.map((row) => (
        <DeadlineRow key={row.entry.deadline.id} row={row} clock={clock} actions={actions} selecting={selecting} />
      ))}
      {left > 0 && <End left={left} grow={() => setMost(most + step)} clock={clock} />}
    </ul>
  );
};
