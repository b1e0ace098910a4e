import type { Call, Deadline } from '#model/call.ts';
import type { Sighting } from '#page/reading.ts';
import type { DateOnPage } from '../collect/dates-on-page.ts';
import { bringIntoView, fieldOf, placeOf } from './bring-into-view.ts';
import { addCardHost, type CardHost } from './card-host.ts';
import { wishOf } from './keys.ts';
import { paintPointedAt } from './paint.ts';
import { watchPointer } from './pointer.ts';

/** One date of the page as a card shows it. */
export interface CardView {
  readonly call: Call;
  readonly deadline: Deadline;
  readonly sighting: Sighting;
  /** Which of the dates on the page it is, from 1, and of how many. */
  readonly position: number;
  readonly count: number;
  /** Opened by a click or a key: it stays, and takes the focus. */
  readonly isPinned: boolean;
}

export interface CardActions {
  /** Another one whenever the card is shown: it may have been tracked, or taken off the list, meanwhile. */
  readonly isTracked: () => Promise<boolean>;
  /** Resolves to whether it is tracked now. */
  readonly track: () => Promise<boolean>;
  readonly next: () => void;
  readonly previous: () => void;
  readonly close: () => void;
}

export type DrawCard = (root: ShadowRoot, view: CardView, actions: CardActions) => void;

interface CardParts {
  readonly style: string;
  readonly signal: AbortSignal;
  readonly dates: () => readonly DateOnPage[];
  readonly call: () => Call;
  readonly draw: DrawCard;
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

/** Puts the card on the page, out of sight until pointer, click, key or popup ask for it; takes it away at the signal. */
export function putCard({ style, signal, dates, call, draw, isTracked, track, onClose }: CardParts): CardOnPage {
  const host = addCardHost(document, style, signal);
  let shown: DateOnPage | undefined;
  let isPinned = false;
  let focusedBefore: Element | null = null;

  const show = (date: DateOnPage, pin: boolean) => {
    const place = placeOf(date) ?? fieldOf(date);
    if (!place) return;
    shown = date;
    isPinned = pin;
    const { deadline, sighting } = date;
    const view = { call: call(), deadline, sighting, position: dates().indexOf(date) + 1, count: dates().length, isPinned };
    draw(host.root, view, { ...actions, isTracked: () => isTracked(deadline.id) });
    host.place(place);
    paintPointedAt(date);
  };
  const hide = () => {
    giveBackFocus(host, isPinned ? focusedBefore : null);
    shown = undefined;
    isPinned = false;
    focusedBefore = null;
    host.hide();
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

  const onKey = (event: KeyboardEvent) => {
    const isInCard = host.contains(event);
    const wish = wishOf(event, isInCard);
    if (!wish || dates().length === 0 || (wish === 'close' && !host.isShown)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isInCard && wish !== 'close') focusedBefore = document.activeElement;
    actions[wish]();
    if (wish !== 'close') focusCard(host);
  };
  const onScroll = () => {
    const place = shown && (placeOf(shown) ?? fieldOf(shown));
    if (place && isPinned) host.place(place);
    else if (host.isShown) hide();
  };

  watchPointer({ dates, host, show, hide, isPinned: () => isPinned, signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
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
