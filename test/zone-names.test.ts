import { describe, expect, it } from 'vitest';
import { zonePhrases } from '#dates/zone-names.ts';
import { isZone } from '#model/zone.ts';

const named = [...new Set(zonePhrases.flatMap(([, meanings]) => meanings.map(({ zone }) => zone)))];

describe('the zones that words stand for', () => {
  it('are many', () => expect(named.length).toBeGreaterThan(20));
  it.each(named)('%s is a zone', (zone) => expect(isZone(zone)).toBe(true));
});
