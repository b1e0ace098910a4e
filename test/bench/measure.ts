/** A piece of work to be timed; what it returns is kept from being optimised away. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

/** How patiently to measure. */
export interface Patience {
  /** Rounds, in each of which every piece of work is timed once: what disturbs the machine disturbs them alike. */
  readonly rounds: number;
  /** Milliseconds that one piece of work is repeated for in a round, at least. */
  readonly least: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
};

let kept: unknown;

/** Milliseconds of this thread's own work: what else the machine does in the meantime does not count. */
const spentSoFar = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of one run, as the mean over as many as fit. */
function timed({ run }: Work, least: number): number {
  const start = spentSoFar();
  let runs = 0;
  let spent = 0;
  do {
    kept = run();
    runs++;
    spent = spentSoFar() - start;
  } while (spent < least);
  return spent / runs;
}

/** Warming up takes so many times as long as a round: the engine goes on improving code that has run for a while. */
const warmth = 10;

/** Milliseconds a run, of each piece of work, round by round, once all are warm. */
export function measured(works: readonly Work[], { rounds, least }: Patience): Map<string, readonly number[]> {
  const times = new Map(works.map(({ name }): [string, number[]] => [name, []]));
  for (const work of works) timed(work, warmth * least);
  for (let round = 0; round < rounds; round++) for (const work of works) times.get(work.name)?.push(timed(work, least));
  return times;
}

/** How many times as long one took as the other: the median of the rounds. */
export const ratio = (a: readonly number[], b: readonly number[]): number => median(a.map((time, i) => time / (b[i] ?? Number.NaN)));

/** Whether anything was kept; asked once at the end, so that no engine may drop the work. */
export const hasResult = (): boolean => kept !== undefined;
