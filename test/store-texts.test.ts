import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionaries } from '#ui/words.ts';

const top = resolve(import.meta.dirname, '..');
const folder = join(top, '.github/store');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** What the manifest asks for, as the build's settings write it. */
const asked = [...readFileSync(join(top, 'wxt.config.ts'), 'utf8').matchAll(/^ {4}(?:optional_)?permissions: \[(.*)\]/gm)]
  .flatMap(([, list = '']) => [...list.matchAll(/'(\w+)'/g)])
  .map(([, name]) => name ?? '');

const longestName = 75;
const longestSummary = 132;

describe('what the stores are told', () => {
  it('stands in every language of the screens', () => {
    expect(readdirSync(folder).filter((name) => /^[a-z]{2}\.md$/.test(name))).toEqual(
      Object.keys(dictionaries)
        .map((name) => `${name}.md`)
        .sort(),
    );
  });

  it.each(Object.entries(dictionaries))('begins with the name and the summary of the manifest: %s', (language, { manifest }) => {
    const [title, , summary] = textOf(`${language}.md`).split('\n');
    expect([title, summary]).toEqual([`# ${manifest.name}`, manifest.description]);
    expect(manifest.name.length).toBeLessThanOrEqual(longestName);
    expect(manifest.description.length).toBeLessThanOrEqual(longestSummary);
  });

  it('gives a reason for each permission, and for no other', () => {
    const given = [...textOf('permissions.md').matchAll(/^- `(\w+)`/gm)].map(([, name]) => name ?? '');
    expect(asked.length).toBeGreaterThan(3);
    expect(given.toSorted()).toEqual(asked.toSorted());
  });
});
