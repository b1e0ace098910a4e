import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { firstRun, type Places } from '#cli/first-run.ts';
import { parseInstant } from '#model/instant.ts';
import { stillWorld } from './support/still-world.ts';

const top = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'lastcall-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const places: Places = {
  top: scratch,
  examples: join(top, 'sources/examples'),
  catalogue: join(top, 'sources/catalogue.json'),
  calendar: join(scratch, 'out/deadlines.ics'),
};

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function started(of: Partial<Places> = {}, now = stillWorld.now) {
  let [out, err] = ['', ''];
  const world = {
    ...stillWorld,
    now,
    stdin: nothing(),
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const exit = await firstRun({ ...places, ...of }, world);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(places.calendar, 'utf8')));
  return { exit, out, err, events: calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('summary'))) };
}

describe('a first run', () => {
  it('shows what is next in the example pages and in the catalogue, and leaves it as a calendar', async () => {
    const { exit, out, err, events } = await started();
    const known = JSON.parse(readFileSync(places.catalogue, 'utf8')).calls[0].event.acronym;
    expect([exit, err]).toEqual([0, '']);
    for (const words of [
      '(invented venues)',
      'QUILLON 2027',
      'Next in the catalogue',
      known,
      'out/deadlines.ics',
      '.output/chrome-mv3',
      '.output/firefox-mv3',
    ]) {
      expect(out).toContain(words);
    }
    expect(out).toContain(`${events.length} as a calendar (1 without a day left out): out/deadlines.ics`);
    expect(events).toContain('QUILLON 2027 · Paper submission (Cycle 1) · 21 Jan 23:59 UTC-3');
  });

  it.each(readdirSync(places.examples))('reads the example %s', async (name) => {
    const { out } = await started({ examples: onlyExample(name) });
    expect(out).not.toMatch(/invented venues\)\s+Nothing lies ahead/);
  });

  it('says so when nothing lies ahead, as in a later year', async () => {
    const { exit, out, events } = await started({}, parseInstant('2031-01-01T00:00:00Z'));
    expect([exit, events]).toEqual([0, []]);
    expect(out.match(/Nothing lies ahead\./g)).toHaveLength(2);
  });

  it('goes on without a catalogue that does not fit', async () => {
    const catalogue = join(scratch, 'catalogue.json');
    writeFileSync(catalogue, '{"schema":2}');
    const { exit, out, err } = await started({ catalogue });
    expect(exit).toBe(0);
    expect(out).toContain('QUILLON 2027');
    expect(err).toMatch(/^lastcall: .*catalogue\.json: schema: /);
  });
});

/** A folder with one of the examples. */
function onlyExample(name: string): string {
  const folder = mkdtempSync(join(scratch, 'example-'));
  writeFileSync(join(folder, name), readFileSync(join(places.examples, name)));
  return folder;
}
