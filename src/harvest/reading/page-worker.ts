import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { no } from '#model/result.ts';
import type { Work } from './page-readers.ts';

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
parentPort?.postMessage('ready');
