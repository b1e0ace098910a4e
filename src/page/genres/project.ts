import type { Genre } from './genre.ts';

export default {
  name: 'the plan of a project',
  own: {
    en: ['workpackage', 'workpackages', 'work package', 'work packages', 'deliverable', 'deliverables'],
    de: ['arbeitspaket*'],
    fr: ['lot de travail', 'livrable', 'livrables'],
    es: ['entregable', 'entregables'],
  },
  shapes: /\bm\d{1,2}:|\bd\d\.\d{1,2}\b|\bwp\d\b/giu,
  fewest: 2,
  among: 'dates',
} satisfies Genre;
