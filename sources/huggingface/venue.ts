import type { Area } from '#model/area.ts';
import type { Venue } from '#model/call.ts';
import type { Edition } from './shape.ts';

/** Tags as the list writes them, with blanks or dashes, first match wins. */
const areas: readonly (readonly [RegExp, Area])[] = [
  [/machine learning|deep learning|reinforcement|representation|lifelong|optimi[sz]ation/, 'machine-learning'],
  [/vision|image|visual|pattern/, 'vision'],
  [/natural language|language model|speech/, 'language'],
  [/robot/, 'robotics'],
  [/data mining|web|retrieval|recommend|information systems|knowledge graphs|content/, 'data'],
  [/graphics/, 'graphics'],
  [/human computer/, 'hci'],
  [/security|privacy/, 'security'],
  [/software/, 'software'],
  [/mathematics|theory/, 'theory'],
  [/signal/, 'interdisciplinary'],
];

const areaOf = (tag: string): Area => areas.find(([words]) => words.test(tag.toLowerCase().replaceAll('-', ' ')))?.[1] ?? 'ai';

/** `CCF: A, CORE: A*, THCPL: N` */
const ranksIn = (rankings: string): readonly string[] =>
  rankings.split(',').flatMap((ranking) => {
    const [, by, rank = 'N'] = /^(\w+): *([A-Z]\*?)$/.exec(ranking.trim()) ?? [];
    return rank === 'N' ? [] : [`${by} ${rank}`];
  });

/** How the list files an edition. A rank of N is none. */
export function venueOf({ title, tags, rankings, era_rating }: Edition): Venue {
  const era = era_rating ? [`ERA ${era_rating.toUpperCase()}`] : [];
  return { series: title, type: 'conference', areas: [...new Set(tags.map(areaOf))], ranks: [...ranksIn(rankings ?? ''), ...era] };
}
