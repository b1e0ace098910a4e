import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderClock } from './reader-clock.ts';
import { wordsFor } from './words.ts';

interface EndProps {
  readonly left: number;
  readonly grow: () => void;
  readonly clock: ReaderClock;
}

/** Grows when the end of the list comes into sight; the button does the same by key, and where the browser cannot watch. */
const End = ({ left, grow, clock }: EndProps) => {
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

/** How many of a long list are drawn: a first step at once, another whenever its end comes near; `end` stands last in the list. */
export function useGrowth(total: number, step: number, clock: ReaderClock): { readonly most: number; readonly end: VNode | null } {
  const [most, setMost] = useState(step);
  const left = total - most;
  return { most, end: left > 0 ? <End left={left} grow={() => setMost(most + step)} clock={clock} /> : null };
}
