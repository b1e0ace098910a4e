import type { Deadline } from '#model/call.ts';
import type { NewsView, TrackedView } from './popup-view.ts';
import type { ReaderClock } from './reader-clock.ts';
import { sayStated } from './say-date.ts';
import { sayWhen } from './say-when.ts';
import { venueName } from './venue-name.ts';
import { wordsFor } from './words.ts';

/** A notification of the system: a line in bold and what stands below it. Plain text. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** Reminds of a deadline: what is due, how long it is till then, and when that is. */
export function reminderNotice({ call, deadline }: Pick<TrackedView, 'call' | 'deadline'>, clock: ReaderClock): Notice {
  const { left, mine, doubt } = sayWhen(deadline, clock);
  return { title: `${venueName(call)}: ${deadline.label}`, message: [left, mine, doubt].filter(Boolean).join('\n') };
}

/** Tells what changed, with the old date and the new one. */
export function newsNotice({ call, what, before, after }: NewsView, clock: ReaderClock): Notice {
  const words = wordsFor(clock.locale);
  const said = (deadline: Deadline | null) => deadline && (sayStated(deadline, clock) ?? words.toBeAnnounced);
  const label = after?.label ?? before?.label;
  const dates = [before, after].map(said).filter(Boolean).join(' → ');
  return { title: [venueName(call), label].filter(Boolean).join(': '), message: [words.change[what], dates].filter(Boolean).join('\n') };
}
