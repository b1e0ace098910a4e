import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '#browser/background.ts';
import { type Instant, instantAt } from '#model/instant.ts';
import { newsNotice, reminderNotice } from '#ui/notice.ts';
import { clockOf } from '#ui/reader-clock.ts';
import type { Settings } from '#ui/settings-view.ts';
import { venueName } from '#ui/venue-name.ts';
import { wordsFor } from '#ui/words.ts';

const now = (): Instant => instantAt(Date.now());
const habits = { languages: navigator.languages, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
const clock = (chosen: Pick<Settings, 'zone' | 'hours' | 'language'>) => clockOf(now(), habits, chosen);
const wordsIn = (chosen: Parameters<typeof clock>[0]) => wordsFor(clock(chosen).locale);

export default defineBackground(() =>
  startBackground({
    now,
    sayNothing: (chosen) => wordsIn(chosen).badgeNothing,
    sayFound: (count, chosen) => (count ? wordsIn(chosen).badgeFound({ count }) : wordsIn(chosen).badgeFoundNothing),
    sayReadSelection: (chosen) => wordsIn(chosen).manifest.readSelection,
    sayNext: ({ left: { unit, count }, call, deadline }, chosen) =>
      wordsIn(chosen).badgeNext[unit]({ count, what: `${venueName(call)}, ${deadline.label}` }),
    sayReminder: (tracked, settings) => reminderNotice(tracked, clock(settings)),
    sayNews: (news, settings) => newsNotice(news, clock(settings)),
  }),
);
