import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const list = (...days: readonly string[]): string => `<ul>${days.map((day) => `<li>${day}</li>`).join('')}</ul>`;
const both = (clock: string) => [`submission 2027-02-01 ${clock}`, `submission 2027-05-03 ${clock}`];

/** What a line says over bare days, with an hour in it: title, line, days, hour and zone. */
const leads: readonly (readonly [title: string, lead: string, first: string, second: string, clock: string])[] = [
  [
    'Moss Grants',
    'Proposals are due by 5 p.m. Eastern Time on each of these days:',
    '1 February 2027',
    '3 May 2027',
    '17:00 America/New_York',
  ],
  ['Moss Grants', 'The deadlines are 5 p.m. ET on:', '1 February 2027', '3 May 2027', '17:00 America/New_York'],
  ['Moss Grants', 'Upcoming deadlines (all at 17:00 UTC):', '1 February 2027', '3 May 2027', '17:00 UTC'],
  ['Moosförderung', 'Einsendeschluss ist jeweils um 12 Uhr an folgenden Tagen:', '1. Februar 2027', '3. Mai 2027', '12:00'],
  [
    'Bourses des mousses',
    'Les dossiers sont à déposer avant 17h (heure de Paris) aux dates suivantes :',
    '1er février 2027',
    '3 mai 2027',
    '17:00 Europe/Paris',
  ],
  [
    'Becas de musgos',
    'Las solicitudes se cierran a las 12:00 (hora de Madrid) en estas fechas:',
    '1 de febrero de 2027',
    '3 de mayo de 2027',
    '12:00 Europe/Madrid',
  ],
  ['Borse muschi', 'Le domande vanno inviate entro le ore 12 delle seguenti date:', '1 febbraio 2027', '3 maggio 2027', '12:00'],
  ['Mosbeurzen', 'Aanvragen moeten uiterlijk om 12.00 uur binnen zijn op de volgende data:', '1 februari 2027', '3 mei 2027', '12:00'],
  ['Stypendia', 'Wnioski przyjmujemy do godz. 12.00 w następujących terminach:', '1 lutego 2027', '3 maja 2027', '12:00'],
  ['Гранты', 'Заявки принимаются до 12:00 (МСК) следующих дат:', '1 февраля 2027 г.', '3 мая 2027 г.', '12:00 Europe/Moscow'],
  ['Hibah Lumut', 'Pendaftaran ditutup pukul 12.00 WIB pada tanggal berikut:', '1 Februari 2027', '3 Mei 2027', '12:00 Asia/Jakarta'],
  ['苔藓基金', '申请截止时间为以下日期的17:00（北京时间）：', '2027年2月1日', '2027年5月3日', '17:00 Asia/Shanghai'],
];

/** A heading that names the days below a line that only leads to them. */
const headings: readonly (readonly [heading: string, lead: string, first: string, second: string])[] = [
  ['Closing dates', 'All rounds close on the following dates:', '1 February 2027', '3 May 2027'],
  ['Application deadlines', 'For the year 2027, the dates are as follows:', '1 February 2027', '3 May 2027'],
  ['Antragsfristen', 'Die nächsten Termine sind:', '1. Februar 2027', '3. Mai 2027'],
];

/** A note to a day, which tells its hour: the line of the day, the note, the hour. */
const notes: readonly (readonly [line: string, note: string, clock: string])[] = [
  ['Submission deadline: 1 February 2027*', '* 12:00 CET (strict)', '12:00 Europe/Berlin'],
  ['Submission deadline: 1 February 2027*', '* by 5pm', '17:00'],
  ['Einreichungsfrist: 1. Februar 2027*', '* 12:00 Uhr MEZ, pünktlich', '12:00 Europe/Berlin'],
  ['Termin zgłoszeń: 1 lutego 2027*', '* godz. 12.00, punktualnie', '12:00'],
  ['投稿締切：2027年2月1日', '時間：17時厳守', '17:00'],
  ['Paper deadline: 1 February 2027', 'Time: 5pm CET sharp', '17:00 Europe/Berlin'],
];

/** Longer paragraphs whose last sentence leads to the days below. */
const longLeads: readonly (readonly [title: string, lead: string, first: string, second: string, clock: string])[] = [
  [
    'Moss Grants',
    'The fund supports all who care for moss, lichen and fern, at home and abroad, with up to 500 euros for each project. Proposals must reach the office by noon on:',
    '1 February 2027',
    '3 May 2027',
    '12:00',
  ],
  [
    'Moss Grants',
    'Proposals are read by the board and by the staff of the fund throughout the year, but they must have been completed in the portal before 5:00pm EST on these dates:',
    '1 February 2027 for the spring cycle',
    '3 May 2027 for the autumn cycle',
    '17:00 America/New_York',
  ],
  [
    'Moosförderung',
    'Der Fonds fördert alle, die sich um Moose, Flechten und Farne kümmern, mit bis zu 500 Euro je Projekt. Anträge müssen jeweils bis 12 Uhr an folgenden Tagen eingehen:',
    '1. Februar 2027',
    '3. Mai 2027',
    '12:00',
  ],
  [
    'Fonds des mousses',
    'Le fonds aide celles et ceux qui prennent soin des mousses, des lichens et des fougères, à hauteur de 500 euros par projet. Les dossiers sont à déposer avant 12h aux dates suivantes :',
    '1er février 2027',
    '3 mai 2027',
    '12:00',
  ],
];

/** Bare days below a line, and what that line says of their hour; notes that say no more than an hour. */
export default [
  ...leads.map(
    ([title, lead, first, second, clock]): ReadRow => [
      `the hour of the line above is that of each: ${lead}`,
      `<h1>${title}</h1><p>${lead}</p>${list(first, second)}`,
      on,
      both(clock),
    ],
  ),
  ...longLeads.map(
    ([title, lead, first, second, clock]): ReadRow => [
      `the last sentence of a long paragraph: ${lead}`,
      `<h1>${title}</h1><p>${lead}</p>${list(first, second)}`,
      on,
      both(clock),
    ],
  ),
  [
    'a long paragraph that leads to other days asks for nothing',
    `<h1>Moss Society</h1><p>We have met every year since the founding of the society in the old town hall, and we would love to see you there too, on one of these dates:</p>${list('1 February 2027', '3 May 2027: spring walk')}`,
    on,
    [],
  ],
  ...headings.map(
    ([heading, lead, first, second]): ReadRow => [
      `the heading names them all: ${heading}, ${lead}`,
      `<h1>Moss Grants</h1><h2>${heading}</h2><p>${lead}</p>${list(first, second)}`,
      on,
      ['submission 2027-02-01', 'submission 2027-05-03'],
    ],
  ),
  [
    'both: the heading names them, the line tells their hour',
    `<h1>Moss Grants</h1><h2>Closing dates</h2><p>All rounds close at 5 p.m. ET on these days:</p>${list('1 February 2027', '3 May 2027')}`,
    on,
    both('17:00 America/New_York'),
  ],
  [
    'a heading with the hour in it',
    `<h1>Moss Grants</h1><h2>Deadlines (5 p.m. ET)</h2>${list('1 February 2027', '3 May 2027')}`,
    on,
    both('17:00 America/New_York'),
  ],
  ...notes.map(
    ([line, note, clock]): ReadRow => [
      `${line} ${note}`,
      `<h1>Moss 2027</h1><p>${line}</p><p>${note}</p>`,
      on,
      [`submission 2027-02-01 ${clock}`],
    ],
  ),
  [
    'a note to the days of the event tells no hour of what is due',
    '<h1>Moss Conference</h1><p>Submission deadline: 1 February 2027</p><p>Conference: 3–4 May 2027*</p><p>* 9:00–17:00</p>',
    on,
    ['submission 2027-02-01', 'event 2027-05-03..2027-05-04'],
  ],
  [
    'a sentence over a new deadline and the day of the last change names neither',
    '<h1>Call for papers: Reed 2027</h1><p>Paper submission deadline: 5 March 2027</p><p>We welcome papers on all topics.</p><p>Updated deadline: 19 March 2027</p><p>Last updated: January 2, 2027</p>',
    on,
    ['submission 2027-03-19 was 2027-03-05'],
  ],
  [
    'a day with words of its own among those below the line has its hour too',
    `<h1>Moss Grants</h1><p>Grant applications must be completed online by 5:00 pm Eastern Time on the following dates:</p>${list('February 1, 2027, spring application deadline', 'May 3, 2027', 'August 2, 2027')}`,
    on,
    [
      'submission 2027-02-01 17:00 America/New_York',
      'submission 2027-05-03 17:00 America/New_York',
      'submission 2027-08-02 17:00 America/New_York',
    ],
  ],
] satisfies readonly ReadRow[];
