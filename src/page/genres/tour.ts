import type { Genre } from './genre.ts';

export default {
  name: 'a tour with its shows',
  own: {
    en: ['on tour', 'tour dates', 'presale', 'pre sale', 'sold out', 'box office'],
    de: ['vorverkauf', 'ausverkauft'],
    fr: ['billetterie'],
    es: ['agotado', 'entradas agotadas'],
  },
  fewest: 2,
  among: 'dates',
} satisfies Genre;
