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

/** Days that tell why something was moved, or what else happens: [title, text, read]. */
const causes: readonly (readonly [title: string, text: string])[] = [
  [english, 'Owing to the strike on 27 February 2027, abstracts are accepted until 2 March 2027.'],
  [english, 'Because of the national holiday (1 March 2027), papers are due on 2 March 2027.'],
  ['Tang-Tagung 2027 – Call for Papers', 'Wegen des Streiks am 27. Februar 2027 werden Beiträge bis 2. März 2027 angenommen.'],
  [
    'Journées Varech 2027 – Appel à communications',
    'En raison de la grève du 27 février 2027, les résumés sont acceptés jusqu’au 2 mars 2027.',
  ],
  [
    'Jornadas Alga 2027 – Convocatoria de ponencias',
    'Debido a la huelga del 27 de febrero de 2027, los resúmenes se aceptan hasta el 2 de marzo de 2027.',
  ],
  ['Дни водорослей 2027 – приём докладов', 'В связи с праздником 27 февраля 2027 года доклады принимаются до 2 марта 2027 года.'],
  [english, 'Entries that arrive after 2 March 2027 will be returned unread.'],
  [english, 'Papers are due by 2 March 2027. The committee reads all submissions by 14 April 2027.'],
  ['Tang-Tagung 2027 – Call for Papers', 'Beiträge bis 2. März 2027. Der Ausschuss liest alle Beiträge bis zum 14. April 2027.'],
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
  ...causes.map(([title, text]): ReadRow => [text, page(title, text), on, ['submission 2027-03-02']]),
  ...intents.map(([title, text]): ReadRow => [text, page(title, text), on, ['abstract 2027-01-14', 'submission 2027-03-02']]),
  [
    'a cause that is a deadline itself',
    page(english, 'Owing to the deadline of 2 March 2027, decisions are sent on 14 April 2027.'),
    on,
    ['submission 2027-03-02', 'notification 2027-04-14'],
  ],
] satisfies readonly ReadRow[];
