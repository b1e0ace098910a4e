import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { instantAt } from '#model/instant.ts';
import { no } from '#model/result.ts';
import type { Work } from './page-readers.ts';

/** A call as short as can be: the first page that is read pays for the tables of all words, and no page of the world is to blame for that. */
const firstPage = new TextEncoder().encode('<h1>Tarn 2027</h1><p>Paper deadline: 1 March 2027</p>');

// A thread of its own that reads one page, or one answer of a list, after the other, and says so when it is ready for the first.
enableCompileCache();
const { readFound } = await import('./read-found.ts');
const { readListFound } = await import('./read-list-found.ts');

function answer(work: Work): ReturnType<typeof readFound | typeof readListFound> {
  try {
    return 'list' in work ? readListFound(work) : readFound(work);
  } catch (error) {
    return no(`a fault of lastcall, not of the page; please report it: ${String(error)}`);
  }
}

parentPort?.on('message', (work: Work) => parentPort?.postMessage(answer(work)));
answer({ bytes: firstPage, contentType: 'text/html', url: 'https://tarn.example/', readAt: instantAt(0) });
parentPort?.postMessage('ready');
