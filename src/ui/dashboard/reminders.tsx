import type { ReaderClock } from '../reader-clock.ts';
import { wordsFor } from '../words.ts';

const hour = 60;
const day = 24 * hour;

/** What can be chosen, in minutes, longest first. */
const offered: readonly number[] = [28 * day, 14 * day, 7 * day, 3 * day, 2 * day, day, 12 * hour, 6 * hour, 3 * hour, hour, 30];

/** A span in the largest unit that fits it whole: 7 days, 36 hours, 30 minutes. */
export function sayMinutes(minutes: number, { locale }: Pick<ReaderClock, 'locale'>): string {
  const { time } = wordsFor(locale);
  if (minutes % day === 0) return time.day({ count: minutes / day });
  return minutes % hour === 0 ? time.hour({ count: minutes / hour }) : time.minute({ count: minutes });
}

interface RemindersProps {
  readonly reminders: readonly number[];
  readonly change: (reminders: readonly number[]) => void;
  readonly clock: ReaderClock;
}

/** When to be reminded, each to be taken away, others to be added. */
export const Reminders = ({ reminders, change, clock }: RemindersProps) => {
  const words = wordsFor(clock.locale).settings;
  const left = offered.filter((minutes) => !reminders.includes(minutes));
  const add = (minutes: number) => change([...reminders, minutes].toSorted((a, b) => b - a));
  return (
    <fieldset class="chips">
      <legend>{words.reminders}</legend>
      {reminders.map((minutes) => (
        <button
          key={minutes}
          type="button"
          class="chip"
          aria-label={words.removeReminder({ time: sayMinutes(minutes, clock) })}
          onClick={() => change(reminders.filter((one) => one !== minutes))}
        >
          {words.remindBefore({ time: sayMinutes(minutes, clock) })} <span aria-hidden="true">×</span>
        </button>
      ))}
      <select
        class="field"
        aria-label={words.addReminder}
        value=""
        onChange={(event) => event.currentTarget.value && add(Number(event.currentTarget.value))}
      >
        <option value="">{words.addReminder}</option>
        {left.map((minutes) => (
          <option key={minutes} value={minutes}>
            {words.remindBefore({ time: sayMinutes(minutes, clock) })}
          </option>
        ))}
      </select>
      <small>{words.remindersWhy}</small>
    </fieldset>
  );
};
