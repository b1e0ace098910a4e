import { describe, expect, it } from 'vitest';
import { aliasesOf, seriesKey, venueAliases } from '#model/venue-alias.ts';
import { otherSeries, sameSeries } from './venue-alias.rows.ts';

describe('names of a series', () => {
  it.each(sameSeries.flatMap(([series = '', ...names]) => names.map((name) => [name, series] as const)))('"%s" is "%s"', (name, series) => {
    expect(seriesKey(name)).toBe(seriesKey(series));
    expect(seriesKey(name)).not.toBe('');
  });

  it.each(otherSeries)('"%s" is not "%s"', (a, b) => expect(seriesKey(a)).not.toBe(seriesKey(b)));

  it('are told for any of them', () => {
    expect(aliasesOf('NIPS 2016')).toContain('NeurIPS');
    expect(aliasesOf('NeurIPS 2026')).toContain('NIPS');
    expect(aliasesOf('ICSE 2027')).toEqual([]);
  });

  it('stand in one row each', () => {
    const rows = new Map<string, string>();
    for (const [series, ...others] of venueAliases)
      for (const name of [series, ...others]) {
        expect([name, rows.get(name.toLowerCase()) ?? series]).toEqual([name, series]);
        rows.set(name.toLowerCase(), series);
        expect(seriesKey(name)).toBe(seriesKey(series));
      }
  });

  it.each(['', '2027', ' ', '&'])('%j names none', (name) => expect(seriesKey(name)).toBe(''));
});
