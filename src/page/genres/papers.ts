import type { Genre } from './genre.ts';

export default {
  name: 'a list of papers',
  own: {
    en: ['submitdate', 'submit date', 'publish date', 'published date', 'arxiv', 'paper pdf'],
  },
  shapes: /\b(?:cs|math|stat|eess|physics|econ)\.[a-z]{2}\b/giu,
  fewest: 2,
  fewestLines: 2,
  among: 'dates',
} satisfies Genre;
