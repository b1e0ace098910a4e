import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Call } from '#model/call.ts';
import { type Instant, parseInstant } from '#model/instant.ts';
import { bySoonest, isAhead } from '#model/order.ts';
import { catalogueText } from './catalogue.ts';
import ccfddl from './ccfddl.ts';

const usage = 'npm run catalogue -- ALLCONF.YML --as-of 2027-01-31 --commit ABCDEF12 --day 2027-01-30';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'as-of': { type: 'string' }, commit: { type: 'string' }, day: { type: 'string' } },
});
const [file] = positionals;
const asOf = parseInstant(`${values['as-of']}T00:00:00Z`);
const readAt = parseInstant(`${values.day}T00:00:00Z`);
if (!file || !asOf || !readAt || !values.commit) throw new Error(`Usage: ${usage}`);

/** A call still ahead: something of it can be met, or will be announced. */
const isStillAhead = (call: Call, now: Instant) => call.deadlines.some((deadline) => isAhead(deadline, now) || deadline.status === 'tbd');

/** The next thing to meet of a call. */
const nextOf = (call: Call, now: Instant) => call.deadlines.filter((deadline) => isAhead(deadline, now)).sort(bySoonest)[0];

function byNext(a: Call, b: Call, now: Instant): number {
  const [x, y] = [nextOf(a, now), nextOf(b, now)];
  return x && y ? bySoonest(x, y) : x ? -1 : y ? 1 : a.id < b.id ? -1 : 1;
}

const [request] = ccfddl.requests();
if (!request) throw new Error('The list names no address.');
const { calls, problems } = request.read({ url: request.url, bytes: readFileSync(file), readAt });
for (const { record, because } of problems) console.error(`${record}: ${because}`);
const ahead = calls.filter((call) => isStillAhead(call, asOf)).sort((a, b) => byNext(a, b, asOf));
const { id, title, licence } = ccfddl;
const { url } = request;
writeFileSync(
  new URL('catalogue.json', import.meta.url),
  catalogueText({ schema: 1, sources: [{ id, title, url, licence, commit: values.commit, day: values.day ?? '' }], calls: ahead }),
);
console.log(`${ahead.length} of ${calls.length} calls are still ahead of ${values['as-of']}.`);
