import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startMarker } from '#browser/marker.ts';
import { instantAt } from '#model/instant.ts';
import { once } from '#model/once.ts';
import cardStyle from '#ui/card.css?inline';
import { Card, Note } from '#ui/card.tsx';
import { clockOf } from '#ui/reader-clock.ts';

const now = () => instantAt(Date.now());
/** Asked for with the first card: the engine takes longer for its first answer than for the rest of the start. */
const browserHabits = once(() => ({ languages: navigator.languages, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }));

// Without `matches`: the build would add them to the hosts that the extension requires. It is injected, or registered for allowed sites.
export default defineContentScript({
  registration: 'runtime',
  // The page need not hear of it.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    startMarker({
      now,
      signal,
      cardStyle,
      drawNothing: (habits) => (root) => render(<Note locale={clockOf(now(), browserHabits(), habits).locale} />, root),
      drawCard: (habits) => (root, view, actions) =>
        render(<Card {...view} {...actions} clock={clockOf(now(), browserHabits(), habits)} />, root),
    });
  },
});
