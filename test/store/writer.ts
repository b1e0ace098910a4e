/**
 * A process that writes: node writer.ts PLACE PREFIX COUNT. It keeps the same calls over and over, each time with a later date, and says
 * a line of JSON for each that the store has acknowledged.
 */
import { addDays, type Day } from '#model/day.ts';
import { openStore } from '#store/open-store.ts';
import { on, tides } from './script.ts';

const [place = '', prefix = '', count = '0'] = process.argv.slice(2);
const store = await openStore(JSON.parse(place));
if (!store.ok) throw new Error(store.problem);
process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
for (let i = 0; i < Number(count); i++) {
  const date = addDays('2027-01-01' as Day, i);
  const changes = await store.value.keep(tides('page', addDays('2026-01-01' as Day, i), [on(date)], `${prefix}-${i % 5}`));
  process.stdout.write(`${JSON.stringify({ call: `${prefix}-${i % 5}`, date, numbers: changes.map(({ number }) => number) })}\n`);
}
await store.value.close();
