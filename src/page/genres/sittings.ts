import type { Genre } from './genre.ts';

export default {
  name: 'a test with its sittings',
  own: {
    en: [
      'test date',
      'test dates',
      'test center*',
      'test centre*',
      'test taker*',
      'score release',
      'score report*',
      'test administration*',
      'school year',
      'sat test',
      'toefl',
      'ielts',
      'college board',
    ],
  },
  fewest: 2,
  among: 'dates',
} satisfies Genre;
