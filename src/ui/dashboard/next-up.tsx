import { handedIn } from '#model/kinds.ts';
import { isAhead } from '#model/order.ts';
import type { ReaderClock } from '../reader-clock.ts';
import { Dial, shareLeft } from '../row/dial.tsx';
import { Moment } from '../row/moment.tsx';
import type { Row } from '../row/row.ts';
import { sayWhen } from '../say-when.ts';
import { venueName } from '../venue-name.ts';
import { wordsFor } from '../words.ts';

interface NextUpProps {
  /** Soonest first. */
  readonly rows: readonly Row[];
  readonly clock: ReaderClock;
}

/** The one deadline to think of now, large: the next hand-in, or whatever comes next where there is none. */
export const NextUp = ({ rows, clock }: NextUpProps) => {
  const words = wordsFor(clock.locale);
  const ahead = rows.filter(({ entry, isHidden }) => !isHidden && isAhead(entry.deadline, clock.now));
  const row = ahead.find(({ entry }) => handedIn.has(entry.deadline.kind)) ?? ahead[0];
  if (!row) return <p class="next-up next-up-none">{words.nothingAhead}</p>;
  const { deadline, call } = row.entry;
  const when = sayWhen(deadline, clock);
  return (
    <section class="next-up" aria-labelledby="next-up" data-urgency={when.urgency}>
      <Dial urgency={when.urgency} share={shareLeft(deadline, clock.now)} isAnnounced />
      <div>
        <h2 id="next-up" class="caption">
          {words.nextUp}
        </h2>
        <p class="next-up-left left">{when.left}</p>
        <p class="next-up-what">
          <strong>{venueName(call)}</strong> {deadline.label}
        </p>
        <p class="next-up-when">
          <Moment deadline={deadline} when={when} />
          {when.stated && <span class="caption">{when.stated}</span>}
          {when.doubt && <span class="next-up-doubt">{when.doubt}</span>}
        </p>
      </div>
    </section>
  );
};
