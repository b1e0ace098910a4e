import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { no } from '#model/result.ts';
import type { PageToRead } from './read-found.ts';

// A thread of its own that reads one page after the other, and says so when it is ready for the first.
enableCompileCache();
const { readFound } = await import('./read-found.ts');

function answer(page: PageToRead): ReturnType<typeof readFound> {
  try {
    return readFound(page);
  } catch (error) {
    return no(`a fault of lastcall, not of the page; please report it: ${String(error)}`);
  }
}

parentPort?.on('message', (page: PageToRead) => parentPort?.postMessage(answer(page)));
parentPort?.postMessage('ready');
