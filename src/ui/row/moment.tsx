import type { Deadline } from '#model/call.ts';
import type { ReaderClock } from '../reader-clock.ts';
import { sayDayAndMonth } from '../say-date.ts';
import type { When } from '../say-when.ts';
import { wordsFor } from '../words.ts';
import { unsaidTrack } from './name.ts';

interface MomentProps {
  readonly deadline: Deadline;
  readonly when: When;
  readonly clock: ReaderClock;
}

/** The moment on the reader's clock. */
export const Moment = ({ deadline, when }: Omit<MomentProps, 'clock'>) => (
  <time dateTime={deadline.earliest ?? deadline.date ?? undefined}>{when.mine}</time>
);

/** What is small beside the moment: the kind, a track that the name has not said, the page's own words for the date, what it replaced. */
export const Facts = ({ deadline, name, when, clock }: MomentProps & { readonly name: string }) => {
  const words = wordsFor(clock.locale);
  const replaced = deadline.was.map((day) => sayDayAndMonth(day, clock)).join(', ');
  return (
    <p class="facts">
      <span class="kind">{[words.kinds[deadline.kind], unsaidTrack(deadline.track, name)].filter(Boolean).join(', ')}</span>
      {when.stated && <span class="stated">{when.stated}</span>}
      {replaced && <s>{words.replaced({ dates: replaced })}</s>}
    </p>
  );
};
