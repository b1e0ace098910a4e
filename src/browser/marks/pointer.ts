import type { DateOnPage } from '../collect/dates-on-page.ts';
import { dateAt } from './at-point.ts';

interface PointerParts {
  readonly dates: () => readonly DateOnPage[];
  readonly isShown: () => boolean;
  /** Whether an event happens in the card. */
  readonly contains: (event: Event) => boolean;
  readonly show: (date: DateOnPage, isPinned: boolean) => void;
  readonly hide: () => void;
  /** Whether the card was asked to stay, by a click or a key. */
  readonly isPinned: () => boolean;
  readonly signal: AbortSignal;
}

/** Long enough to move from the words into the card, short enough not to linger. */
const graceMilliseconds = 250;

/** Shows the card while the pointer rests on a date, and keeps it on a click or a tap. */
export function watchPointer({ dates, isShown, contains, show, hide, isPinned, signal }: PointerParts): void {
  let frame = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let under: DateOnPage | undefined;

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const look = ({ clientX, clientY }: PointerEvent, isInCard: boolean) => {
    if (isPinned()) return;
    if (isInCard) return stay();
    const date = dateAt(dates(), clientX, clientY);
    if (date) {
      stay();
      if (date !== under || !isShown()) show(date, false);
    } else if (isShown() && leaving === undefined) {
      leaving = setTimeout(hide, graceMilliseconds);
    }
    under = date;
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      // The path of an event is empty once it has been dispatched.
      const isInCard = contains(event);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(event, isInCard));
    },
    { passive: true, signal },
  );
  const onClick = (event: MouseEvent) => {
    if (contains(event)) return;
    const date = dateAt(dates(), event.clientX, event.clientY);
    if (date) show(date, true);
    else if (isShown()) hide();
  };
  document.addEventListener('click', onClick, { signal });
  // By the keyboard: a link or a button with a date in it.
  const onFocus = ({ target }: FocusEvent) => {
    if (isPinned() || !(target instanceof Element) || target === document.body) return;
    const date = dates().find(({ ranges }) => ranges.some(({ startContainer }) => target.contains(startContainer)));
    if (date) show(date, false);
  };
  document.addEventListener('focusin', onFocus, { signal });
}
