import type { Instant } from '#model/instant.ts';

/** The lanes that this harvester knows to rest, so that it need not ask for their errands in vain. */
export class RestingLanes {
  readonly #freeAt = new Map<string, Instant>();

  rest(lane: string, freeAt: Instant): void {
    this.#freeAt.set(lane, freeAt);
  }

  /** Those that still rest at a moment. */
  at(now: Instant): string[] {
    for (const [lane, freeAt] of this.#freeAt) if (freeAt <= now) this.#freeAt.delete(lane);
    return [...this.#freeAt.keys()];
  }
}
