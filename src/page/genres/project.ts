import type { Genre } from './genre.ts';

export default {
  name: 'the plan of a project',
  own: {
    en: [
      'workpackage',
      'workpackages',
      'work package',
      'work packages',
      'deliverable',
      'deliverables',
      'functional specification*',
      'technical specification*',
      'test plan',
    ],
    de: ['arbeitspaket*', 'lastenheft', 'pflichtenheft', 'lieferobjekt*'],
    fr: ['lot de travail', 'livrable', 'livrables', 'cahier de recette'],
    es: ['entregable', 'entregables', 'especificación de requisitos'],
    it: ['consegnabile', 'consegnabili', 'specifica dei requisiti'],
    pt: ['entregável', 'entregáveis', 'especificação de requisitos'],
    nl: ['oplevering*'],
    pl: ['specyfikacja wymagań'],
  },
  // What grants ask proposals for as well.
  also: {
    en: ['project manager'],
    de: ['meilenstein*'],
    fr: ['jalon', 'jalons', 'cahier des charges'],
    es: ['hito', 'hitos'],
    it: ['pietre miliari'],
    pt: ['marcos do projeto'],
    nl: ['mijlpaal', 'mijlpalen', 'plan van aanpak'],
    pl: ['kamień milowy', 'kamienie milowe'],
  },
  shapes: /\bm\d{1,2}:|\bd\d\.\d{1,2}\b|\bwp\d\b/giu,
  fewest: 2,
  among: 'dates',
  mayAskForPapers: true,
} satisfies Genre;
