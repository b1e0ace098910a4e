import type { Seen } from './seen.ts';

/** A text without the dates, hours and zones in it. */
export function without({ dates, hours, zones }: Seen, text: string, from = 0, to = text.length): string {
  if (dates.length + hours.length + zones.length === 0) return text.slice(from, Math.max(from, to));
  const holes = [...dates, ...hours, ...zones].map(({ at }) => at);
  if (holes.length > 1) holes.sort((a, b) => a[0] - b[0]);
  let rest = '';
  let at = from;
  for (const [start, end] of holes) {
    if (end <= at || start >= to) continue;
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at, Math.max(at, to));
}
