import type { Call, Deadline } from '#model/call.ts';
import type { Sighting } from '#page/reading.ts';

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
