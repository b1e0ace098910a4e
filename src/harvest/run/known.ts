import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { Store, StoredReading } from '#store/store.ts';

/** Readings taken from the store at a time. */
const several = 500;

/** The first moment of each deadline that holds. */
export const closingOf = ({ deadlines }: Pick<Call, 'deadlines'>): readonly Instant[] =>
  deadlines.flatMap(({ status, earliest }) => (status === 'current' && earliest !== null ? [earliest] : []));

/** What the store had before a harvest began, as far as the harvest must know it. */
export class Known {
  /** By source, then by call: the address that it was read from. */
  readonly #calls = new Map<string, Map<string, string>>();
  /** By source, then by address: the calls that were read from it. */
  readonly #from = new Map<string, Map<string, Set<string>>>();
  /** What closes when, by the address of the page that said so. */
  readonly #closing = new Map<string, readonly Instant[]>();

  static async in(store: Pick<Store, 'readings'>): Promise<Known> {
    const known = new Known();
    let after: Parameters<Store['readings']>[0] = null;
    for (;;) {
      const readings: readonly StoredReading[] = await store.readings(after, several);
      for (const reading of readings) known.#note(reading);
      const last = readings.at(-1)?.call;
      if (!last) return known;
      after = { call: last.id, source: last.source.id };
    }
  }

  #note({ call, isListed }: StoredReading): void {
    const { url, source } = call;
    if (!isListed) return;
    this.add(call);
    if (source.url === url) this.#closing.set(url, [...(this.#closing.get(url) ?? []), ...closingOf(call)]);
  }

  add({ id, source }: Pick<Call, 'id' | 'source'>): void {
    const calls = this.#calls.get(source.id) ?? new Map<string, string>();
    const from = this.#from.get(source.id) ?? new Map<string, Set<string>>();
    from.get(calls.get(id) ?? '')?.delete(id);
    this.#calls.set(source.id, calls.set(id, source.url));
    this.#from.set(source.id, from.set(source.url, (from.get(source.url) ?? new Set<string>()).add(id)));
  }

  closingOn = (page: string): readonly Instant[] => this.#closing.get(page) ?? [];

  /** The calls of a source, each with the address that it was read from. */
  callsOf = (source: string): ReadonlyMap<string, string> => this.#calls.get(source) ?? new Map();

  /** How many calls a source has. */
  countOf = (source: string): number => this.#calls.get(source)?.size ?? 0;

  /** The calls of a source that were read from an address. */
  callsFrom = (source: string, address: string): readonly string[] => [...(this.#from.get(source)?.get(address) ?? [])];

  has = ({ id, source }: Pick<Call, 'id' | 'source'>): boolean => this.#calls.get(source.id)?.has(id) ?? false;
}
