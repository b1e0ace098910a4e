import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '#browser/background.ts';
import { type Instant, instantAt } from '#model/instant.ts';
import { newsNotice, reminderNotice } from '#ui/notice.ts';
import { clockOf, localeOf } from '#ui/reader-clock.ts';
import type { Settings } from '#ui/settings-view.ts';
import { venueName } from '#ui/venue-name.ts';
import { wordsFor } from '#ui/words.ts';

const words = wordsFor(localeOf(navigator.languages));
const now = (): Instant => instantAt(Date.now());
const habits = { languages: navigator.languages, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
const clock = (settings: Settings) => clockOf(now(), habits, settings);

export default defineBackground(() =>
  startBackground({
    now,
    sayNothing: words.badgeNothing,
    sayFound: (count) => (count ? words.badgeFound({ count }) : words.badgeFoundNothing),
    sayReadSelection: words.manifest.readSelection,
    sayNext: ({ unit, count }, call, { label }) => words.badgeNext[unit]({ count, what: `${venueName(call)}, ${label}` }),
    sayReminder: (tracked, settings) => reminderNotice(tracked, clock(settings)),
    sayNews: (news, settings) => newsNotice(news, clock(settings)),
  }),
);
