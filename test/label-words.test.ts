import { describe, expect, it } from 'vitest';
import { kindOf } from '#page/kind.ts';
import { mentionsIn } from '#page/phrases.ts';
import { labelLanguages } from '#page/words/index.ts';
import { labelRows } from './label-words.rows.ts';

describe('labels in other languages', () => {
  it.each(labelRows)('%s: %s → %s', (_, label, kind) => expect(kindOf(mentionsIn(label))?.kind ?? null).toBe(kind));

  it('are tried in every language', () => {
    const tried = new Set(['en', ...labelRows.map(([lang]) => lang)]);
    expect([...tried].sort()).toEqual(labelLanguages.map(({ lang }) => lang).sort());
  });
});
