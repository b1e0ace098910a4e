import type { ReadRow } from './row.ts';

const on = '2026-12-20';
const page = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;
const english = 'Workshop on Kelp 2027 – Call for Papers';

/** When authors are told leads the sentence, and a bracket holds the deadline of what they are told of. */
const told: readonly (readonly [title: string, text: string])[] = [
  [english, 'By 14 April 2027 you will know whether your paper (due 2 March 2027) has been accepted.'],
  [english, 'You will hear by 14 April 2027 if your abstract (deadline: 2 March 2027) is accepted.'],
  [
    'Journées Varech 2027 – Appel à communications',
    'Vous saurez d’ici le 14 avril 2027 si votre proposition (à envoyer jusqu’au 2 mars 2027) est retenue.',
  ],
  [
    'Jornadas Alga 2027 – Convocatoria de ponencias',
    'El 14 de abril de 2027 sabrá si su propuesta (plazo: 2 de marzo de 2027) ha sido aceptada.',
  ],
  [
    'Tang-Tagung 2027 – Call for Papers',
    'Ob Ihr Beitrag angenommen ist, erfahren Sie bis 14. April 2027; Einreichungen sind bis 2. März 2027 möglich.',
  ],
];

/** Who is to say by a day that he means to send something, and until when it is sent. */
const intents: readonly (readonly [title: string, text: string])[] = [
  [
    'Tang-Tagung 2027 – Call for Papers',
    'Bitte zeigen Sie Ihre Absicht bis 14. Januar 2027 per E-Mail an; die Manuskripte sind bis 2. März 2027 einzureichen.',
  ],
  [
    'Journées Varech 2027 – Appel à communications',
    'Merci de faire part de votre intention jusqu’au 14 janvier 2027 ; les manuscrits sont attendus pour le 2 mars 2027.',
  ],
  [
    'Jornadas Alga 2027 – Convocatoria de ponencias',
    'Comunique su intención hasta el 14 de enero de 2027; los manuscritos se entregan hasta el 2 de marzo de 2027.',
  ],
];

export default [
  ...told.map(([title, text]): ReadRow => [text, page(title, text), on, ['notification 2027-04-14', 'submission 2027-03-02']]),
  ...intents.map(([title, text]): ReadRow => [text, page(title, text), on, ['abstract 2027-01-14', 'submission 2027-03-02']]),
] satisfies readonly ReadRow[];
