import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '#browser/marks/card-script.ts';
import { instantAt } from '#model/instant.ts';
import { once } from '#model/once.ts';
import style from '#ui/card.css?inline';
import { Card, Note } from '#ui/card.tsx';
import { clockOf } from '#ui/reader-clock.ts';

const now = () => instantAt(Date.now());
/** Asked for with the first card: the engine takes longer for its first answer than for the rest of the start. */
const browserHabits = once(() => ({ languages: navigator.languages, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }));

// Follows the marker into a page with dates when its reader first moves the pointer there, or a card is asked for.
export default defineUnlistedScript(() =>
  handOver({
    style,
    drawNothing: (root, habits) => render(<Note locale={clockOf(now(), browserHabits(), habits).locale} />, root),
    drawCard: (root, view, actions, habits) =>
      render(<Card {...view} {...actions} clock={clockOf(now(), browserHabits(), habits)} />, root),
  }),
);
