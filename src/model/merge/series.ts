import type { Call } from '../call.ts';
import { oncePer } from '../once-per.ts';
import { aliasesOf, seriesKey } from '../venue-alias.ts';

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/**
 * The key of the full name, where it says more than the acronym: that is missing, or it is one of two series' and the name is known to be
 * that of one (FSE: Fast Software Encryption). Other names are no keys: "Supercomputing" is in that of ICS and is a by-name of SC.
 */
export function nameKey({ venue, event: { name, acronym } }: Call): string | undefined {
  const short = venue?.series ?? acronym;
  if (name === null || short === null) return name === null ? undefined : seriesKey(name) || undefined;
  const bare = wordsOf(short)[0] ?? '';
  return aliasesOf(name).some((alias) => alias !== short && wordsOf(alias).includes(bare)) ? seriesKey(name) : undefined;
}

/** The keys of a series, the surest first: as lists file it, then its acronym, then what its full name alone tells. */
export function seriesKeys(call: Call): string[] {
  const keys = [call.venue?.series, call.event.acronym].flatMap((name) => (name ? [seriesKey(name)] : []));
  return [...new Set([...keys, nameKey(call) ?? ''])].filter(Boolean);
}

/** Every key under which a call may be found, its full name too: lists abbreviate one series in different ways. */
export const searchKeys = oncePer((call: Call): readonly string[] =>
  [...new Set([...seriesKeys(call), seriesKey(call.event.name ?? '')])].filter(Boolean),
);

/** The year of the edition: as its acronym has it, else the event's first day; null where neither says. */
export function yearOf({ event }: Call): number | null {
  const [, full, short] = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)|['’](\d\d)\b/.exec(event.acronym ?? '') ?? [];
  if (full) return Number(full);
  if (short) return 2000 + Number(short);
  return event.start === null ? null : Number(event.start.slice(0, 4));
}

/** Whether two calls may be of one year: one that names none may be of any. */
export function isSameYear(a: Call, b: Call): boolean {
  const [one, other] = [yearOf(a), yearOf(b)];
  return one === null || other === null || one === other;
}
