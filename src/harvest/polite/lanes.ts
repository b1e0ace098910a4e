import PQueue from 'p-queue';
import { no, ok, type Result } from '#model/result.ts';
import { type Clock, minute, second } from '../clock.ts';

/** How hosts are treated. */
export interface Manners {
  /** Milliseconds from one request to a host to the next; a host may ask for more. */
  readonly gap: number;
  /** Requests under way at the same time, over all hosts. */
  readonly atOnce: number;
}

export const goodManners: Manners = { gap: 10 * second, atOnce: 24 };

/** Takes a host for so many milliseconds, so that no other harvester over the same store asks it; false where another has it. */
export type Reserve = (host: string, milliseconds: number) => Promise<boolean>;

/** Why a request was not made: the host is not to be asked before `until`. */
export interface PutOff {
  readonly because: string;
  readonly until: number;
}

/** Nobody waits longer for one host: what comes later is left for another run. */
const longestWait = 5 * minute;

/** A host is reserved for so long at a time, and again before that ends: what a killed harvester had is soon free. */
const reservation = 6 * second;
const renewal = 4 * second;

interface Lane {
  readonly queue: PQueue;
  gap: number;
  /** Not to be asked before. */
  freeAt: number;
  because: string;
}

/** One lane a host: one request at a time, and quiet between them. */
export class Lanes {
  readonly #manners: Manners;
  readonly #clock: Clock;
  readonly #reserve: Reserve;
  readonly #stop: AbortSignal;
  readonly #lanes = new Map<string, Lane>();
  readonly #requests: PQueue;

  constructor(
    manners: Manners,
    { clock, reserve, stop }: { readonly clock: Clock; readonly reserve: Reserve; readonly stop: AbortSignal },
  ) {
    this.#manners = manners;
    this.#clock = clock;
    this.#reserve = reserve;
    this.#stop = stop;
    this.#requests = new PQueue({ concurrency: manners.atOnce });
  }

  /** Widens the gap of a host that asks for more. */
  slow(host: string, gap: number): void {
    const lane = this.#lane(host);
    lane.gap = Math.max(this.#manners.gap, gap);
  }

  /** Leaves a host in peace until then. */
  pause(host: string, until: number, because: string): void {
    const lane = this.#lane(host);
    if (until <= lane.freeAt) return;
    lane.freeAt = until;
    lane.because = because;
  }

  /** Milliseconds until it is worth coming back for a host: none where it is free, or rests so long that nobody waits for it. */
  rest = (host: string): number => {
    const left = Math.max(0, (this.#lanes.get(host)?.freeAt ?? 0) - this.#clock.now());
    return left > longestWait ? 0 : left;
  };

  /** Makes a request when it is the host's turn. */
  turn<Value>(host: string, request: () => Promise<Value>): Promise<Result<Value, PutOff>> {
    const lane = this.#lane(host);
    return lane.queue.add(() => this.#take(host, lane, request));
  }

  async #take<Value>(host: string, lane: Lane, request: () => Promise<Value>): Promise<Result<Value, PutOff>> {
    const refused = await this.#wait(host, lane);
    if (refused) return no(refused);
    const { now } = this.#clock;
    const value = await this.#holding(host, () =>
      this.#requests.add(async () => {
        const started = now();
        const answer = await request();
        // A server that takes long gets as long to rest.
        this.pause(host, Math.max(started + lane.gap, 2 * now() - started), 'the host asks for much time between two requests');
        return answer;
      }),
    );
    await this.#reserve(host, Math.max(0, lane.freeAt - now()));
    return ok(value);
  }

  /** Keeps a host reserved for as long as the work takes. */
  async #holding<Value>(host: string, work: () => Promise<Value>): Promise<Value> {
    const done = new AbortController();
    const hold = async () => {
      for (;;) {
        await this.#clock.sleep(renewal, done.signal);
        if (done.signal.aborted) return;
        await this.#reserve(host, reservation);
      }
    };
    const held = hold();
    try {
      return await work();
    } finally {
      done.abort();
      await held;
    }
  }

  async #wait(host: string, lane: Lane): Promise<PutOff | undefined> {
    const { now, sleep } = this.#clock;
    const started = now();
    for (;;) {
      if (this.#stop.aborted) return { because: 'stopped', until: now() };
      if (lane.freeAt - started > longestWait) return { because: lane.because, until: lane.freeAt };
      if (lane.freeAt > now()) await sleep(lane.freeAt - now(), this.#stop);
      else if (await this.#reserve(host, reservation)) return undefined;
      else if (now() - started > longestWait) return { because: 'another harvester is asking this host', until: now() + longestWait };
      else await sleep(Math.max(second, lane.gap), this.#stop);
    }
  }

  #lane(host: string): Lane {
    const known = this.#lanes.get(host);
    if (known) return known;
    const lane = { queue: new PQueue({ concurrency: 1 }), gap: this.#manners.gap, freeAt: 0, because: '' };
    this.#lanes.set(host, lane);
    return lane;
  }
}
