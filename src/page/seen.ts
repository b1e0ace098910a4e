import type { Clock } from '#dates/clock.ts';
import type { DateReading, Found } from '#dates/reading.ts';
import { datesIn, hoursAndZonesIn, tokensOf } from '#dates/scan.ts';
import type { Token } from '#dates/token.ts';
import type { ZoneWords } from '#dates/zone-meaning.ts';
import type { Rich, Span } from './block.ts';

/** A date on the page, struck out or not. */
export interface SeenDate {
  readonly at: Span;
  readonly date: DateReading;
  readonly struck: boolean;
}

export interface SeenHour {
  readonly at: Span;
  readonly clock: Clock;
  readonly struck: boolean;
}

export interface SeenZone {
  readonly at: Span;
  readonly zone: ZoneWords;
  readonly struck: boolean;
}

/** What one line or cell says of days, hours and zones, in order of place. */
export interface Seen {
  readonly dates: readonly SeenDate[];
  readonly hours: readonly SeenHour[];
  readonly zones: readonly SeenZone[];
}

const overlaps = (token: Token, [start, end]: Span) => token.at < end && start < token.end;

const inOrder = (dates: readonly SeenDate[]): readonly SeenDate[] => [...dates].sort((a, b) => a.at[0] - b.at[0]);

const asSeen = (found: Extract<Found, { type: 'date' }>, struck: boolean): SeenDate => ({
  at: [found.at, found.end],
  date: found.date,
  struck,
});

/** Runs of struck tokens, each with the span that struck them. */
function struckRuns(tokens: readonly Token[], spans: readonly Span[]): { readonly run: readonly Token[]; readonly from: number }[] {
  return spans.flatMap((span) => {
    const from = tokens.findIndex((token) => overlaps(token, span));
    const run = tokens.filter((token) => overlaps(token, span));
    return run.length ? [{ run, from }] : [];
  });
}

/**
 * "March ~~12~~ 19, 2027", "~~April~~ May 16": only a part is struck. The old date is the words as they stood before: the struck part
 * in place of the nearest live part of its sort.
 */
function partialDate(tokens: readonly Token[], isStruck: (token: Token) => boolean, run: readonly Token[]): SeenDate | undefined {
  const replaced = new Set<Token>();
  for (const part of run.filter(({ class: kind }) => 'DMmY'.includes(kind))) {
    const live = tokens.filter((token) => token.class === part.class && !isStruck(token) && !replaced.has(token));
    const twin = live.find((token) => token.at >= part.end) ?? live.findLast((token) => token.end <= part.at);
    if (twin) replaced.add(twin);
  }
  if (replaced.size === 0) return undefined;
  const asItStood = tokens.filter((token) => run.includes(token) || (!isStruck(token) && !replaced.has(token)));
  const found = datesIn(asItStood).find((date) =>
    run.some((token) => token.at < date.end && date.at < token.end && 'DMm'.includes(token.class)),
  );
  const [first, last] = [run[0], run.at(-1)];
  return found && first && last ? { at: [first.at, last.end], date: found.date, struck: true } : undefined;
}

/** Reads one line or cell. Struck words are read apart from live ones, so that neither lends the other a part. */
export function see({ text, struck }: Pick<Rich, 'text' | 'struck'>): Seen {
  const tokens = tokensOf(text);
  const isStruck = (token: Token) => struck.some((span) => overlaps(token, span));
  const live = struck.length ? tokens.filter((token) => !isStruck(token)) : tokens;
  const liveDates = datesIn(live);
  const old = struckRuns(tokens, struck).flatMap(({ run }): SeenDate[] => {
    const whole = datesIn(run);
    if (whole.length) return whole.map((date) => asSeen(date, true));
    const partial = partialDate(tokens, isStruck, run);
    return partial ? [partial] : [];
  });
  const rest = hoursAndZonesIn(tokens, [
    ...liveDates,
    ...old.map(({ at: [at, end], date }) => ({ type: 'date' as const, at, end, date, rule: '' })),
  ]);
  const isOut = ({ at, end }: Found): boolean => struck.some(([start, stop]) => start <= at && end <= stop);
  return {
    dates: inOrder([...liveDates.map((date) => asSeen(date, false)), ...old]),
    hours: rest.flatMap((found) =>
      found.type === 'hour' ? [{ at: [found.at, found.end], clock: found.clock, struck: isOut(found) }] : [],
    ),
    zones: rest.flatMap((found) => (found.type === 'zone' ? [{ at: [found.at, found.end], zone: found.zone, struck: isOut(found) }] : [])),
  };
}
