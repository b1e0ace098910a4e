import type { ReaderClock } from '../reader-clock.ts';
import { sayDayAndMonth, sayRange } from '../say-date.ts';
import { venueName } from '../venue-name.ts';
import { type Words, wordsFor } from '../words.ts';
import type { Clash } from './clashes.ts';

/** So many can be taken in at once; the others are folded away. */
const mostAtOnce = 5;

const ClashLine = ({ clash, clock, words }: { readonly clash: Clash; readonly clock: ReaderClock; readonly words: Words }) => {
  const { deadline, of, event, days, day, isTravel } = clash;
  return (
    <li class="clash">
      {(isTravel ? words.clashTravel : words.clash)({
        label: deadline.label,
        name: venueName(of),
        day: sayDayAndMonth(day, clock),
        event: venueName(event),
        days: sayRange(days.from, days.to, clock),
      })}
    </li>
  );
};

/** Every hand-in that falls on the days or journeys of another event, in a sentence each, soonest first. */
export const ClashList = ({ clashes, clock }: { readonly clashes: readonly Clash[]; readonly clock: ReaderClock }) => {
  const words = wordsFor(clock.locale);
  const lines = clashes.map((clash) => (
    <ClashLine key={`${clash.deadline.id} ${clash.event.id}`} clash={clash} clock={clock} words={words} />
  ));
  return (
    <section class="clashes" aria-labelledby="clashes">
      <h2 id="clashes">
        {words.clashes}
        {clashes.length > 0 && <span class="count">{clashes.length}</span>}
      </h2>
      {clashes.length === 0 && <p class="caption">{words.noClash}</p>}
      <ul>{lines.slice(0, mostAtOnce)}</ul>
      {lines.length > mostAtOnce && (
        <details>
          <summary>{words.showMore({ count: lines.length - mostAtOnce })}</summary>
          <ul>{lines.slice(mostAtOnce)}</ul>
        </details>
      )}
    </section>
  );
};
