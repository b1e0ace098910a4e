import type { Genre } from './genre.ts';

export default {
  name: 'admission to a college',
  own: {
    en: [
      'early action',
      'early decision',
      'regular decision',
      'freshman',
      'freshmen',
      'fafsa',
      'first year applicants',
      'first year candidates',
      'first year students',
      'admission decision*',
      'admissions decision*',
      'transfer students',
      'transfer applicants',
      'undergraduate admission*',
      'undergraduate applicants',
      'college application*',
    ],
    de: ['studienplatz*', 'studienplätze', 'studienbewerb*', 'immatrikulation'],
    es: ['nuevo ingreso', 'examen de admisión'],
    fr: ['parcoursup'],
    pt: ['vestibular'],
    tr: ['yatay geçiş'],
    zh: ['招生', '高考'],
  },
  fewest: 2,
  among: 'dates',
  mayTellOfCalls: false,
} satisfies Genre;
