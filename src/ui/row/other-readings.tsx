import type { Deadline } from '#model/call.ts';
import { milliseconds } from '#model/instant.ts';
import { timeLeft } from '#model/time-left.ts';
import type { OtherReading } from '../popup-view.ts';
import type { ReaderClock } from '../reader-clock.ts';
import { sayStated } from '../say-date.ts';
import { wordsFor } from '../words.ts';

/** What a list says otherwise, in words: ccfddl: 12 h later. By the earliest moments, since those are what is counted to. */
export function sayOther(here: Deadline, { list, deadline: there }: OtherReading, clock: ReaderClock): string {
  const words = wordsFor(clock.locale);
  const stated = words.otherDay({ list: list.title, date: sayStated(there, clock) ?? words.toBeAnnounced });
  if (here.earliest === null || there.earliest === null || here.earliest === there.earliest) return stated;
  const isLater = milliseconds(there.earliest) > milliseconds(here.earliest);
  const apart = isLater ? timeLeft(here.earliest, there.earliest) : timeLeft(there.earliest, here.earliest);
  if (!apart) return stated;
  const say = isLater ? words.later : words.earlier;
  return say({ list: list.title, time: words.time[apart.unit](apart) });
}

interface OtherReadingsProps {
  readonly deadline: Deadline;
  readonly others: readonly OtherReading[];
  readonly clock: ReaderClock;
  readonly correct: (list: string, deadline: string) => void;
}

/** Lists that disagree with the page, each with the way to put it right there. */
export const OtherReadings = ({ deadline, others, clock, correct }: OtherReadingsProps) => {
  const words = wordsFor(clock.locale);
  return others.map((other) => (
    <p key={other.list.id} class="other">
      <span class="other-said" title={sayStated(other.deadline, clock) ?? undefined}>
        {sayOther(deadline, other, clock)}
      </span>
      {other.isCorrectable && (
        <button type="button" class="link" onClick={() => correct(other.list.id, deadline.id)}>
          {words.correctionFor({ list: other.list.title })}
        </button>
      )}
    </p>
  ));
};
