import type { Call, Deadline } from '#model/call.ts';
import type { Sighting } from '#page/reading.ts';
import { bringIntoView, placeOf } from './bring-into-view.ts';
import type { CardHost } from './card-host.ts';
import { wishOf } from './keys.ts';
import { paintPointedAt } from './paint.ts';
import { watchPointer } from './pointer.ts';
import type { DateOnPage } from './read-document.ts';

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
  readonly next: () => void;
  readonly previous: () => void;
  readonly close: () => void;
}

export type DrawCard = (root: ShadowRoot, view: CardView, actions: CardActions) => void;

interface CardParts {
  readonly host: CardHost;
  readonly dates: () => readonly DateOnPage[];
  readonly call: () => Call | undefined;
  readonly draw: DrawCard;
}

/** The card on the page: shown by pointer, click, key or from the popup. */
export function watchCard({ host, dates, call, draw }: CardParts): { showDeadline: (id: string) => boolean } {
  let shown: DateOnPage | undefined;
  let isPinned = false;
  let focusedBefore: Element | null = null;

  const show = (date: DateOnPage, pin: boolean) => {
    const from = call();
    const place = placeOf(date);
    if (!from || !place) return;
    shown = date;
    isPinned = pin;
    const position = dates().indexOf(date) + 1;
    draw(host.root, { call: from, deadline: date.deadline, sighting: date.sighting, position, count: dates().length, isPinned }, actions);
    host.place(place);
    paintPointedAt(date);
  };
  const hide = () => {
    if (isPinned && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    shown = undefined;
    isPinned = false;
    focusedBefore = null;
    host.hide();
    paintPointedAt(undefined);
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
  const actions: CardActions = { next: () => step(1), previous: () => step(-1), close: hide };

  watchPointer({ dates, host, show, hide, isPinned: () => isPinned });
  document.addEventListener(
    'keydown',
    (event) => {
      const wish = wishOf(event, host.contains(event));
      if (!wish || dates().length === 0 || (wish === 'close' && !host.isShown)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!host.contains(event) && wish !== 'close') focusedBefore = document.activeElement;
      actions[wish]();
      if (wish !== 'close') focusCard(host);
    },
    { capture: true },
  );

  return {
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
