import type { Score } from './compare.ts';

/** Figures over some pages; shares lie between 0 and 1. */
export interface Figures {
  readonly pages: number;
  readonly calls: number;
  readonly negatives: number;
  readonly datePrecision: number;
  readonly dateRecall: number;
  readonly dateF1: number;
  readonly instantF1: number;
  readonly handInRecall: number;
  readonly historyAccuracy: number;
  readonly exactPages: number;
  readonly quietNegatives: number;
  /** Hand-in dates of which the earliest moment shown lies after the true one. */
  readonly late: number;
}

const share = (part: number, whole: number): number => (whole ? part / whole : 1);
const harmonic = (a: number, b: number): number => (a + b ? (2 * a * b) / (a + b) : 0);

/** Sums up the scores of all calls, and how many of the other pages were left quiet. */
export function figuresOf(calls: readonly Score[], negatives: { readonly all: number; readonly noisy: number }): Figures {
  const sum = (of: (score: Score) => number): number => calls.reduce((total, score) => total + of(score), 0);
  const [truths, answers] = [sum((score) => score.truths), sum((score) => score.answers)];
  const [dates, instants] = [sum((score) => score.datesRight), sum((score) => score.instantsRight)];
  return {
    pages: calls.length + negatives.all,
    calls: calls.length,
    negatives: negatives.all,
    datePrecision: share(dates, answers),
    dateRecall: share(dates, truths),
    dateF1: harmonic(share(dates, answers), share(dates, truths)),
    instantF1: harmonic(share(instants, answers), share(instants, truths)),
    handInRecall: share(
      sum((score) => score.handInsRight),
      sum((score) => score.handIns),
    ),
    historyAccuracy: share(
      sum((score) => score.historiesRight),
      sum((score) => score.histories),
    ),
    exactPages: share(calls.filter(({ isExact }) => isExact).length, calls.length),
    quietNegatives: share(negatives.all - negatives.noisy, negatives.all),
    late: sum((score) => score.late),
  };
}

const counts: ReadonlySet<string> = new Set<keyof Figures>(['pages', 'calls', 'negatives', 'late']);

/** A line a figure: counts whole, shares with four digits. */
export const tableOf = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(16)} ${counts.has(name) ? value : value.toFixed(4)}`)
    .join('\n');
