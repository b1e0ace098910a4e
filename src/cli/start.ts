import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Places } from './first-run.ts';
import { processSurroundings } from './process-surroundings.ts';
import { processService } from './service.ts';
import { defaultPort } from './site-options.ts';
import { startAll } from './start-all.ts';
import { harvestQuietly } from './start-harvest.ts';

const top = join(import.meta.dirname, '../..');
const places: Places = {
  top,
  examples: join(top, 'sources/examples'),
  catalogue: join(top, 'sources/catalogue.json'),
  calendar: join(top, 'out/deadlines.ics'),
};

const { values } = parseArgs({ options: { once: { type: 'boolean' }, port: { type: 'string' } } });
const service = processService(processSurroundings());
const data = service.settings.LASTCALL_DATA ?? join(top, 'out/data');
const port = Number(values.port ?? defaultPort);

process.exitCode = await startAll(
  { places, data, port, isOnce: values.once ?? false, harvest: (within) => harvestQuietly(data, within) },
  service,
);
