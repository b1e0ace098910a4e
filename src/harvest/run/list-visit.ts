import { elementOf } from '#markup/html-element.ts';
import { instantAt } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { ListSource, SourceReading, SourceRequest } from '#sources/source.ts';
import type { FetchState } from '#store/store.ts';
import type { Answer, Unfetched } from '../fetch/ask.ts';
import { keep } from './keep.ts';
import type { Known } from './known.ts';
import { nextOfList } from './revisit.ts';
import { afterSuccess, afterTrouble, isDue, visit } from './visit.ts';
import type { World } from './world.ts';

/** A list that leads to more addresses than that leads nowhere. */
const mostRequests = 500;

/** A list that has lost more than this part of its calls is more likely broken than shorter. */
const mostLost = 0.5;

const none: readonly SourceRequest[] = [];

/** One reading of a list into the store, address by address. What it no longer has counts as dropped only where all of it was read. */
export class ListVisit {
  readonly #source: ListSource;
  readonly #known: Known;
  readonly #world: World;
  readonly #listed = new Set<string>();
  /** How many calls it had. */
  readonly #before: number;
  /** Addresses that were read anew: what they no longer have is gone. */
  readonly #readAnew = new Set<string>();
  #isWhole = true;
  #asked = 0;

  constructor(source: ListSource, known: Known, world: World) {
    this.#source = source;
    this.#known = known;
    this.#before = known.countOf(source.id);
    this.#world = world;
  }

  async run(): Promise<void> {
    const { clock, stop, tell } = this.#world;
    const waiting = [...this.#source.requests(instantAt(clock.now()))];
    const seen = new Set<string>();
    for (let request = waiting.shift(); request && !stop.aborted; request = waiting.shift()) {
      if (seen.has(request.url)) continue;
      if (seen.size === mostRequests) {
        this.#trouble(`it leads to more than ${mostRequests} addresses; the others were not read`);
        break;
      }
      seen.add(request.url);
      waiting.push(...(await this.#follow(request)));
    }
    if (!this.#asked || stop.aborted) return;
    await this.#close();
    tell({ event: 'list', name: this.#source.id, calls: this.#listed.size });
  }

  /** Asks one address, keeps what it holds, and gives what it leads to. */
  async #follow(request: SourceRequest): Promise<readonly SourceRequest[]> {
    const { store, clock } = this.#world;
    const { url, isIndex = false } = request;
    const [state] = await store.fetchStates([url]);
    if (!isIndex && !isDue(state, clock.now())) return this.#stays(url);
    const visited = await visit({ url, state, isIndex }, this.#world);
    this.#asked++;
    if (!visited.ok) return this.#without(request, visited.problem, state);
    const after = afterSuccess(url, visited.value, state, clock.now(), nextOfList(clock.now()));
    const reading = visited.value.isNew ? await this.#read(request, visited.value.answer) : undefined;
    if (reading && !reading.ok) return this.#without(request, { url, because: reading.problem }, state);
    if (reading && this.#isEmptied(url, reading.value)) return this.#without(request, { url, because: 'no call is in it any more' }, state);
    const next = reading ? await this.#keep(reading.value) : await this.#saysTheSame(url);
    if (reading) this.#readAnew.add(url);
    await store.saveFetchState(after);
    return next;
  }

  /** An address that loses all its calls at once is more likely broken than empty. */
  #isEmptied = (url: string, { calls, next = none }: SourceReading): boolean =>
    !calls.length && !next.length && this.#known.callsFrom(this.#source.id, url).length > 0;

  /** HTML can be made to cost more than it is worth: it is read in a thread, as pages are. */
  async #read(request: SourceRequest, answer: Answer): Promise<Result<SourceReading, string>> {
    const { id, url: at, isHtml, requestAt } = this.#source;
    if (!isHtml || !requestAt) return this.#readHere(request, answer);
    const { bytes, headers } = answer;
    const { clock, readList } = this.#world;
    const readAt = instantAt(clock.now());
    const read = await readList({
      list: { id, url: at },
      url: request.url,
      bytes,
      contentType: headers.get('content-type') ?? null,
      readAt,
    });
    return read.ok ? ok({ ...read.value, next: read.value.next.map(requestAt) }) : read;
  }

  /** A reader of a list that throws has met something that nobody thought of: that must cost this answer alone. */
  #readHere(request: SourceRequest, { bytes, headers }: Answer): Result<SourceReading, string> {
    const contentType = headers.get('content-type') ?? null;
    const document = () => {
      const root = elementOf({ bytes, contentType });
      if (!root) throw new Error('the answer is no text');
      return root;
    };
    try {
      return ok(request.read({ url: request.url, bytes, readAt: instantAt(this.#world.clock.now()), document }));
    } catch (error) {
      return no(`it could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** What holds where an address brings nothing; what was known from it is not dropped. */
  async #without({ without }: SourceRequest, unfetched: Unfetched, state: FetchState | undefined): Promise<readonly SourceRequest[]> {
    const { store, clock, stop } = this.#world;
    if (unfetched.kind === 'unwanted') return this.#stays(unfetched.url);
    if (unfetched.kind === 'put off' && stop.aborted) return none;
    if (unfetched.kind !== 'refused') await store.saveFetchState(afterTrouble(unfetched, state, clock.now()));
    if (without) return this.#keep(without);
    this.#trouble(`${unfetched.url}: ${unfetched.because}`);
    return this.#stays(unfetched.url);
  }

  async #keep({ calls, problems, next = none }: SourceReading): Promise<readonly SourceRequest[]> {
    const { tell } = this.#world;
    const name = this.#source.id;
    for (const { record, because } of problems) tell({ event: 'doubt', name, record, because });
    for (const call of calls) {
      if (this.#listed.has(call.id)) {
        tell({ event: 'doubt', name, record: call.id, because: 'it is listed twice; the first is kept' });
        continue;
      }
      this.#listed.add(call.id);
      await keep(call, this.#known, this.#world);
    }
    return next;
  }

  async #saysTheSame(url: string): Promise<readonly SourceRequest[]> {
    const { store, clock } = this.#world;
    const { id } = this.#source;
    await store.touch(id, this.#known.callsFrom(id, url), instantAt(clock.now()));
    return this.#stays(url);
  }

  #stays(url: string): readonly SourceRequest[] {
    for (const id of this.#known.callsFrom(this.#source.id, url)) this.#listed.add(id);
    return none;
  }

  async #close(): Promise<void> {
    const { store, clock, tell } = this.#world;
    const { id } = this.#source;
    if (!this.#isWhole) for (const [call, from] of this.#known.callsOf(id)) if (!this.#readAnew.has(from)) this.#listed.add(call);
    if (!this.#listed.size) return this.#trouble('no call was found in it');
    if (this.#listed.size < this.#before * (1 - mostLost))
      return this.#trouble(`it has ${this.#listed.size} calls, where it had ${this.#before}; none is taken for dropped`);
    const changes = await store.closeSource(id, [...this.#listed], instantAt(clock.now()));
    for (const change of changes) tell({ event: 'change', ...change });
  }

  #trouble(because: string): void {
    this.#isWhole = false;
    this.#world.tell({ event: 'trouble', name: this.#source.id, because });
  }
}
