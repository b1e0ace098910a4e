import { run } from '#cli/run.ts';
import type { Surroundings } from '#cli/surroundings.ts';
import { parseInstant } from '#model/instant.ts';
import { parseZone } from '#model/zone.ts';

const now = parseInstant('2026-11-21T10:00:00Z');
const zone = parseZone('Europe/Berlin');
if (!now || !zone) throw new Error('no world to stand in');

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  // Small pieces, so that a line or a character may fall apart between two.
  for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7);
}

/** A world with a fixed clock, an empty standard input and no terminal. */
export const stillWorld = { now, zone, hasColor: false, columns: null } as const;

/** Runs the command line as a terminal would, and gives back what it said. */
export async function told(args: readonly string[], stdin = '', world: Partial<Surroundings> = {}) {
  const said = { out: '', err: '' };
  const around: Surroundings = {
    ...stillWorld,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    stdin: streamOf(stdin),
    ...world,
  };
  const exit = await run(args, around);
  return { exit, ...said };
}
