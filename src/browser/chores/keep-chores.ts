import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { oneAtATime } from '../platform/one-at-a-time.ts';
import type { PartName } from '../store/parts.ts';
import type { Chore } from './chore.ts';

/** The browser's alarms, as far as chores need them. */
export interface Alarms {
  readonly set: (name: string, at: Instant | undefined) => Promise<void>;
}

/** An alarm goes off once: without another, a chore that failed would leave reminders unsent and a countdown standing. */
const retryPause = 5 * 60_000;

/**
 * Runs each chore one at a time, and sets the alarm that it asks for. What fails is said in the console, tried again, and no other's
 * trouble.
 */
export function keepChores(chores: readonly Chore[], alarms: Alarms, now: () => Instant) {
  const looks = new Map(chores.map((chore) => [chore, oneAtATime(() => doAndSet(chore, alarms, now))]));
  const look = async (chore: Chore) => looks.get(chore)?.();

  return {
    /** At each start of the background: alarms may have been lost with the browser. */
    all: async (): Promise<void> => {
      await Promise.all(chores.map(look));
    },
    /** An alarm went off; not all alarms are of chores. */
    named: async (name: string): Promise<void> => {
      const chore = chores.find((one) => one.name === name);
      if (chore) await look(chore);
    },
    /** Parts of the store were written. */
    after: async (written: ReadonlySet<PartName>): Promise<void> => {
      await Promise.all(chores.filter(({ after }) => after.some((name) => written.has(name))).map(look));
    },
  };
}

/** What alarms of a browser are set with. */
interface BrowserAlarms {
  create(name: string, info: { when: number }): unknown;
  clear(name: string): Promise<unknown>;
}

export const alarmsOf = (alarms: BrowserAlarms): Alarms => ({
  set: async (name, at) => {
    if (at) await alarms.create(name, { when: milliseconds(at) });
    else await alarms.clear(name);
  },
});

async function nextRun({ name, run }: Chore, now: () => Instant): Promise<Instant | undefined> {
  try {
    return await run();
  } catch (error) {
    console.error(`lastcall: ${name}`, error);
    return instantAt(milliseconds(now()) + retryPause);
  }
}

const doAndSet = async (chore: Chore, alarms: Alarms, now: () => Instant): Promise<void> =>
  alarms.set(chore.name, await nextRun(chore, now));
