import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '#browser/background.ts';
import { instantAt } from '#model/instant.ts';
import { venueName } from '#ui/venue-name.ts';
import { words } from '#ui/words.ts';

export default defineBackground(() =>
  startBackground({
    now: () => instantAt(Date.now()),
    sayNothing: words.badgeNothing,
    sayFound: words.badgeFound,
    sayNext: (left, call, deadline) => words.badgeNext(left, venueName(call), deadline.label),
  }),
);
