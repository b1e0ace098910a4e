import { areaIds } from '#model/area.ts';
import { type Call, parseCall, sayMisfits } from '#model/call.ts';
import { addDays, type Day } from '#model/day.ts';
import { at } from './sample-call.ts';

const firstDay = '2026-12-01' as Day;
const ranks = ['CCF A', 'CCF B', 'CCF C', 'CORE A*', 'CORE A', 'CORE B'];

/** A date of an invented call, so many days from the start of its year, in the form that readers give it. */
function deadlineOf(call: string, kind: string, label: string, day: number) {
  const date = addDays(firstDay, day);
  const moment = `${addDays(date, 1)}T11:59:00Z`;
  return {
    id: `${call}.${kind}`,
    kind,
    track: null,
    label,
    date,
    end: null,
    time: '23:59',
    zone: 'AoE',
    utc: moment,
    earliest: moment,
    latest: moment,
    status: 'current',
    was: day % 5 === 0 ? [addDays(date, -7)] : [],
    assumptions: [],
    quote: `${label}: ${date}, 23:59 AoE`,
    where: 'Important dates',
  };
}

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'qui', 'ro', 'su', 'ta', 've', 'wi', 'xo', 'zu'];

/** A name for each number that no other is taken for: Bace, Badi. */
export function nameOf(number: number): string {
  const letters = [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20].map((i) => syllables[i]).join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
}

/** So many calls of invented venues with four deadlines each, in all fields and ranks, in up to `venues` series. */
export function manyCalls(count: number, venues = 120): Call[] {
  return Array.from({ length: count }, (_, i) => {
    const series = nameOf(i % venues);
    const host = `${series.toLowerCase()}.example`;
    const year = 2027 + Math.floor(i / venues);
    const id = `${host}-${year}`;
    const url = `https://${host}/${year}/cfp`;
    const start = addDays(firstDay, 200 + (i % 300));
    const parsed = parseCall({
      schema: 1,
      id,
      url,
      event: {
        name: `Conference on ${series} Studies`,
        acronym: `${series} ${year}`,
        place: 'Porto, Portugal',
        start,
        end: addDays(start, 3),
      },
      venue: { series, type: 'conference', areas: [areaIds[i % areaIds.length]], ranks: [ranks[i % ranks.length]] },
      lang: 'en',
      source: { id: 'page', url, readAt: '2026-11-20T08:00:00Z' },
      deadlines: [
        deadlineOf(id, 'abstract', 'Abstract', 20 + (i % 300)),
        deadlineOf(id, 'submission', 'Full paper', 27 + (i % 300)),
        deadlineOf(id, 'notification', 'Notification', 90 + (i % 300)),
        deadlineOf(id, 'camera-ready', 'Camera-ready', 120 + (i % 300)),
      ],
      problems: [],
    });
    if (!parsed.ok) throw new Error(sayMisfits(parsed.problem));
    return parsed.value;
  });
}

/** The moment at which they are rendered in tests. */
export const manyCallsNow = at('2026-11-25T12:00:00Z');
