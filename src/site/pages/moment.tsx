import { sayMoment, sayStated } from '#calendar/say-date.ts';
import type { Deadline } from '#model/call.ts';
import { isDay } from '#model/day.ts';
import type { Instant } from '#model/instant.ts';
import { isDoubtful } from '#model/order.ts';
import { UTC } from '#model/zone.ts';
import { words } from '../words.ts';

const sayUtc = (at: Instant) => words.utc(sayMoment(at, UTC));

/** A moment, in UTC until the script puts it into the reader's own time. */
export const Moment = ({ at }: { readonly at: Instant }) => (
  <time dateTime={at} data-mine="">
    {sayUtc(at)}
  </time>
);

/** Something of which only the days matter. */
const isOfDays = ({ kind, date }: Deadline) => kind === 'event' || !isDay(date);

/** What the script counts down to, and until when it may still be open; of days it counts plainly. */
export const countdownOf = (deadline: Deadline) => ({
  'data-at': deadline.earliest,
  'data-over': deadline.latest === deadline.earliest ? undefined : deadline.latest,
  'data-plain': isOfDays(deadline) ? '' : undefined,
});

/** When it closes in the reader's time: the earliest moment, and every doubt about it. */
export const Closes = ({ deadline }: { readonly deadline: Deadline }) => {
  const { earliest, latest, utc } = deadline;
  if (earliest === null || latest === null || isOfDays(deadline)) return null;
  if (!isDoubtful(deadline)) return <Moment at={earliest} />;
  if (utc !== null) {
    return (
      <>
        <Moment at={earliest} />{' '}
        <span class="doubt">
          {words.asLateAs} <Moment at={latest} />
        </span>
      </>
    );
  }
  return (
    <span class="doubt">
      between <Moment at={earliest} /> and <Moment at={latest} />
    </span>
  );
};

/** The date as the page states it, in its own time: 28 Jan 23:59 AoE. */
export const Stated = ({ deadline }: { readonly deadline: Deadline }) => {
  const { zone, date } = deadline;
  if (deadline.status === 'cancelled') return <s>{sayStated(deadline) ?? words.toBeAnnounced}</s>;
  return (
    <>
      {sayStated(deadline) ?? words.toBeAnnounced}
      {zone === null && isDay(date) && deadline.kind !== 'event' && <span class="unzoned"> {words.noZone}</span>}
    </>
  );
};
