import { describe, expect, it } from 'vitest';
import { writtenDays } from '#sources/site/written-days.ts';
import { writtenTime } from '#sources/when.ts';
import { writtenDayRows, writtenTimes } from './sources/when.rows.ts';

describe('a time in a list', () => {
  it.each(writtenTimes.map(([text, day, minutes]) => [text, day, minutes] as const))('%j', (text, day, minutes) =>
    expect(writtenTime(text)).toEqual(day === undefined ? undefined : minutes === undefined ? { day } : { day, minutes }),
  );
});

describe('the days in a layout', () => {
  it.each(writtenDayRows.map(([text, ...days]) => [text, days] as const))('%j', (text, days) =>
    expect(writtenDays(text)).toEqual(
      days.map(([from, to = null, assumption]) => ({ from, to, assumptions: assumption ? [assumption] : [] })),
    ),
  );
});
