import type { ReadRow } from './row.ts';

const on = '2027-05-20';
const list = (...lines: string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

/** What somebody tells of the last months on a page of one's own, under no title of news. */
const done: readonly (readonly [name: string, ...lines: string[]])[] = [
  ['Cora Reed', 'April 2027: Paper accepted at MOSS 2027', 'March 2027: Thesis submitted', '12 February 2027: Grant proposal submitted'],
  [
    'Cora Ried',
    'April 2027: Beitrag auf der MOSS 2027 angenommen',
    'März 2027: Dissertation eingereicht',
    '12. Februar 2027: Antrag eingereicht',
  ],
  ['Cora Roseau', 'Avril 2027 : article accepté à MOSS 2027', 'Mars 2027 : thèse soumise', '12 février 2027 : projet déposé'],
  [
    'Cora Junco',
    'Abril de 2027: artículo aceptado en MOSS 2027',
    'Marzo de 2027: tesis entregada',
    '12 de febrero de 2027: proyecto presentado',
  ],
  ['Cora Canna', 'Aprile 2027: articolo accettato a MOSS 2027', 'Marzo 2027: tesi consegnata', '12 febbraio 2027: progetto inviato'],
  ['Cora Junco', 'Abril de 2027: artigo aceito na MOSS 2027', 'Março de 2027: tese entregue', '12 de fevereiro de 2027: projeto submetido'],
  [
    'Cora Riet',
    'April 2027: artikel geaccepteerd op MOSS 2027',
    'Maart 2027: proefschrift ingeleverd',
    '12 februari 2027: voorstel ingediend',
  ],
  ['Cora Trzcina', 'Kwiecień 2027: artykuł przyjęty na MOSS 2027', 'Marzec 2027: rozprawa złożona', '12 lutego 2027: wniosek złożony'],
  ['Кора Камыш', 'Апрель 2027: статья принята на MOSS 2027', '12 февраля 2027: заявка подана'],
  ['Cora Saz', 'Nisan 2027: Makale MOSS 2027’de yayımlandı', 'Mart 2027: Tez teslim edildi', '12 Şubat 2027: Proje gönderildi'],
  ['Cora Buluh', 'April 2027: makalah diterima di MOSS 2027', 'Maret 2027: disertasi diserahkan', '12 Februari 2027: proposal dikirim'],
  ['芦苇', '2027年4月：论文被MOSS 2027录用', '2027年3月：博士论文提交'],
  ['葦田', '2027年4月：論文がMOSS 2027に採択', '2027年3月：博士論文を提出'],
  ['갈대', '2027년 4월: MOSS 2027에 논문 채택', '2027년 3월: 박사논문 제출'],
];

/** Calls whose lines begin with their days too, or tell of what was accepted. */
const calls: readonly (readonly [html: string, ...read: string[]])[] = [
  [
    `<h1>MOSS 2027</h1><h2>Important dates</h2>${list('3 June 2027: papers submitted', '12 July 2027: notification of accepted papers')}`,
    'submission 2027-06-03',
    'notification 2027-07-12',
  ],
  [
    `<h1>Moss Days 2027</h1>${list('3 June 2027: abstracts submitted', '12 July 2027: final versions of accepted papers')}`,
    'submission 2027-06-03',
    'camera-ready 2027-07-12',
  ],
  [
    `<h1>Mooskunde</h1>${list('3. Juni 2027: Einreichungsfrist', '12. Juli 2027: Benachrichtigung über angenommene Beiträge')}`,
    'submission 2027-06-03',
    'notification 2027-07-12',
  ],
  [`<h1>Algas</h1>${list('3 de junio de 2027: fecha límite para resúmenes enviados por correo')}`, 'submission 2027-06-03'],
  [`<h1>Reeds</h1>${list('3 June 2027: Papers due', '1 April 2027: keynote by C. Reed accepted')}`, 'submission 2027-06-03'],
];

/** "News from the lab": the words behind "news" name whose they are, be they those of an event. */
const newsFrom: readonly (readonly [title: string, ...lines: string[]])[] = [
  ['News from the lab', '3 March 2027: Cora submitted her thesis.', '15 April 2027: The application deadline for the position has passed.'],
  ['Aktuelles aus der Arbeitsgruppe', '3. März 2027: Cora hat ihre Arbeit eingereicht.', '15. April 2027: Bewerbungsschluss war gestern.'],
  ['Notizie dal laboratorio', '3 marzo 2027: Cora ha consegnato la tesi.', '15 aprile 2027: articolo inviato'],
];

export default [
  ...done.map(([name, ...lines]): ReadRow => [lines[0] ?? name, `<title>${name}</title><h1>${name}</h1>${list(...lines)}`, on, []]),
  ...calls.map(([html, ...read]): ReadRow => [html, html, on, read]),
  ...newsFrom.map(([title, ...lines]): ReadRow => [title, `<title>${title}</title><h1>${title}</h1>${list(...lines)}`, on, []]),
  [
    'a workshop about news',
    `<title>News from the Sea: a workshop</title><h1>News from the Sea: a workshop</h1><h2>Important dates</h2>${list('Paper submission: 3 June 2027')}`,
    on,
    ['submission 2027-06-03'],
  ],
] satisfies readonly ReadRow[];
