import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import type { Call } from '#model/call.ts';
import { no, type Result } from '#model/result.ts';
import type { PageToRead } from './read-found.ts';
import type { ListFound, ListToRead } from './read-list-found.ts';

/** What a thread can be given to read. */
export type Work = PageToRead | ListToRead;

type Found = Call | ListFound;

/** What one page may cost. */
export interface ReadingLimits {
  /** Milliseconds until a page is given up. */
  readonly within: number;
  /** Pages read at the same time, each in a thread. */
  readonly threads: number;
}

export const readingLimits: ReadingLimits = { within: 1000, threads: 2 };

const mostMemory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

const entry = new URL('./page-worker.ts', import.meta.url);

/** A thread and the page that it is at. */
class Reader {
  readonly #worker = new Worker(entry, { resourceLimits: mostMemory });
  readonly #started: Promise<void>;
  /** Takes the answer for the page at hand; any after the first is nobody's. */
  #answer: (answer: Result<Found, string>) => void = () => {};
  isAlive = true;

  constructor() {
    this.#started = new Promise((started) => {
      this.#worker.on('message', (message: 'ready' | Result<Found, string>) => (message === 'ready' ? started() : this.#answer(message)));
      this.#worker.on('error', (error) => this.#answer(no(`the page could not be read: ${error.message}`)));
      this.#worker.on('exit', () => {
        this.isAlive = false;
        started();
        this.#answer(no('the page could not be read: its thread ended'));
      });
    });
    this.#worker.unref();
  }

  /** Undefined where it takes too long. The time that the thread itself takes to start is not counted: no page is to blame for that. */
  async read(work: Work, within: number): Promise<Result<Found, string> | undefined> {
    this.#worker.ref();
    await this.#started;
    if (!this.isAlive) return no('no thread could be started to read it');
    const { promise, resolve } = Promise.withResolvers<Result<Found, string> | undefined>();
    this.#answer = resolve;
    this.#worker.postMessage(work);
    const timer = setTimeout(() => {
      resolve(undefined);
      void this.end();
    }, within);
    const answer = await promise;
    clearTimeout(timer);
    this.#worker.unref();
    return answer;
  }

  async end(): Promise<void> {
    this.isAlive = false;
    await this.#worker.terminate();
  }
}

/**
 * Reads pages in threads of their own, so that no page can hold up the harvest: one that takes too long costs its thread, and no other
 * page.
 */
export class PageReaders {
  readonly #limits: ReadingLimits;
  readonly #queue: PQueue;
  readonly #idle: Reader[] = [];

  constructor(limits: ReadingLimits = readingLimits) {
    this.#limits = limits;
    this.#queue = new PQueue({ concurrency: limits.threads });
  }

  // The thread answers each kind of work with its own kind of find.
  read = (page: PageToRead) => this.#read(page) as Promise<Result<Call, string>>;

  readList = (list: ListToRead) => this.#read(list) as Promise<Result<ListFound, string>>;

  #read = (work: Work): Promise<Result<Found, string>> =>
    this.#queue.add(async () => {
      const first = await this.#try(work);
      // A machine that was busy with other things may be to blame, once.
      return first === undefined ? ((await this.#try(work)) ?? this.#givenUp) : first;
    });

  get #givenUp(): Result<Found, string> {
    return no(`reading it took longer than ${this.#limits.within / 1000} s, twice, and was given up`);
  }

  async #try(work: Work): Promise<Result<Found, string> | undefined> {
    const reader = this.#idle.pop() ?? new Reader();
    const answer = await reader.read(work, this.#limits.within);
    if (reader.isAlive) this.#idle.push(reader);
    return answer;
  }

  async close(): Promise<void> {
    await this.#queue.onIdle();
    await Promise.all(this.#idle.splice(0).map((reader) => reader.end()));
  }
}
