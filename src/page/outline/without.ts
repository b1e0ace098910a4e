import type { Span } from '../block.ts';
import { nothingSeen, type Seen } from './seen.ts';

const holesOf = new WeakMap<Seen, readonly Span[]>();

/** Where the dates, hours and zones of a line stand, in order: asked for each of its dates in turn. */
function holesIn(seen: Seen): readonly Span[] {
  const known = holesOf.get(seen);
  if (known) return known;
  const led = [...seen.hours, ...seen.zones].map(({ at: [from, to], lead = from, tail = to }): Span => [lead, tail]);
  const holes = [...seen.dates.map(({ at }) => at), ...led];
  if (holes.length > 1) holes.sort((a, b) => a[0] - b[0]);
  holesOf.set(seen, holes);
  return holes;
}

/** A text without the dates, hours and zones in it. */
export function without(seen: Seen, text: string, from = 0, to = text.length): string {
  if (seen === nothingSeen) return text.slice(from, Math.max(from, to));
  let rest = '';
  let at = from;
  for (const [start, end] of holesIn(seen)) {
    if (start >= to) break;
    if (end <= at) continue;
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at, Math.max(at, to));
}
