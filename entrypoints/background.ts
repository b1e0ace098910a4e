import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '#browser/background.ts';
import { instantAt } from '#model/instant.ts';
import { localeOf } from '#ui/reader-clock.ts';
import { venueName } from '#ui/venue-name.ts';
import { wordsFor } from '#ui/words.ts';

const words = wordsFor(localeOf(navigator.languages));

export default defineBackground(() =>
  startBackground({
    now: () => instantAt(Date.now()),
    sayNothing: words.badgeNothing,
    sayFound: (count) => (count ? words.badgeFound({ count }) : words.badgeFoundNothing),
    sayNext: ({ unit, count }, call, { label }) => words.badgeNext[unit]({ count, what: `${venueName(call)}, ${label}` }),
  }),
);
