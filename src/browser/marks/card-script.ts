import { askBackground } from '../messages/send.ts';
import { untilAnswered } from '../messages/until-answered.ts';
import type { Habits } from '../store/settings.ts';
import type { CardActions, CardView } from './card-view.ts';

/** What the script of the card knows, and the marker does not: how a card looks. */
export interface CardDrawing {
  /** Its style sheet. */
  readonly style: string;
  readonly drawCard: (root: ShadowRoot, view: CardView, actions: CardActions, habits: Habits) => void;
  /** Draws that a selection holds no deadline. */
  readonly drawNothing: (root: ShadowRoot, habits: Habits) => void;
}

/** The scripts of an extension in a page see the same globals, and the page does not see them. */
const place = globalThis as { lastcallCard?: CardDrawing };

/** Called by the script of the card, for the marker that has asked for it. */
export function handOver(drawing: CardDrawing): void {
  place.lastcallCard = drawing;
}

/**
 * What brings the script of the card into this document, once: with its words in all languages it is three times as large as the marker,
 * and most pages are only marked. Undefined where it cannot be had, as after an update of the extension; then it is asked for again.
 */
export function cardScript(): () => Promise<CardDrawing | undefined> {
  let coming: Promise<CardDrawing | undefined> | undefined;
  const bring = async () => {
    const asked = await untilAnswered(() => askBackground('background: bring the card', {}));
    if (asked.ok && place.lastcallCard) return place.lastcallCard;
    coming = undefined;
    return undefined;
  };
  return () => {
    coming ??= bring();
    return coming;
  };
}
