/** How soon the silence of a harvester is taken for its end, and how often that is looked for: whole seconds. */
export interface SharedQueueTiming {
  /** At least 10. */
  readonly silenceSeconds: number;
  readonly superviseSeconds: number;
}

export const usualTiming: SharedQueueTiming = { silenceSeconds: 30, superviseSeconds: 15 };

/** Waits, waits again, or is taken: the order of pg-boss's states. */
export const isAtWork = `state <= 'active'`;

/** How many jobs of a queue are at work, and when the first that waits may be taken, in milliseconds since the epoch. */
export const waitingSql = (schema: string): string => `
  select count(*) as count, extract(epoch from min(start_after) filter (where state < 'active')) * 1000 as next
  from ${schema}.job where name = $1 and ${isAtWork}`;
