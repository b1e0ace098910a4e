/** A harvester that takes one errand, says so, and is never heard of again: node taker.ts PLACE. */
import { instantAt } from '#model/instant.ts';
import { opened } from './opened.ts';
import { openedQueue, taking } from './opened-queue.ts';

const place = JSON.parse(process.argv[2] ?? '');
const taken = await taking(await openedQueue(place, await opened(place)), instantAt(Date.now()));
process.stdout.write(`${JSON.stringify(taken)}\n`);
