import type { Genre } from './genre.ts';

export default {
  name: 'the dates of taxes',
  own: {
    en: [
      'income tax',
      'tax return',
      'tax returns',
      'tax calendar',
      'tax deadline',
      'tax deadlines',
      'tax filing',
      'taxpayer',
      'taxpayers',
      'estimated tax',
      'estimated taxes',
      'estimated income tax',
      'ira contribution',
      'ira contributions',
      'vat return',
      'vat returns',
    ],
    de: ['steuererklärung*', 'finanzamt'],
    fr: ['déclaration de revenus', 'impôts'],
    es: ['declaración de la renta', 'impuestos'],
    it: ['dichiarazione dei redditi'],
  },
  shapes: /\bform \d{4}\b/giu,
  fewest: 2,
  among: 'dates',
} satisfies Genre;
