import type { Genre } from './genre.ts';

export default {
  name: 'a school with its days',
  own: {
    en: [
      'parent teacher',
      'early release',
      'early dismissal',
      'no school',
      'spring break',
      'pta',
      'kindergarten*',
      'school supplies',
      'school board',
      'spirit day',
      'spirit week',
      'report card',
      'report cards',
      'permission slip',
      'permission slips',
    ],
    de: ['elternabend', 'schulferien', 'herbstferien', 'osterferien'],
    fr: ['vacances scolaires', 'rentrée scolaire'],
    es: ['vacaciones escolares'],
    nl: ['schoolvakantie*', 'ouderavond'],
    it: ['vacanze scolastiche'],
  },
  fewest: 2,
  among: 'dates',
  mayTellOfCalls: false,
} satisfies Genre;
