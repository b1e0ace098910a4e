import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The floor plan: what each room may import, besides itself. Arrows point down only. */
const plan: Record<string, readonly string[]> = {
  'src/model': [],
  'src/dates': ['src/model'],
  'src/page': ['src/dates', 'src/model'],
  'src/markup': ['src/page', 'src/model'],
  'src/calendar': ['src/model'],
  sources: ['src/page', 'src/model'],
  'src/browser': ['sources', 'src/markup', 'src/page', 'src/calendar', 'src/model'],
  'src/ui': ['src/calendar', 'src/model'],
  'src/harvest': ['src/store', 'sources', 'src/markup', 'src/page', 'src/model'],
  'src/store': ['src/model'],
  'src/site': ['src/store', 'src/ui', 'src/calendar', 'src/model'],
  'src/cli': [
    'src/harvest',
    'src/markup',
    'src/store',
    'src/site',
    'src/ui',
    'sources',
    'src/calendar',
    'src/page',
    'src/dates',
    'src/model',
  ],
  entrypoints: ['src/browser', 'src/ui', 'src/model'],
};

/** The rooms within large ones, in their order: each may import those before it, and what all of them share. */
const rooms: Record<string, { readonly inOrder: readonly string[]; readonly shared: readonly string[] }> = {
  'src/page': {
    inOrder: ['collect', 'words', 'phrases', 'labels', 'outline', 'pairing', 'years', 'deadlines', 'event', 'genres', 'sifting', 'checks'],
    shared: ['block.ts', 'label-words.ts', 'element.ts', 'steps.ts'],
  },
  'src/page/pairing': {
    inOrder: ['beside', 'several', 'near', 'columns', 'lines', 'rows'],
    shared: ['entry.ts'],
  },
  'src/browser': {
    inOrder: [
      'platform',
      'store',
      'messages',
      'reach',
      'collect',
      'gate',
      'read',
      'marks',
      'tabs',
      'selection',
      'list',
      'asking',
      'lists',
      'watch',
      'remind',
      'sync',
      'whole',
      'chores',
      'feed',
      'screens',
    ],
    shared: [],
  },
};

/** Each of these packages has one owner in the house; ical.js has two, one that reads calendars and one that proves those it wrote. */
const owners: Record<string, string | readonly string[]> = {
  luxon: 'src/model/zone.ts',
  'ical-generator': 'src/calendar',
  'webextension-polyfill': 'src/browser',
  cheerio: 'src/markup',
  htmlparser2: 'src/markup',
  'markdown-it': 'src/harvest',
  undici: 'src/harvest',
  hono: 'src/site',
  '@hono/node-server': 'src/site',
  'ical.js': ['src/site/files', 'sources'],
  yaml: ['sources', 'src/harvest'],
  'preact-render-to-string': 'src/site',
  '@valibot/to-json-schema': 'src/site',
  rolldown: 'src/site',
  kysely: 'src/store',
  'better-sqlite3': 'src/store',
  pg: 'src/store',
  'pg-boss': 'src/store',
  'env-paths': 'src/store',
  'ipaddr.js': 'src/harvest/fetch/reach.ts',
  'robots-parser': 'src/harvest',
  'p-queue': 'src/harvest',
  'cli-progress': 'src/cli/harvest',
};

/** Packages that the house is built on: each does its job in the room that owns it, or in the build and the tests. */
const foundations = ['luxon', 'ical-generator', 'webextension-polyfill', 'cheerio', 'preact', 'wxt', 'vitest'];

/** Front doors wire things together and leave. */
const mostLinesOfAFrontDoor = 40;

const top = resolve(import.meta.dirname, '..');
const roomOf = (file: string) => Object.keys(plan).find((room) => file.startsWith(`${room}/`));
const aliases: Record<string, string> = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).imports;

const files = Object.keys(plan)
  .filter((room) => existsSync(join(top, room)))
  .flatMap((room) => readdirSync(join(top, room), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`))
  .filter((name) => /\.tsx?$/.test(name));

function importsOf(file: string): string[] {
  const text = readFileSync(join(top, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
}

/** The file in the house that an import names; undefined for a package. */
function targetOf(file: string, name: string): string | undefined {
  if (name.startsWith('.')) return relative(top, resolve(join(top, dirname(file)), name));
  const alias = Object.keys(aliases).find((pattern) => name.startsWith(pattern.slice(0, -1)));
  return alias && aliases[alias]?.slice(2, -1) + name.slice(alias.length - 1);
}

describe('the house', () => {
  it('has files in it', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s imports only what lies below it', (file) => {
    const room = roomOf(file) ?? '';
    const wrong = importsOf(file)
      .map((name) => targetOf(file, name))
      .filter((target) => target !== undefined)
      .filter((target) => roomOf(target) !== room && !plan[room]?.includes(roomOf(target) ?? 'outside the house'));
    expect(wrong).toEqual([]);
  });

  describe.each(Object.entries(rooms))('in %s', (house, { inOrder, shared }) => {
    const depth = house.split('/').length;
    const within = files.filter((file) => file.startsWith(`${house}/`) && file.split('/').length > depth + 1);

    it.each(within)('%s imports only rooms before its own', (file) => {
      const rank = inOrder.indexOf(file.split('/')[depth] ?? '');
      const targets = importsOf(file).flatMap((name) => targetOf(file, name) ?? []);
      const used = targets.filter((target) => target.startsWith(`${house}/`)).map((target) => target.split('/')[depth] ?? '');
      expect(rank).toBeGreaterThanOrEqual(0);
      expect(used.filter((name) => !shared.includes(name) && !(inOrder.includes(name) && inOrder.indexOf(name) <= rank))).toEqual([]);
    });
  });

  it.each(files)('%s uses only packages that it owns', (file) => {
    const wrong = importsOf(file).filter((name) => {
      const owner = owners[Object.keys(owners).find((owned) => name === owned || name.startsWith(`${owned}/`)) ?? ''];
      return owner !== undefined && ![owner].flat().some((room) => file === room || file.startsWith(`${room}/`));
    });
    expect(wrong).toEqual([]);
  });

  it.each(foundations)('is built on %s', (name) => {
    const tests = readdirSync(join(top, 'test')).filter((file) => /\.tsx?$/.test(file));
    const users = [...files, ...tests.map((file) => `test/${file}`), 'wxt.config.ts'].filter((file) =>
      importsOf(file).some((found) => found === name || found.startsWith(`${name}/`)),
    );
    expect(users.length).toBeGreaterThan(0);
  });

  it.each(files.filter((file) => file.startsWith('entrypoints/')))('%s is a front door', (file) => {
    expect(readFileSync(join(top, file), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(mostLinesOfAFrontDoor);
  });

  it('keeps Node out of the sources that a browser follows', () => {
    const ofNode = ['sources/build-catalogue.ts', 'sources/snapshots.ts'];
    const followed = files.filter((file) => file.startsWith('sources/') && !ofNode.includes(file));
    for (const file of followed) {
      expect([file, importsOf(file).filter((name) => name.startsWith('node:') || /snapshots|build-catalogue/.test(name))]).toEqual([
        file,
        [],
      ]);
      expect([file, /\b(?:Buffer|process)\b\./.test(readFileSync(join(top, file), 'utf8'))]).toEqual([file, false]);
    }
  });

  it('has no import that goes round in a circle', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).flatMap((name) => targetOf(file, name) ?? [])]));
    const done = new Set<string>();
    const circle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      done.add(file);
      for (const next of graph.get(file) ?? []) {
        const found = circle(next, [...path, file]);
        if (found) return found;
      }
      return undefined;
    };
    expect(files.map((file) => circle(file, [])).filter(Boolean)).toEqual([]);
  });
});
