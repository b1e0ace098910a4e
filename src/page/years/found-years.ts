import type { Day } from '#model/day.ts';
import type { Entry } from '../pairing/entry.ts';
import type { YearFound } from './base.ts';
import { dayIn, partOf } from './part.ts';

/** The years of rows as far as they are found, each row's own or an assumed one. */
export class FoundYears extends Map<Entry, YearFound> {
  /** Whether the row itself has its year, so that others may be told by it. */
  isSaid(entry: Entry): boolean {
    const year = this.get(entry);
    return year !== undefined && year.assumption === undefined;
  }

  /** The first day of a row, where its year is found. */
  dayOf(entry: Entry | undefined): Day | undefined {
    const part = entry && partOf(entry.date.date);
    const year = entry && this.get(entry)?.year;
    return part && year !== undefined ? dayIn(year, part) : undefined;
  }

  /** Puts down a year where none is found yet. */
  add(entry: Entry, year: YearFound): void {
    if (!this.has(entry)) this.set(entry, year);
  }
}
