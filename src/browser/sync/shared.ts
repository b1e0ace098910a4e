import type { Instant } from '#model/instant.ts';

/** One thing that the reader's browsers share, as it was last changed. Null: it was taken away. */
export interface Shared {
  readonly at: Instant;
  readonly value: unknown;
}

/** By the name under which it is stamped. What is not there is not known: only null says that something was taken away. */
export type SharedThings = Readonly<Record<string, Shared>>;

/** The same text for the same value: browsers give keys back in an order of their own. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, one: unknown) =>
      one instanceof Object && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
    ) ?? ''
  );
}

/** When the page behind a thing was last read: '' for what was not read anywhere. */
export function readAtOf(value: unknown): string {
  const call = value instanceof Object && 'c' in value ? value.c : undefined;
  const source = call instanceof Object && 'source' in call ? call.source : undefined;
  return source instanceof Object && 'readAt' in source ? String(source.readAt) : '';
}

export const isSame = (a: Shared | undefined, b: Shared | undefined): boolean =>
  a?.at === b?.at && canonical(a?.value) === canonical(b?.value);

/** The later change holds; of two at the same second the newer reading, else always the same one, wherever they meet. */
function laterOf(a: Shared, b: Shared): Shared {
  const [x, y] = [a, b].map(({ at, value }) => [at, readAtOf(value), canonical(value)]);
  for (let i = 0; i < 3; i++) if (x?.[i] !== y?.[i]) return (x?.[i] ?? '') > (y?.[i] ?? '') ? a : b;
  return a;
}

/** What two browsers know together. The order in which they meet, and how often, makes no difference. */
export function merged(a: SharedThings, b: SharedThings): SharedThings {
  const all: Record<string, Shared> = { ...a };
  for (const [name, thing] of Object.entries(b)) all[name] = all[name] ? laterOf(all[name], thing) : thing;
  return all;
}
