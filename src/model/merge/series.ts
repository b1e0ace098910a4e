import type { Call } from '../call.ts';

/** Names of series that became others. */
const aliases: Readonly<Record<string, string>> = {
  nips: 'neurips',
  'sp oakland': 'sp',
  oakland: 'sp',
  'euro sp': 'eurosp',
  'asia ccs': 'asiaccs',
  'usenix sec': 'usenix security',
  'the web conference': 'www',
  thewebconf: 'www',
  'acm mm': 'mm',
};

/** Who holds a conference says nothing about which it is. */
const holders = /\b(?:acm|ieee|ifip|iacr|ieee cvf|cvf|sigsac|siam|the)\b/g;

const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, '')
    .replace(/(?:\b|(?<=[a-z]))['’]?(?:19|20)\d\d\b|['’]\d\d\b/g, ' ')
    .replace(/\b\d+(?:st|nd|rd|th)\b/g, ' ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The name by which readings of one series find each other: "NIPS 2017" → "neurips", "ACM CCS '26" → "ccs". Empty for no name. */
export function seriesKey(name: string): string {
  const plain = bare(name);
  const known = aliases[plain];
  if (known) return known;
  const short = plain.replace(holders, ' ').replace(/\s+/g, ' ').trim() || plain;
  return aliases[short] ?? short;
}

/** Every key under which a call may be found. */
export function seriesKeys({ venue, event }: Call): string[] {
  return [...new Set([venue?.series, event.acronym].flatMap((name) => (name ? [seriesKey(name)] : [])))].filter(Boolean);
}

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
