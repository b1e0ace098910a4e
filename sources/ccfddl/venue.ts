import type { Area } from '#model/area.ts';
import type { Venue } from '#model/call.ts';
import type { Series } from './shape.ts';

/** The areas of the federation's catalogue: https://ccfddl.github.io/conference/types.yml */
const areas: Readonly<Record<string, Area>> = {
  DS: 'systems',
  NW: 'networks',
  SC: 'security',
  SE: 'software',
  DB: 'data',
  CT: 'theory',
  CG: 'graphics',
  AI: 'ai',
  HI: 'hci',
  MX: 'interdisciplinary',
};

const rankings = [
  ['CCF', 'ccf'],
  ['CORE', 'core'],
  ['THCPL', 'thcpl'],
] as const;

/** How the list files a series. A rank of N is none. */
export function venueOf({ title, sub, rank }: Series): Venue {
  const area = areas[sub];
  const ranks = rankings.flatMap(([name, key]) => (rank[key] && rank[key] !== 'N' ? [`${name} ${rank[key]}`] : []));
  return { series: title, type: 'conference', areas: area ? [area] : [], ranks };
}
