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
      'project manager',
      'functional specification*',
      'technical specification*',
      'test plan',
    ],
    de: ['arbeitspaket*', 'meilenstein*', 'lastenheft', 'pflichtenheft', 'lieferobjekt*'],
    fr: ['lot de travail', 'livrable', 'livrables', 'jalon', 'jalons', 'cahier des charges', 'cahier de recette'],
    es: ['entregable', 'entregables', 'hito', 'hitos', 'especificación de requisitos'],
    it: ['consegnabile', 'consegnabili', 'pietre miliari', 'specifica dei requisiti'],
    pt: ['entregável', 'entregáveis', 'marcos do projeto', 'especificação de requisitos'],
    nl: ['mijlpaal', 'mijlpalen', 'oplevering*', 'plan van aanpak'],
    pl: ['kamień milowy', 'kamienie milowe', 'specyfikacja wymagań'],
  },
  shapes: /\bm\d{1,2}:|\bd\d\.\d{1,2}\b|\bwp\d\b/giu,
  fewest: 2,
  among: 'dates',
  mayAskForPapers: true,
} satisfies Genre;
