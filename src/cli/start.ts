import { join } from 'node:path';
import { firstRun } from './first-run.ts';
import { processSurroundings } from './process-surroundings.ts';

const top = join(import.meta.dirname, '../..');
const places = {
  top,
  examples: join(top, 'sources/examples'),
  catalogue: join(top, 'sources/catalogue.json'),
  calendar: join(top, 'out/deadlines.ics'),
};

process.exitCode = await firstRun(places, processSurroundings());
