import type { StoredReading } from './store.ts';

const nameOf = ({ call: { id, source } }: StoredReading) => `${id} ${source.url}`;

/**
 * Readings without those that a later one of the same call at the same address has taken the place of: a page that was read as any page,
 * and is read by its site's own data now, would else be believed for what it said then.
 */
export function withoutSuperseded(readings: readonly StoredReading[]): StoredReading[] {
  const newest = new Map<string, StoredReading>();
  for (const reading of readings) {
    const other = newest.get(nameOf(reading));
    if (!other || other.lastRead < reading.lastRead) newest.set(nameOf(reading), reading);
  }
  return readings.filter((reading) => newest.get(nameOf(reading)) === reading);
}
