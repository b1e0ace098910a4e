import type { Steps } from '#page/steps.ts';
import { inSlices, type Pace } from '../platform/in-slices.ts';

export type OwnPace = Partial<Omit<Pace, 'signal'>>;

/** Whatever else waits comes first: in Firefox a popup is drawn in this very thread, and waits for the slice at each of its own steps. */
const behindAll = (): Promise<void> => scheduler.postTask(() => undefined, { priority: 'background' });
const slice = 4;

/** Runs work when its turn has come; undefined where the same asker has asked anew meanwhile, which gives up what it asked for before. */
export type InTurn = <Result>(asker: string, steps: () => Steps<Result>) => Promise<Result | undefined>;

/** Long work of many askers, one piece after the other, in slices between which other questions are answered and way is given to others. */
export function inTurn({ pause = behindAll, ...pace }: OwnPace = {}, giveWay = async () => {}): InTurn {
  const pauseAndGiveWay = async () => {
    await pause();
    await giveWay();
  };
  const newest = new Map<string, AbortController>();
  let last: Promise<unknown> = Promise.resolve();
  return (asker, steps) => {
    newest.get(asker)?.abort();
    const own = new AbortController();
    newest.set(asker, own);
    const turn = last.then(giveWay).then(() => inSlices(steps(), { slice, ...pace, pause: pauseAndGiveWay, signal: own.signal }));
    last = turn.catch(() => undefined);
    return turn.finally(() => {
      if (newest.get(asker) === own) newest.delete(asker);
    });
  };
}
