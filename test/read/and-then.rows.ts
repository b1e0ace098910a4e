import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const page = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;
const both = ['submission 2027-03-03', 'submission 2027-09-06'];

/** A day, and behind a word for "and then" another of the same thing. */
const followed: readonly (readonly [title: string, text: string])[] = [
  ['Reed Grants: call for proposals', 'The next deadline is 3 March 2027, followed by 6 September 2027.'],
  ['Reed Grants: call for proposals', 'Upcoming deadlines: 3 March 2027 and then 6 September 2027.'],
  ['Schilfförderung: Ausschreibung', 'Einreichungsfristen sind der 3. März 2027 und dann der 6. September 2027.'],
  ['Bourses Roseau : appel à candidatures', 'Les dates limites sont le 3 mars 2027, puis le 6 septembre 2027.'],
  ['Ayudas Junco: convocatoria', 'Las fechas límite son el 3 de marzo de 2027 y luego el 6 de septiembre de 2027.'],
  ['Auxílios Junco: edital', 'Os prazos de submissão são 3 de março de 2027 e depois 6 de setembro de 2027.'],
  ['Borse Giunco: bando', 'Le scadenze sono il 3 marzo 2027 e poi il 6 settembre 2027.'],
  ['Rietsubsidie: oproep', 'De deadlines zijn 3 maart 2027 en dan 6 september 2027.'],
  ['Granty Trzcina: konkurs', 'Terminy składania wniosków: 3 marca 2027 r., a następnie 6 września 2027 r.'],
  ['Гранты «Тростник»: конкурс', 'Сроки подачи заявок: 3 марта 2027 г., а затем 6 сентября 2027 г.'],
];

/** Until the end of a day, in words of which one is that of another language for "from": dès. */
const wholeDays: readonly string[] = [
  'Die Einreichungsfrist endet mit Ablauf des 3. März 2027.',
  'Einsendeschluss ist mit Ablauf des 3. März 2027.',
  'Beiträge nehmen wir bis zum Ende des 3. März 2027 an.',
];

export default [
  ...followed.map(([title, text]): ReadRow => [text, page(title, text), on, both]),
  [
    'what comes next may be something else',
    page(
      'Reed Workshop 2027',
      'Papers are due 3 March 2027, then notification on 6 April 2027, and then the camera-ready version on 3 May 2027.',
    ),
    on,
    ['submission 2027-03-03', 'notification 2027-04-06', 'camera-ready 2027-05-03'],
  ],
  ...wholeDays.map((text): ReadRow => [text, page('Schilftagung 2027: Call for Papers', text), on, ['submission 2027-03-03']]),
  [
    'what is chosen for an event is made known, and the event is not then',
    page(
      'Reed Workshop 2027',
      'Please send abstracts by 3 March 2027. Talks selected for the workshop will be announced on 6 April 2027. The workshop is on 3 June 2027.',
    ),
    on,
    ['submission 2027-03-03', 'notification 2027-04-06', 'event 2027-06-03'],
  ],
  [
    'who is let know, and what is asked for then',
    page(
      'Reed Workshop 2027',
      'Abstracts are due 3 March 2027. We aim to let authors know by 6 April 2027, and ask for revised versions by 3 May 2027.',
    ),
    on,
    ['submission 2027-03-03', 'notification 2027-04-06', 'camera-ready 2027-05-03'],
  ],
  [
    'Chinese: the list of what is taken',
    page('芦苇论坛2027征文', '摘要请于2027年3月3日前提交。录用名单将于4月6日公布。'),
    on,
    ['submission 2027-03-03', 'notification 2027-04-06'],
  ],
  [
    'Spanish: what was accepted is handed over corrected',
    page(
      'Jornadas Junco 2027',
      'Se reciben propuestas hasta el 3 de marzo de 2027. Los textos aceptados deberán entregarse corregidos antes del 3 de mayo de 2027.',
    ),
    on,
    ['submission 2027-03-03', 'camera-ready 2027-05-03'],
  ],
  [
    'an issue that closes',
    page('Reed Letters – Special issue on marshes', 'The issue closes on 3 March 2027. Articles are read by two reviewers.'),
    on,
    ['submission 2027-03-03'],
  ],
  ...[
    [
      'Journées Roseau 2027 – Appel à communications',
      'Deux dates à retenir : 3 mars 2027 pour les résumés, 6 mai 2027 pour les textes complets.',
    ],
    ['Jornadas Junco 2027 – Convocatoria', 'Hay dos fechas: el 3 de marzo de 2027 para resúmenes y el 6 de mayo para textos completos.'],
    [
      'Reed Workshop 2027: Call for Papers',
      'There are two dates to keep in mind: 3 March 2027 for abstracts and 6 May 2027 for full papers.',
    ],
  ].map(([title = '', text = '']): ReadRow => [text, page(title, text), on, ['abstract 2027-03-03', 'submission 2027-05-06']]),
  [
    'dates of what calls for nothing are not named so',
    page(
      'Reed Workshop 2027: Call for Papers',
      'Dates: 21 June 2027 for the workshop, 22 June 2027 for the excursion. Abstracts by 3 March 2027.',
    ),
    on,
    ['event 2027-06-21', 'submission 2027-03-03'],
  ],
  [
    'who brings a deadline forward',
    page('Reed Workshop 2027: Call for Papers', 'We have brought the deadline forward from 15 March to 3 March 2027.'),
    on,
    ['submission 2027-03-03 was 2027-03-15'],
  ],
  [
    'Turkish: what is being accepted until a day is handed in',
    page(
      'Kamış Günleri 2027 – Bildiri çağrısı',
      'Bildiriler 3 Mart 2027’ye kadar kabul edilmektedir. Kabul edilecek bildiriler 6 Nisan 2027’de açıklanacaktır.',
    ),
    on,
    ['submission 2027-03-03', 'notification 2027-04-06'],
  ],
  [
    'Spanish: a term that is prolonged',
    page('Concurso Junco 2027', 'Plazo: 3 de marzo de 2027. El plazo se prolonga hasta el 17 de marzo de 2027.'),
    on,
    ['submission 2027-03-17 was 2027-03-03'],
  ],
] satisfies readonly ReadRow[];
