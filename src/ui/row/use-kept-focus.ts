import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list when the row that had it goes away (untracked, hidden): it moves to the same button of the row that takes
 * its place, so that somebody with a keyboard can go on. Rows are the children of the list, in the order of their ids.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
): { readonly onFocusIn: (event: FocusEvent) => void } {
  const held = useRef<{ readonly id: string; readonly at: number; readonly button: string } | undefined>(undefined);
  useLayoutEffect(() => {
    const { current } = held;
    if (!current || ids.includes(current.id) || document.activeElement !== document.body) return;
    held.current = undefined;
    const row = list.current?.children[Math.min(current.at, ids.length - 1)];
    row?.querySelector<HTMLElement>(current.button)?.focus();
  }, [ids]);
  return {
    onFocusIn: ({ target }) => {
      if (!(target instanceof HTMLElement) || !list.current) return;
      const at = [...list.current.children].findIndex((row) => row.contains(target));
      const id = ids[at];
      held.current = id === undefined ? undefined : { id, at, button: target.matches('.choose') ? '.choose' : '.actions .icon' };
    },
  };
}
