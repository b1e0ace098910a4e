import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayTellTime } from '#dates/gate.ts';
import type { Found } from '#dates/reading.ts';
import type { DateExample } from '#dates/rule.ts';
import { rules } from '#dates/rules/index.ts';
import { scan } from '#dates/scan.ts';
import { languages } from '#dates/words/index.ts';
import { labelLanguages } from '#page/words/index.ts';
import { foundIn } from './support/examples.ts';

const top = resolve(import.meta.dirname, '../src');

/** The files of a folder, without their ending; examples apart from what they are examples of. */
function filesIn(folder: string): { readonly plain: string[]; readonly examples: string[] } {
  const names = readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  const examples = names.filter((name) => name.endsWith('.examples.ts')).map((name) => name.replace('.examples.ts', ''));
  const plain = names.filter((name) => !name.endsWith('.examples.ts') && name !== 'index.ts').map((name) => name.replace('.ts', ''));
  return { plain: plain.sort(), examples: examples.sort() };
}

const rowsOf = async (path: string): Promise<readonly DateExample[]> => (await import(join(top, `${path}.examples.ts`))).default;

/** What a folder's examples show: a rule's the dates, the clock's the hours, a language's everything. */
const shown: Readonly<Record<string, readonly Found['type'][] | undefined>> = {
  'dates/rules': ['date'],
  'dates/clock': ['hour'],
  'dates/zone-words': ['zone'],
  'dates/words': ['date', 'hour', 'zone'],
};

const tables = ['dates', 'dates/rules', 'dates/words'].flatMap((folder) =>
  filesIn(folder).examples.map((name) => ({ path: `${folder}/${name}`, types: shown[folder] ?? shown[`${folder}/${name}`] ?? [] })),
);

for (const { path, types } of tables) {
  const rows = await rowsOf(path);
  describe(path, () => {
    it.each(rows)('%s → %s', (text, found) => expect(foundIn(text, types)).toBe(found));

    it('holds nothing that the gate keeps from being looked at', () => {
      for (const [text] of rows) if (scan(text).length) expect([text, mayTellTime(text)]).toEqual([text, true]);
    });

    it('has rows of both kinds, each once', () => {
      expect(rows.some(([, found]) => found === null)).toBe(true);
      expect(rows.some(([, found]) => found !== null)).toBe(true);
      expect(rows.map(([text]) => text)).toEqual([...new Set(rows.map(([text]) => text))]);
    });
  });
}

describe('the gate', () => {
  it.each([
    'We invite original and unpublished work on every aspect of tidal computing.',
    'Papers have at most 12 pages (see section 4) and are read by 3 referees.',
    'You may submit as many as you like; Mark leads the session on the sea.',
    'Le comité est composé de membres des deux sociétés et se réunit une fois par an.',
    'Die Tagung findet alle zwei Jahre statt und versammelt Fachleute des Gebiets.',
  ])('keeps this from being looked at: %s', (text) => expect([mayTellTime(text), scan(text)]).toEqual([false, []]));
});

describe('the examples', () => {
  it('are many, those that must find nothing among them', async () => {
    const all = (await Promise.all(tables.map(({ path }) => rowsOf(path)))).flat();
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(all.filter(([, found]) => found === null).length).toBeGreaterThanOrEqual(60);
  });
});

describe('the date room', () => {
  const folder = filesIn('dates/rules');

  it('lists every rule under the name of its file', () => expect(rules.map(({ name }) => name).sort()).toEqual(folder.plain));

  it('has examples beside every rule, and no others', () => expect(folder.examples).toEqual(folder.plain));

  it.each(folder.plain)('%s finds rows of its own', async (rule) => {
    const own = (await rowsOf(`dates/rules/${rule}`)).filter(([text]) =>
      scan(text).some((found) => found.type === 'date' && found.rule === rule),
    );
    expect(own.length).toBeGreaterThan(2);
  });
});

describe('the languages', () => {
  const [dates, labels] = [filesIn('dates/words'), filesIn('page/words')];

  it('have a file in both rooms', () => expect(dates.plain).toEqual(labels.plain));

  it('are listed in both rooms', () => {
    expect(languages.map(({ lang }) => lang).sort()).toEqual(dates.plain);
    expect(labelLanguages.map(({ lang }) => lang).sort()).toEqual(labels.plain);
  });

  it('have examples each', () => expect(dates.examples).toEqual(dates.plain));
});
