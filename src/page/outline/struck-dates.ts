import type { Found } from '#dates/reading.ts';
import { datesIn } from '#dates/scan.ts';
import type { Token } from '#dates/token.ts';
import type { Span } from '../block.ts';
import type { SeenDate } from './seen.ts';

export const overlaps = (token: Token, [start, end]: Span) => token.at < end && start < token.end;

/** "Instead of 22 June": the word is of the phrase before, not of the date. */
const leadingOf = /^of\s+/i;

export const asSeen = ({ at, end, date }: Extract<Found, { type: 'date' }>, struck: boolean, text: string): SeenDate => ({
  at: [at + (leadingOf.exec(text.slice(at, end))?.[0].length ?? 0), end],
  date,
  struck,
});

/** Runs of struck tokens, each with the span that struck them. */
export function struckRuns(tokens: readonly Token[], spans: readonly Span[]): { readonly run: readonly Token[]; readonly from: number }[] {
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
export function partialDate(tokens: readonly Token[], isStruck: (token: Token) => boolean, run: readonly Token[]): SeenDate | undefined {
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

/** "2027年~~2月28日~~", "~~28 February~~ 2027": a year that was left standing beside the day is that of the day. */
export function datesWithYear(tokens: readonly Token[], run: readonly Token[], from: number): ReturnType<typeof datesIn> {
  const alone = datesIn(run);
  const [before, behind] = [tokens[from - 1], tokens[from + run.length]];
  const years = [before, behind].filter((token) => token?.class === 'Y');
  const [only] = alone;
  if (alone.length !== 1 || years.length !== 1 || only?.date.kind !== 'day' || only.date.days[0]?.year !== undefined) return alone;
  const dated = datesIn(before?.class === 'Y' ? [before, ...run] : [...run, ...(behind ? [behind] : [])]);
  return dated.length === 1 ? dated : alone;
}
