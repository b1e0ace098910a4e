import { describe, expect, it } from 'vitest';
import { labelOf } from '#page/labels/label.ts';
import { labelLanguages } from '#page/words/index.ts';
import { labelRows } from './label-words.rows.ts';

describe('labels', () => {
  it.each(labelRows)('%s: %s → %s', (_, label, kind) => expect(labelOf(label).guess?.kind ?? null).toBe(kind));

  it('are tried in every language', () => {
    const tried = new Set(['en', ...labelRows.map(([lang]) => lang)]);
    expect([...tried].sort()).toEqual(labelLanguages.map(({ lang }) => lang).sort());
  });
});
