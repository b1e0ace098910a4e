import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const kelp = (text: string): string => `<h1>Kelp</h1><p>${text}</p>`;

const toJury = [
  'Abstracts of 300 words by 1 March 2027, of which the scientific committee will select twelve.',
  'Bewerbungen mit Lebenslauf bis 1. März 2027 an das Programmkomitee, das die Beiträge auswählt.',
  "Les textes sont attendus jusqu'au 1er mars 2027 par le jury, qui sélectionne dix textes.",
];

const withQuestions = [
  'Fragen an die Redaktion, Manuskripte bitte bis zum 1. März 2027.',
  'Questions to the editors, manuscripts by 1 March 2027.',
  'Questions or papers can be sent until 1 March 2027 to the editors.',
];

/** What may be asked until a day, wherever the sentence says so. */
const onlyAsked = [
  'Entries are due by 1 March 2027; questions may be sent until 29 January 2027.',
  'Entries are due by 1 March 2027. Until 29 January 2027 you may send us questions about the brief.',
  'Entries are due by 1 March 2027. Please send any questions to us by 29 January 2027.',
  'Gli elaborati vanno consegnati entro il 1° marzo 2027; i quesiti possono essere inviati fino al 29 gennaio 2027.',
  'As propostas devem ser entregues até 1 de março de 2027. Podem ser enviadas dúvidas até 29 de janeiro de 2027.',
];

/** A contest whose first round ends, and its second. */
const stages: readonly (readonly [title: string, text: string])[] = [
  ['Ideas competition', 'The first stage closes on 1 March 2027 at noon. The second stage closes on 30 June 2027.'],
  ['Ideenwettbewerb', 'Die erste Phase endet am 1. März 2027 um 12 Uhr, die zweite am 30. Juni 2027.'],
  ['Concours d’idées', 'La première phase se termine le 1er mars 2027 à midi, la seconde le 30 juin 2027.'],
  ['Concurso de ideias', 'A primeira fase encerra-se em 1 de março de 2027 às 12h; a segunda, em 30 de junho de 2027.'],
  ['Konkurs', 'Pierwszy etap kończy się 1 marca 2027 r. o godz. 12:00, drugi 30 czerwca 2027 r.'],
  ['Конкурс', 'Первый этап завершается 1 марта 2027 г. в 12:00, второй – 30 июня 2027 г.'],
];

const times = ['Zeit: 18.05. bis 20.05.2027', 'Orario: 18.05 - 20.05.2027', 'Время: 18.05 – 20.05.2027'];

const lists = [
  'Submission deadline: 1 March 2027 for abstracts, 12 March 2027 for papers, with decisions on 20 April 2027.',
  'The deadline is 1 March 2027 for abstracts and 12 March 2027 for papers, and authors are notified on 20 April 2027.',
  'Deadlines: 1 March 2027 (abstracts), 12 March 2027 (papers), notification 20 April 2027.',
  'Einreichungsfrist: 1. März 2027 für Abstracts, 12. März 2027 für Beiträge, Benachrichtigung am 20. April 2027.',
  'Date limite de soumission : 1er mars 2027 pour les résumés, 12 mars 2027 pour les articles, notification le 20 avril 2027.',
];

const denied: readonly (readonly [due: string, no: string])[] = [
  ['Submission deadline: 15 February 2027', 'There will be no extension to 1 March 2027.'],
  ['Submission deadline: 15 February 2027', 'An extension to 1 March 2027 will not be granted.'],
  ['Einreichungsfrist: 15. Februar 2027', 'Eine Verlängerung auf den 1. März 2027 wird es nicht geben.'],
  ['Einreichungsfrist: 15. Februar 2027', 'Eine Verlängerung bis 1. März 2027 ist ausgeschlossen.'],
  ['Date limite de soumission : 15 février 2027', "Une prolongation jusqu'au 1er mars 2027 n'est pas possible."],
  ['Fecha límite de envío: 15 de febrero de 2027', 'No habrá prórroga hasta el 1 de marzo de 2027.'],
  ['Scadenza invio contributi: 15 febbraio 2027', 'Non ci sarà alcuna proroga al 1 marzo 2027.'],
  ['Deadline indienen papers: 15 februari 2027', 'Er komt geen verlenging tot 1 maart 2027.'],
  ['Prazo de submissão: 15 de fevereiro de 2027', 'Não haverá prorrogação até 1 de março de 2027.'],
  ['Termin nadsyłania artykułów: 15 lutego 2027', 'Przedłużenie do 1 marca 2027 nie jest możliwe.'],
  ['Срок подачи статей: 15 февраля 2027', 'Продления до 1 марта 2027 не будет.'],
];

const final = [
  'Submission deadline (will not be extended): 1 March 2027',
  'Submission deadline (no extension): 1 March 2027',
  'Paper submission – no extension – 1 March 2027',
  'Submission deadline with no extension 1 March 2027',
  'Einreichungsfrist (keine Verlängerung): 1. März 2027',
  'Einreichungsfrist (wird nicht verlängert): 1. März 2027',
  'Fecha límite de envío de ponencias (no se prorrogará): 1 de marzo de 2027',
  'Date limite de soumission, pas de prolongation : 1er mars 2027',
  'Срок подачи статей не продлевается: 1 марта 2027',
  'Deadline indienen papers (geen verlenging): 1 maart 2027',
];

const extended = [
  'The deadline has been extended to 1 March 2027 and will not be extended again.',
  'As not all could make it, the deadline is extended to 1 March 2027.',
];

/** Days that fall due beside words for a jury, questions, reviews and hours. */
export default [
  ...toJury.map((text): ReadRow => [`sent by a day to a jury that chooses: ${text}`, kelp(text), on, ['submission 2027-03-01']]),
  ...withQuestions.map((text): ReadRow => [`handed in beside questions: ${text}`, kelp(text), on, ['submission 2027-03-01']]),
  ...onlyAsked.map((text): ReadRow => [`only asked: ${text}`, kelp(text), on, ['submission 2027-03-01']]),
  ['questions and what is handed in', kelp('Send us your questions and your entries by 1 March 2027.'), on, ['submission 2027-03-01']],
  ...stages.map(
    ([title, text]): ReadRow => [
      `rounds of a contest: ${text}`,
      `<h1>${title}</h1><p>${text}</p>`,
      on,
      ['submission 2027-03-01 12:00', 'submission 2027-06-30'],
    ],
  ),
  [
    'rounds of what calls for nothing',
    '<h1>Metro line 3</h1><p>The first stage of the works ends on 1 March 2027, the second on 30 June 2027.</p>',
    on,
    [],
  ],
  [
    'not: questions about what a comma parts',
    kelp('Papers are due 8 March 2027. Questions about the call, if any, can be sent until 1 March 2027.'),
    on,
    ['submission 2027-03-08'],
  ],
  ...['Deadline for submission of review articles: 1 March 2027', 'Submission of review papers: 1 March 2027'].map(
    (text): ReadRow => [`articles that review a field: ${text}`, kelp(text), on, ['submission 2027-03-01']],
  ),
  ...times.map(
    (text): ReadRow => [
      `the days of an event behind the name of a time: ${text}`,
      `<h1>Kelp Conference 2027</h1><p>${text}</p><p>Abstracts: 10.03.2027</p>`,
      on,
      ['event 2027-05-18..2027-05-20', 'submission 2027-03-10'],
    ],
  ),
  ...lists.map(
    (text): ReadRow => [
      `days for one thing and another, and behind a comma what comes next: ${text}`,
      kelp(text),
      on,
      ['abstract 2027-03-01', 'submission 2027-03-12', 'notification 2027-04-20'],
    ],
  ),
  ...denied.map(
    ([due, no]): ReadRow => [`no extension: ${no}`, `<h1>Kelp Conference 2027</h1><p>${due}. ${no}</p>`, on, ['submission 2027-02-15']],
  ),
  ...final.map(
    (text): ReadRow => [
      `a day that will not be moved: ${text}`,
      `<h1>Kelp Conference 2027</h1><p>${text}</p>`,
      on,
      ['submission 2027-03-01'],
    ],
  ),
  ...extended.map(
    (text): ReadRow => [
      `not denied: ${text}`,
      `<h1>Kelp Conference 2027</h1><p>Submission deadline: 15 February 2027. ${text}</p>`,
      on,
      ['submission 2027-03-01 was 2027-02-15'],
    ],
  ),
  [
    'a prize that is given now and then, and proposals for it',
    kelp('Der Preis wird alle zwei Jahre verliehen, Vorschläge zum 1. März 2027.'),
    on,
    [],
  ],
  [
    'an hour of four figures behind a month',
    kelp('Papers are due 12 March, 2000 hrs (CET)'),
    on,
    ['submission 2027-03-12 20:00 Europe/Berlin'],
  ],
  ['an hour that may be a year, with its mark', kelp('Papers are due 12 March, 2030 hrs'), on, ['submission 2027-03-12 20:30']],
] satisfies readonly ReadRow[];
