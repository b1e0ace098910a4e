import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '#cli/options.ts';
import { assumptions } from '#model/assumption.ts';

const top = join(import.meta.dirname, '..');
const readme = readFileSync(join(top, 'README.md'), 'utf8');

/** The cells of the rows under a heading, code marks and escapes taken off. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const rows = section.split('\n## ')[0]?.match(/^\|.*\|$/gm) ?? [];
  return rows.map((row) =>
    row
      .slice(2, -2)
      .split(/ (?<!\\)\| /)
      .map((cell) => cell.replaceAll('`', '').replaceAll('\\|', '|').trim()),
  );
}

describe('the readme', () => {
  it('says each assumption as the program does', () =>
    expect(
      Object.fromEntries(
        tableUnder('How an ambiguous deadline is read').filter(
          (row) => row.length === 2 && !row[0]?.startsWith('---') && row[0] !== 'name',
        ),
      ),
    ).toEqual(assumptions));

  it('shows the floor plan that the tests hold', () => {
    const plan = readFileSync(join(top, 'test/house.test.ts'), 'utf8').match(/plan: Record[^=]*= \{([\s\S]*?)\n\};/)?.[1] ?? '';
    const held = [...plan.matchAll(/^ {2}'?([\w/]+)'?: \[([^\]]*)\]/gm)].map(([, room, list = '']) => [
      room,
      list.match(/\w+(?=')/g)?.join(', ') ?? '–',
    ]);
    const shown = tableUnder('The floor plan')
      .slice(2)
      .map(([room, , list]) => [room, list]);
    expect(held.length).toBeGreaterThan(5);
    expect(shown).toEqual(held);
  });

  it('knows scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'ci');
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(scripts).toHaveProperty(name);
  });

  it('knows options that there are', () => {
    const options = tableUnder('Commands').flatMap(([cell = '']) => /^… (--.*)$/.exec(cell)?.[1] ?? []);
    expect(options.length).toBeGreaterThan(4);
    for (const option of options) {
      const args = option.replace('URL', 'https://marrow.example/').split(' ');
      expect(parseCommand(['read', 'page.html', ...args])).toMatchObject({ ok: true });
    }
  });

  it('names folders that there are', () => {
    const planned = ['src/store', 'src/site'];
    for (const [room = ''] of tableUnder('The floor plan').slice(2))
      if (!planned.includes(room)) expect(readdirSync(join(top, room))).not.toEqual([]);
  });
});
