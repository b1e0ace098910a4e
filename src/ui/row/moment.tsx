import type { Deadline } from '#model/call.ts';
import type { ReaderClock } from '../reader-clock.ts';
import { sayDayAndMonth } from '../say-date.ts';
import type { When } from '../say-when.ts';
import { wordsFor } from '../words.ts';

interface MomentProps {
  readonly deadline: Deadline;
  readonly when: When;
  readonly clock: ReaderClock;
}

/** The moment on the reader's clock. */
export const Moment = ({ deadline, when }: Omit<MomentProps, 'clock'>) => (
  <time dateTime={deadline.earliest ?? deadline.date ?? undefined}>{when.mine}</time>
);

/** A track that the label has said already is not said again. */
const unsaidTrack = ({ track, label }: Deadline): string | null =>
  track !== null && label.toLowerCase().includes(track.toLowerCase()) ? null : track;

/** What is small beside the moment: the kind, the page's own words for the date, the dates that it replaced. */
export const Facts = ({ deadline, when, clock }: MomentProps) => {
  const words = wordsFor(clock.locale);
  const replaced = deadline.was.map((day) => sayDayAndMonth(day, clock)).join(', ');
  return (
    <p class="facts">
      <span class="kind">{[words.kinds[deadline.kind], unsaidTrack(deadline)].filter(Boolean).join(', ')}</span>
      {when.stated && <span class="stated">{when.stated}</span>}
      {replaced && <s>{words.replaced({ dates: replaced })}</s>}
    </p>
  );
};
