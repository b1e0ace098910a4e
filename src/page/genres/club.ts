import type { Genre } from './genre.ts';

export default {
  name: 'a club and its season',
  own: {
    en: ['medical certificate*', 'player registration', 'season registration', 'club membership', 'next season', 'tryouts', 'team fees'],
    de: ['ärztliches attest', 'aufnahmeantrag', 'mitgliedsbeitrag*', 'probetraining', 'spielerpass*', 'kommende saison', 'neue saison'],
    fr: [
      'certificat médical',
      'renouvellement de licence',
      'renouvellements de licence',
      'réinscription*',
      'prochaine saison',
      'nouvelle saison',
      'cotisation*',
      'licencié*',
    ],
    es: ['certificado médico', 'ficha federativa', 'próxima temporada', 'cuota de socio', 'renovación de licencia'],
    it: ['certificato medico', 'tesseramento', 'prossima stagione', 'quota associativa'],
    nl: ['contributie', 'komend seizoen', 'nieuwe seizoen', 'proeftraining*'],
    pl: ['badania lekarskie', 'nowy sezon', 'składka członkowska', 'składki członkowskie'],
    pt: ['atestado médico', 'próxima época', 'próxima temporada', 'quota de sócio'],
  },
  also: {
    en: ['coach', 'coaches', 'training sessions'],
    de: ['training', 'trainer'],
    fr: ['entraînement*', 'permanence*', 'licence'],
    es: ['entrenamiento*', 'licencia'],
    it: ['allenament*'],
    nl: ['training', 'trainer'],
    pl: ['trening*'],
    pt: ['treino*'],
  },
  fewest: 3,
  among: 'page',
  notUnderEvents: true,
  mayAskForPapers: true,
  mayHoldContests: true,
} satisfies Genre;
