import { instantAt } from '#model/instant.ts';
import { parseZone, UTC } from '#model/zone.ts';
import type { Surroundings } from './surroundings.ts';

/** A reader that has seen enough (`lastcall … | head`) closes the pipe: that is no fault. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** The world of this process. The clock is read here and nowhere else. */
export function processSurroundings(): Surroundings {
  const { stdin, stdout, stderr } = process;
  stdout.on('error', leaveQuietly);
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    stdin,
    now: instantAt(Date.now()),
    zone: parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? UTC,
    hasColor: stdout.isTTY && stdout.hasColors(),
    columns: stdout.isTTY ? stdout.columns : null,
  };
}
