import type { Call } from '#model/call.ts';
import type { DateOnPage } from '../collect/dates-on-page.ts';
import type { Habits } from '../store/settings.ts';
import { bringIntoView, fieldOf, placeOf } from './bring-into-view.ts';
import { addCardHost, type CardHost } from './card-host.ts';
import type { CardDrawing } from './card-script.ts';
import type { CardActions } from './card-view.ts';
import { wishOf } from './keys.ts';
import { paintPointedAt } from './paint.ts';
import { watchPointer } from './pointer.ts';

interface CardParts {
  /** What draws it: comes when it is first asked for. Undefined where it cannot come. */
  readonly drawing: () => Promise<CardDrawing | undefined>;
  readonly signal: AbortSignal;
  readonly dates: () => readonly DateOnPage[];
  readonly call: () => Call;
  /** For whom it is written. */
  readonly habits: () => Habits;
  readonly isTracked: (deadline: string) => Promise<boolean>;
  readonly track: (deadline: string) => Promise<boolean>;
  readonly onClose?: () => void;
}

export interface CardOnPage {
  /** Scrolls to a deadline's words and shows the card there; false where it has none on the page. */
  readonly showDeadline: (id: string) => boolean;
  readonly close: () => void;
  /** Draws anew what is shown: how it is to be written has changed. */
  readonly redraw: () => void;
  /** Shows the card at the first date. */
  readonly showFirst: () => boolean;
}

/**
 * Has a card for the dates of the page, wherever pointer, click, key or popup ask for it; takes it away at the signal. What draws it comes
 * to the page when the reader first moves the pointer anywhere on it, at the latest with the first sight of a card.
 */
export function putCard({ drawing, signal, dates, call, habits, isTracked, track, onClose }: CardParts): CardOnPage {
  let drawnBy: CardDrawing | undefined;
  let host: CardHost | undefined;
  /** What is to be seen, as soon as there is what draws it. */
  let shown: DateOnPage | undefined;
  let isPinned = false;
  let isFocusDue = false;
  let focusedBefore: Element | null = null;

  const bring = async () => {
    drawnBy = await drawing();
    if (signal.aborted) return;
    if (drawnBy) draw();
    else if (shown) hide();
  };
  const draw = () => {
    const place = shown && whereOf(shown);
    if (!shown || !place) return;
    if (!drawnBy) {
      bring();
      return;
    }
    host ??= addCardHost(document, drawnBy.style, signal);
    const { deadline, sighting } = shown;
    const view = { call: call(), deadline, sighting, position: dates().indexOf(shown) + 1, count: dates().length, isPinned };
    drawnBy.drawCard(host.root, view, { ...actions, isTracked: () => isTracked(deadline.id) }, habits());
    host.place(place);
    if (isFocusDue) focusCard(host);
    isFocusDue = false;
  };
  const show = (date: DateOnPage, pin: boolean) => {
    if (!whereOf(date)) return;
    shown = date;
    isPinned = pin;
    paintPointedAt(date);
    draw();
  };
  const hide = () => {
    if (host) giveBackFocus(host, isPinned ? focusedBefore : null);
    shown = undefined;
    isPinned = false;
    isFocusDue = false;
    focusedBefore = null;
    host?.hide();
    paintPointedAt(undefined);
    onClose?.();
  };
  const goTo = (date: DateOnPage | undefined) => {
    if (!date) return false;
    bringIntoView(date);
    show(date, true);
    return true;
  };
  const step = (by: 1 | -1) => {
    const all = dates();
    const at = shown ? all.indexOf(shown) : by === 1 ? -1 : 0;
    goTo(all.at((at + by) % all.length));
  };
  const actions: Omit<CardActions, 'isTracked'> = {
    track: async () => (shown ? track(shown.deadline.id) : false),
    next: () => step(1),
    previous: () => step(-1),
    close: hide,
  };

  const isShown = () => shown !== undefined;
  const contains = (event: Event) => host?.contains(event) ?? false;
  const onKey = (event: KeyboardEvent) => {
    const isInCard = contains(event);
    const wish = wishOf(event, isInCard);
    if (!wish || dates().length === 0 || (wish === 'close' && !isShown())) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isInCard && wish !== 'close') focusedBefore = document.activeElement;
    isFocusDue = wish !== 'close';
    actions[wish]();
  };
  const onScroll = () => {
    const place = shown && whereOf(shown);
    if (place && isPinned) host?.place(place);
    else if (isShown()) hide();
  };

  watchPointer({ dates, isShown, contains, show, hide, isPinned: () => isPinned, signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  // Before the pointer has come to rest on a date. What the page makes up is no move of its reader.
  const onMove = ({ isTrusted }: PointerEvent) => {
    if (!isTrusted) return;
    document.removeEventListener('pointermove', onMove);
    bring();
  };
  document.addEventListener('pointermove', onMove, { passive: true, signal });
  return {
    close: hide,
    redraw: () => {
      if (shown) show(shown, isPinned);
    },
    showFirst: () => goTo(dates()[0]),
    showDeadline: (id) => {
      const ofIt = dates().filter(({ deadline }) => deadline.id === id);
      return goTo(ofIt.find(({ sighting }) => sighting.verdict === 'current' || sighting.verdict === 'doubtful') ?? ofIt[0]);
    },
  };
}

const whereOf = (date: DateOnPage): DOMRect | undefined => placeOf(date) ?? fieldOf(date);

/** Moves the focus into the card, so that it is read aloud and the keys work. */
function focusCard({ root }: CardHost): void {
  const dialog = root.querySelector('[role="dialog"]');
  if (dialog instanceof HTMLElement) dialog.focus({ preventScroll: true });
}

/** A hidden element keeps the focus for a while in Firefox, and keys would still go to it. */
function giveBackFocus({ root }: CardHost, to: Element | null): void {
  if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  if (to instanceof HTMLElement) to.focus({ preventScroll: true });
}
