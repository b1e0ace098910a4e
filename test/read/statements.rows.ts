import type { ReadRow } from './row.ts';

const on = '2027-03-15';
const list = '<ul><li>Abstracts: 1 May 2027</li><li>Papers: 8 May 2027</li></ul>';
const chat = 'Bells have been cast in this valley for eight hundred years, and those who cast them speak of their work with pride. '.repeat(
  3,
);
const neither = ['abstract 2027-05-01', 'submission 2027-05-08'];

/** Hours and zones that the page states apart from its dates: of which deadlines they are told. */
export default [
  [
    'of all, in a sentence of a long paragraph',
    `<p>${chat} All deadlines are at 17:00 UTC. ${chat}</p>${list}`,
    on,
    ['abstract 2027-05-01 17:00 UTC', 'submission 2027-05-08 17:00 UTC'],
  ],
  [
    'of the opening alone, in a long paragraph that speaks of all deadlines as well',
    `<p>${chat} We publish all deadlines here. Our founder rings at 17:00 UTC. ${chat}</p>${list}`,
    on,
    neither,
  ],
  ['of all', `<p>All deadlines are 23:59 AoE.</p>${list}`, on, ['abstract 2027-05-01 23:59 AoE', 'submission 2027-05-08 23:59 AoE']],
  ['of all papers', `<p>All paper submission deadlines are AoE.</p>${list}`, on, ['abstract 2027-05-01 AoE', 'submission 2027-05-08 AoE']],
  [
    'of papers alone',
    `<p>The deadline for papers is 23:59 AoE.</p>${list}`,
    on,
    ['abstract 2027-05-01', 'submission 2027-05-08 23:59 AoE'],
  ],
  [
    'of each kind its own',
    `<p>The paper deadline is AoE; the abstract deadline is at noon UTC.</p>${list}`,
    on,
    ['abstract 2027-05-01 12:00 UTC', 'submission 2027-05-08 AoE'],
  ],
  [
    'of all, and of one kind in a sentence behind it',
    `<p>All deadlines are AoE. The abstract deadline is at noon.</p>${list}`,
    on,
    ['abstract 2027-05-01 12:00 AoE', 'submission 2027-05-08 AoE'],
  ],
  [
    'of all except one',
    `<p>Deadlines are 23:59 AoE except for the abstract deadline.</p>${list}`,
    on,
    ['abstract 2027-05-01', 'submission 2027-05-08 23:59 AoE'],
  ],
  [
    'the exception first',
    `<p>Except for the abstract deadline, all deadlines are 23:59 AoE.</p>${list}`,
    on,
    ['abstract 2027-05-01', 'submission 2027-05-08 23:59 AoE'],
  ],
  [
    'the exception with an hour of its own',
    `<p>All deadlines are 23:59 AoE except abstracts, which are due at noon UTC.</p>${list}`,
    on,
    ['abstract 2027-05-01 12:00 UTC', 'submission 2027-05-08 23:59 AoE'],
  ],
  [
    'no exceptions',
    `<p>All deadlines are 23:59 AoE unless otherwise stated, with no exceptions.</p>${list}`,
    on,
    ['abstract 2027-05-01 23:59 AoE', 'submission 2027-05-08 23:59 AoE'],
  ],
  [
    'German, except one',
    `<p>Alle Fristen enden um 23:59 Uhr AoE, mit Ausnahme der Abstracts.</p>${list}`,
    on,
    ['abstract 2027-05-01', 'submission 2027-05-08 23:59 AoE'],
  ],
  [
    'Japanese, the exception before its word',
    '<p>要旨締切を除く全ての締切は23:59（AoE）です。</p><ul><li>要旨締切：2027年5月1日</li><li>論文締切：2027年5月8日</li></ul>',
    on,
    ['abstract 2027-05-01', 'submission 2027-05-08 23:59 AoE'],
  ],
  [
    'of abstracts, which are all that is handed in',
    '<p>The abstract deadline is at noon UTC.</p><ul><li>Abstracts: 1 May 2027</li><li>Notification: 8 June 2027</li></ul>',
    on,
    ['submission 2027-05-01 12:00 UTC', 'notification 2027-06-08'],
  ],
  ['of another thing', `${list}<p>The opening ceremony starts at 17:00 PST.</p>`, on, neither],
  ['office hours', `${list}<p>Office hours: 17:00 CET.</p>`, on, neither],
  [
    'of the system',
    `${list}<p>The system closes at 17:00 UTC.</p>`,
    on,
    ['abstract 2027-05-01 17:00 UTC', 'submission 2027-05-08 17:00 UTC'],
  ],
  ['a title with an hour of its own', `<h2>9:30 Welcome</h2>${list}`, on, neither],
  ['a title with a zone', `<h2>Round 2 (AoE)</h2>${list}`, on, ['abstract 2027-05-01 AoE', 'submission 2027-05-08 AoE']],
  [
    'an hour with its zone goes with no other zone',
    '<p>The submission deadline is AoE, all other deadlines are 17:00 CEST.</p><ul><li>Papers: 8 May 2027</li><li>Camera-ready: 8 July 2027</li></ul>',
    on,
    ['submission 2027-05-08 17:00 Europe/Berlin', 'camera-ready 2027-07-08 17:00 Europe/Berlin'],
  ],
  [
    'a talk behind the zone of all times',
    `<p>All times are in UTC. The keynote starts at 9:00.</p>${list}`,
    on,
    ['abstract 2027-05-01 UTC', 'submission 2027-05-08 UTC'],
  ],
  [
    'Chinese, except one',
    '<p>除摘要外，所有截止时间均为 AoE 23:59。</p><ul><li>摘要截止：2027年5月1日</li><li>论文截止：2027年5月8日</li></ul>',
    on,
    ['abstract 2027-05-01', 'submission 2027-05-08 23:59 AoE'],
  ],
  [
    'what authors may still do is no later deadline',
    '<p>Deadlines: 17:00 CET; authors may edit the paper until 23:59 AoE.</p><ul><li>Papers due: 8 March 2027</li></ul>',
    '2027-02-01',
    ['submission 2027-03-08 17:00 Europe/Berlin'],
  ],
  [
    'an exception for a part of a kind',
    '<p>All deadlines are at 12:00 UTC, except for papers in the demo track, which are due 23:59 AoE.</p><ul><li>Papers due: 8 March 2027</li></ul>',
    '2027-02-01',
    ['submission 2027-03-08 12:00 UTC'],
  ],
  [
    'a part of a kind that may come later',
    '<p>All deadlines are 17:00 UTC; short papers may come until 23:59 AoE.</p><ul><li>Long papers due: 8 March 2027</li><li>Short papers due: 18 March 2027</li></ul>',
    '2027-02-01',
    ['submission 2027-03-08 17:00 UTC', 'submission 2027-03-18 17:00 UTC'],
  ],
  [
    'a title with an hour and a zone',
    `<h2>Round 1 (12:00 UTC)</h2>${list}`,
    on,
    ['abstract 2027-05-01 12:00 UTC', 'submission 2027-05-08 12:00 UTC'],
  ],
  [
    'an exception that has its time behind it',
    `<p>All submissions must be received by 23:59 AoE, with the exception of the abstracts at 12:00 UTC.</p>${list}`,
    on,
    ['abstract 2027-05-01 12:00 UTC', 'submission 2027-05-08 23:59 AoE'],
  ],
  [
    'an exception between',
    `<p>All deadlines, except the abstract deadline (23:59 AoE), are 12:00 UTC.</p>${list}`,
    on,
    ['abstract 2027-05-01 23:59 AoE', 'submission 2027-05-08 12:00 UTC'],
  ],
  [
    'a kind whose deadline is strict',
    `<p>All deadlines are AoE, but the abstract deadline is strict: 17:00 UTC.</p>${list}`,
    on,
    ['abstract 2027-05-01 17:00 UTC', 'submission 2027-05-08 AoE'],
  ],
  [
    'a kind of its own in a bracket',
    `<p>All deadlines are AoE (abstracts: 17:00 UTC).</p>${list}`,
    on,
    ['abstract 2027-05-01 17:00 UTC', 'submission 2027-05-08 AoE'],
  ],
  [
    'what closes first in summer alone does not count in winter',
    '<p>All deadlines are at 21:30 UTC. Papers can come in until 17:00 Eastern Time.</p><ul><li>Papers due: 8 March 2027</li></ul>',
    '2027-02-01',
    ['submission 2027-03-08 21:30 UTC'],
  ],
  ...(
    [
      [
        'English',
        '<p>All submissions must be received by 17:00 CET on 5 March 2027.</p><ul><li>Abstract submission: 1 February 2027</li></ul>',
        'abstract',
        'Europe/Berlin',
      ],
      [
        'German',
        '<p>Alle Einreichungen müssen bis 5. März 2027, 17:00 Uhr MEZ eingehen.</p><ul><li>Einreichung der Abstracts: 1. Februar 2027</li></ul>',
        'abstract',
        'Europe/Berlin',
      ],
      [
        'French',
        '<p>Toutes les propositions doivent parvenir avant le 5 mars 2027 à 17h00 (heure de Paris).</p><ul><li>Soumission des résumés : 1er février 2027</li></ul>',
        'submission',
        'Europe/Paris',
      ],
      [
        'Portuguese',
        '<p>Todos os trabalhos devem ser enviados até 5 de março de 2027, às 17h00 (horário de Lisboa).</p><ul><li>Envio de resumos: 1 de fevereiro de 2027</li></ul>',
        'abstract',
        'Europe/Lisbon',
      ],
      [
        'Russian',
        '<p>Все статьи должны быть поданы до 5 марта 2027 г., 17:00 по московскому времени.</p><ul><li>Подача тезисов: 1 февраля 2027 г.</li></ul>',
        'abstract',
        'Europe/Moscow',
      ],
      [
        'Japanese',
        '<p>すべての原稿は2027年3月5日17:00（日本時間）までに提出してください。</p><ul><li>アブストラクト投稿：2027年2月1日</li></ul>',
        'abstract',
        'Asia/Tokyo',
      ],
    ] as const
  ).map(
    ([language, html, kind, zone]): ReadRow => [
      `${language}: the hour beside one day is that of all submissions`,
      html,
      '2026-12-01',
      [`submission 2027-03-05 17:00 ${zone}`, `${kind} 2027-02-01 17:00 ${zone}`],
    ],
  ),
  ...(
    [
      ['the system', 'The submission system closes at 18:59 UTC.'],
      ['the system, by the way', 'Papers are submitted through the online system, which closes at 18:59 UTC.'],
      ['the call', 'Please note that the call closes at 18:59 UTC on the day of the deadline.'],
      ['the portal, in German', 'Das Einreichungsportal schließt um 18:59 Uhr UTC.'],
    ] as const
  ).map(
    ([name, sentence]): ReadRow => [
      `${name} closes earlier than the row says: so may the call`,
      `<ul><li>Paper submission: 5 March 2027, 23:59 AoE</li><li>Notification: 3 May 2027, 23:59 AoE</li></ul><h2>How to submit</h2><p>${sentence}</p>`,
      '2026-12-01',
      ['submission 2027-03-05 18:59 UTC {zone-contradicts}', 'notification 2027-05-03 23:59 AoE'],
    ],
  ),
  ...(
    [
      ['a desk', 'The registration desk closes at 17:00 UTC.'],
      ['a session', 'The poster session closes at 17:00 UTC.'],
      ['the same moment', 'The submission system closes at 11:59 UTC on the next morning.'],
      ['a later hour', 'The submission system closes at 23:59 UTC-12.'],
      ['what comes after', 'The submission server for camera-ready papers closes at 17:00 UTC.'],
    ] as const
  ).map(
    ([name, sentence]): ReadRow => [
      `an hour at which something closes moves no deadline: ${name}`,
      `<ul><li>Paper submission: 5 March 2027, 23:59 AoE</li><li>Notification: 3 May 2027, 23:59 AoE</li></ul><h2>How to submit</h2><p>${sentence}</p>`,
      '2026-12-01',
      ['submission 2027-03-05 23:59 AoE', 'notification 2027-05-03 23:59 AoE'],
    ],
  ),
  ...[
    'The review form closes at 23:59 AoE.',
    'The poster portal closes at 23:59 AoE.',
    'The artifact upload portal closes at 23:59 AoE.',
    'Our helpdesk platform closes at 23:59 AoE.',
    'The call for the student award closes at 23:59 AoE.',
  ].map(
    (sentence): ReadRow => [
      `what closes is something else, so that no paper is due later: ${sentence}`,
      `<h1>Call for papers</h1><p>${sentence}</p><ul><li>Paper deadline: 1 April 2027</li></ul>`,
      '2027-01-10',
      ['submission 2027-04-01'],
    ],
  ),
  [
    'what closes is handed in: nothing opens then, and nobody is told',
    '<h1>Call for papers</h1><p>The submission system closes at 17:00 UTC.</p><ul><li>Submission opens: 1 March 2027</li><li>Submission deadline: 1 April 2027</li><li>Notification: 1 May 2027</li></ul>',
    '2027-01-10',
    ['opens 2027-03-01', 'submission 2027-04-01 17:00 UTC', 'notification 2027-05-01'],
  ],
  ...[
    ['English', 'Time: 12:00'],
    ['German', 'Uhrzeit: 12:00 Uhr'],
  ].map(
    ([language, line]): ReadRow => [
      `${language}: a line of an hour below the rows of what closes`,
      `<h1>Call for papers</h1><ul><li>Abstracts: 1 March 2027</li><li>Papers: 1 April 2027</li><li>Notification: 1 May 2027</li></ul><p>${line}</p>`,
      '2027-01-10',
      ['abstract 2027-03-01 12:00', 'submission 2027-04-01 12:00', 'notification 2027-05-01'],
    ],
  ),
  [
    'a line of an hour below the day of an event',
    '<h1>Call for papers</h1><ul><li>Papers: 1 April 2027</li><li>Workshop: 1 June 2027</li><li>Time: 12:00</li></ul>',
    '2027-01-10',
    ['submission 2027-04-01', 'event 2027-06-01'],
  ],
  ...['Reviewers must be done by 23:59 AoE.', 'Support is available until 23:59 AoE.', 'Questions will be answered until 23:59 AoE.'].map(
    (sentence): ReadRow => [
      `what ends is no paper's, so that none is due later: ${sentence}`,
      `<h1>Call for papers</h1><p>${sentence}</p><ul><li>Paper deadline: 1 April 2027</li></ul>`,
      '2027-01-10',
      ['submission 2027-04-01'],
    ],
  ),
  ...[
    ['English', 'Please note that the deadline is not AoE but 17:00 CEST.'],
    ['English, two hours', 'Unlike last year the deadline is no longer 23:59 AoE but 17:00 CEST.'],
    ['German', 'Die Einreichungsfrist endet nicht um 23:59 Uhr AoE, sondern um 17:00 Uhr MESZ.'],
  ].map(
    ([how, sentence]): ReadRow => [
      `an hour or a zone that does not hold: ${how}`,
      `<h1>Call for papers</h1><p>${sentence}</p><ul><li>Paper deadline: 1 April 2027</li></ul>`,
      '2027-01-10',
      ['submission 2027-04-01 17:00 Europe/Berlin'],
    ],
  ),
  [
    'all deadlines below the heading of one thing',
    '<h1>Call for papers</h1><h2>Papers</h2><ul><li>Paper deadline: 1 April 2027</li></ul><h2>Artifact evaluation</h2><p>All deadlines are 23:59 AoE.</p><ul><li>Artifacts: 1 June 2027</li></ul>',
    '2027-01-10',
    ['submission 2027-04-01', 'submission 2027-06-01 23:59 AoE'],
  ],
  [
    'a zone in a bracket with an hour of its own',
    '<h1>Call for papers</h1><ul><li>Paper deadline: 1 April 2027, 12:00 (23:59 AoE for students)</li></ul>',
    '2027-01-10',
    ['submission 2027-04-01 12:00'],
  ],
  [
    'what closes on a day of its own moves no other',
    '<ul><li>Paper submission: 5 March 2027, 23:59 AoE</li></ul><p>The submission system closes at 17:00 UTC on 8 March 2027.</p>',
    '2026-12-01',
    ['submission 2027-03-05 23:59 AoE', 'submission 2027-03-08 17:00 UTC'],
  ],
  [
    'what closes in a section of its own deadlines',
    '<h2>Spring round</h2><ul><li>Papers due: 5 March 2027, 23:59 AoE</li></ul><p>The submission system closes at 17:00 UTC.</p><h2>Autumn round</h2><ul><li>Papers due: 5 September 2027, 23:59 AoE</li></ul>',
    '2026-12-01',
    ['submission 2027-03-05 17:00 UTC {zone-contradicts}', 'submission 2027-09-05 23:59 AoE'],
  ],
  [
    'the hour beside one day, where nothing says that it is that of all',
    '<p>Papers must be received by 17:00 CET on 5 March 2027.</p><ul><li>Abstract submission: 1 February 2027</li></ul>',
    '2026-12-01',
    ['submission 2027-03-05 17:00 Europe/Berlin', 'abstract 2027-02-01'],
  ],
  ...(
    [
      ['without a zone', 'Please note that the submission system will close at 17:00 sharp.', '17:00'],
      ['by what takes papers', 'The form goes offline at 17:00.', '17:00'],
      ['by a bound', 'Papers must be uploaded by 5 pm.', '17:00'],
      ['in German', 'Das Einreichungsportal schließt um 17 Uhr.', '17:00'],
      ['in French', 'La plateforme ferme à 17h.', '17:00'],
      ['in Spanish', 'El sistema se cierra a las 17:00.', '17:00'],
    ] as const
  ).map(
    ([how, sentence, hour]): ReadRow => [
      `an hour told in a sentence of its own closes what is handed in: ${how}`,
      `<h1>Call for papers</h1><ul><li>Paper submission: 5 March 2027</li><li>Notification: 3 May 2027</li></ul><p>${sentence}</p>`,
      '2026-12-01',
      [`submission 2027-03-05 ${hour}`, 'notification 2027-05-03'],
    ],
  ),
  [
    'what closes at an hour keeps the zone of its row',
    '<p>Paper submission deadline: 5 March 2027 (AoE).</p><p>The submission system closes at 18:00.</p>',
    '2026-12-01',
    ['submission 2027-03-05 18:00 AoE'],
  ],
  ...[
    'The registration desk closes at 17:00.',
    'Presenters should submit their slides by 8:30 to the technician.',
    'Posters must be taken down by 17:00.',
    'The hotel’s booking system closes at 17:00.',
    'The library closes at 16:00.',
    'Papers may be read from 9:00 on.',
    'The submission system opens at 9:00.',
  ].map(
    (sentence): ReadRow => [
      `an hour in a sentence of its own moves no deadline: ${sentence}`,
      `<h1>Call for papers</h1><ul><li>Paper submission: 5 March 2027</li></ul><p>${sentence}</p>`,
      '2026-12-01',
      ['submission 2027-03-05'],
    ],
  ),
  [
    'Portuguese: an hour with its zone in a bracket, of the closing date, in a sentence on the form of what is sent',
    '<h1>Chamada de trabalhos</h1><ul><li>Prazo para submissão: 28/02/2027</li></ul><p>Os textos devem ser enviados pelo sistema OJS até às 23h59 (horário de Brasília) da data limite.</p>',
    '2027-01-10',
    ['submission 2027-02-28 23:59 America/Sao_Paulo'],
  ],
  [
    'the same in Italian and in English',
    '<h1>Call for papers</h1><h3>Saggi</h3><p>Scadenza invio: 28/02/2027</p><p>I testi devono pervenire entro le ore 12 (ora italiana) del giorno di scadenza.</p><h3>Reviews of books</h3><p>Texts due: 3 March 2027</p><p>Texts must be sent via OJS before 5 pm Eastern Time on the due date.</p>',
    '2027-01-10',
    ['submission 2027-02-28 12:00 Europe/Rome', 'submission 2027-03-03 17:00 America/New_York'],
  ],
  [
    'the same hour below each deadline of one list',
    '<h1>Call for papers</h1><p>Papers: 1 March 2027</p><p>Submissions are refused after 17:00.</p><p>Program of the days, and who comes.</p><p>More on the days.</p><p>Posters: 1 April 2027</p><p>Submissions are refused after 17:00.</p>',
    '2027-01-10',
    ['submission 2027-03-01 17:00', 'submission 2027-04-01 17:00'],
  ],
  ...(
    [
      ['posters', 'Posters', 'All poster deadlines are 23:59 AoE.'],
      ['a workshop', 'Workshop papers', 'All workshop deadlines are at 23:59 AoE.'],
      ['a call for one of them', 'Demos', 'The call for demos closes at 23:59 AoE.'],
      ['in German', 'Poster', 'Alle Fristen für Poster enden um 23:59 Uhr AoE.'],
    ] as const
  ).map(
    ([how, label, sentence]): ReadRow => [
      `what is told of some of what is handed in: ${how}`,
      `<h1>Call for papers</h1><ul><li>Papers: 5 March 2027</li><li>${label}: 12 April 2027</li><li>Notification: 3 May 2027</li></ul><p>${sentence}</p>`,
      '2027-01-10',
      [
        'submission 2027-03-05',
        'submission 2027-04-12 23:59 AoE',
        how.startsWith('a call') ? 'notification 2027-05-03' : 'notification 2027-05-03 23:59 AoE',
      ],
    ],
  ),
  [
    'the same where nothing else is called for',
    '<h1>Call for posters</h1><ul><li>Submission: 12 April 2027</li><li>Poster upload: 3 May 2027</li></ul><p>All poster deadlines are 23:59 AoE.</p>',
    '2027-01-10',
    ['submission 2027-04-12 23:59 AoE', 'camera-ready 2027-05-03 23:59 AoE'],
  ],
  [
    'the zone of another hour is not that of a row with its own, unless it comes earlier there',
    '<h1>Call for papers</h1><ul><li>Abstracts: 1 March 2027, 17:00</li><li>Papers: 8 March 2027</li></ul><p>All other deadlines are at 23:59 AoE.</p>',
    '2027-01-10',
    ['abstract 2027-03-01 17:00', 'submission 2027-03-08 23:59 AoE'],
  ],
  [
    'the same with a zone of all rows, and with one east of UTC',
    '<h1>Call for papers</h1><h2>Papers</h2><ul><li>Abstracts: 1 March 2027, 17:00</li></ul><p>All times are AoE. All other deadlines are at 23:59.</p><h2>Demos</h2><ul><li>Demos: 8 April 2027, 17:00</li></ul><p>All other deadlines of demos are at 12:00 CEST.</p>',
    '2027-01-10',
    ['submission 2027-03-01 17:00 AoE', 'submission 2027-04-08 17:00 Europe/Berlin'],
  ],
  ...(
    [
      ['of two things in one sentence', 'Demos are due at 12:00 UTC, short papers at 17:00 CET.', ['12:00 UTC', '17:00 Europe/Berlin']],
      ['of what is excepted', 'All deadlines are 23:59 AoE, except for demos (12:00 UTC).', ['12:00 UTC', '23:59 AoE']],
      ['in brackets', 'Deadlines close at 12:00 UTC (demos) and 17:00 CET (short papers).', ['12:00 UTC', '12:00 UTC']],
      ['of one alone', 'Only demos may be submitted until 23:59 AoE.', ['', '']],
      ['of what else is told of it', 'The demo session is open from 9:00 UTC. Reviewers of demos write by 10:00 UTC.', ['', '']],
    ] as const
  ).map(
    ([how, sentence, [demos, papers]]): ReadRow => [
      `hours of things that a page names, told elsewhere on it: ${how}`,
      `<h1>Call for contributions</h1><h2>Dates</h2><ul><li>Demos: 5 March 2027</li><li>Short papers: 12 March 2027</li></ul><h2>Submission</h2><p>${sentence}</p>`,
      '2027-01-10',
      [`submission 2027-03-05 ${demos}`.trim(), `submission 2027-03-12 ${papers}`.trim()],
    ],
  ),
  [
    'a note behind a mark is told of what bears the mark',
    '<h1>Call for contributions</h1><h2>Dates</h2><ul><li>Demos: 5 March 2027</li><li>Posters: 12 March 2027*</li></ul><p>* 23:59 AoE</p><h2>Talks</h2><ul><li>Talks: 6 March 2027</li><li>Tutorials: 13 March 2027 †</li></ul><p>† Deadline at 23:59 AoE</p>',
    '2027-01-10',
    ['submission 2027-03-05', 'submission 2027-03-12 23:59 AoE', 'submission 2027-03-06', 'submission 2027-03-13 23:59 AoE'],
  ],
  [
    'the deadline is now earlier than its row says',
    '<h1>Call for papers</h1><ul><li>Papers: 5 March 2027, 23:59 AoE</li><li>Camera-ready: 7 May 2027, 23:59 AoE</li></ul><p>Please note: the deadline is now 17:00 CET, not midnight.</p>',
    '2027-01-10',
    ['submission 2027-03-05 17:00 Europe/Berlin {zone-contradicts}', 'camera-ready 2027-05-07 23:59 AoE'],
  ],
  [
    'the deadline of one thing, and an hour between deadlines, move no other',
    '<h1>Call for contributions</h1><ul><li>Papers: 5 March 2027, 23:59 AoE</li><li>Demos: 12 March 2027, 23:59 AoE</li></ul><p>The demo deadline is now 17:00 CET.</p><p>We answer no questions from 12:00 to 14:00 (CET) on each deadline.</p>',
    '2027-01-10',
    ['submission 2027-03-05 23:59 AoE', 'submission 2027-03-12 17:00 Europe/Berlin'],
  ],
  [
    'a note of one thing in a section that has nothing else',
    '<h1>Call for contributions</h1><h2>Dates</h2><ul><li>Papers: 5 March 2027</li><li>Demos: 12 March 2027</li></ul><h2>Remarks</h2><p>Demos: 12:00 UTC</p>',
    '2027-01-10',
    ['submission 2027-03-05', 'submission 2027-03-12 12:00 UTC'],
  ],
  [
    'the slots of a day of the event are no such notes',
    '<h1>Call for contributions</h1><h2>Dates</h2><ul><li>Papers: 5 March 2027</li><li>Demos: 12 March 2027</li></ul><h2>Workshop day</h2><p>Welcome: 09:00 UTC</p><p>Demos: 12:00 UTC</p>',
    '2027-01-10',
    ['submission 2027-03-05', 'submission 2027-03-12'],
  ],
  [
    'hours of an earlier edition',
    '<h1>Call for contributions</h1><ul><li>Demos: 5 March 2027</li></ul><p>Last year, all deadlines were 23:59 AoE.</p>',
    '2027-01-10',
    ['submission 2027-03-05'],
  ],
  [
    'the hour of abstracts is not that of papers, though the page dates no abstracts',
    '<h1>Call for papers</h1><ul><li>Papers: 12 March 2027, 17:00</li></ul><p>All times are CET. Abstracts are due at 23:59 AoE.</p>',
    '2027-01-10',
    ['submission 2027-03-12 17:00 Europe/Berlin'],
  ],
  [
    'hours told beside an earlier edition are those of this one where they are earlier',
    '<h1>Call for papers</h1><ul><li>Papers: 5 March 2027</li></ul><p>Unlike last year, all deadlines are at 12:00 UTC.</p><p>Abstracts must be in by 11:00 UTC.</p>',
    '2027-01-10',
    ['submission 2027-03-05 11:00 UTC'],
  ],
  [
    'as before',
    '<h1>Call for papers</h1><ul><li>Papers: 5 March 2027</li></ul><p>As in the previous edition, all deadlines are 17:00 CET.</p>',
    '2027-01-10',
    ['submission 2027-03-05 17:00 Europe/Berlin'],
  ],
  [
    'a note that begins with the hour of what bears its mark, and says more',
    '<h1>Call for papers</h1><ul><li>Papers: 5 March 2027*</li></ul><p>* 12:00 noon CET. No extensions.</p>',
    '2027-01-10',
    ['submission 2027-03-05 12:00 Europe/Berlin {}'],
  ],
  ...(
    [
      ['Call for papers', 'Submission deadline*: 5 March 2027', 'Notification: 2 April 2027', '* 12:00 sharp (Paris time)', 'Europe/Paris'],
      ['Call for papers', 'Papers *: 5 March 2027', 'Notification: 2 April 2027', '* at 12:00 CET sharp', 'Europe/Berlin'],
      [
        'Appel à communications',
        'Soumission : 5 mars 2027†',
        'Notification : 2 avril 2027',
        '† à 12h00 précises (heure de Paris)',
        'Europe/Paris',
      ],
      ['Call for Papers', 'Einreichungsfrist*: 5. März 2027', 'Benachrichtigung: 2. April 2027', '* Punkt 12 Uhr (MEZ)', 'Europe/Berlin'],
      [
        'Convocatoria',
        'Fecha límite de envío*: 5 de marzo de 2027',
        'Notificación: 2 de abril de 2027',
        '* a las 12:00 en punto (hora de Madrid)',
        'Europe/Madrid',
      ],
      [
        'Call for papers',
        'Scadenza*: 5 marzo 2027',
        'Notifica: 2 aprile 2027',
        '* entro le ore 12:00 precise (ora di Roma)',
        'Europe/Rome',
      ],
    ] as const
  ).map(
    ([title, due, told, note, zone]): ReadRow => [
      `a note of an hour is told of what bears its mark, and of nothing else: ${note}`,
      `<h1>${title}</h1><ul><li>${due}</li><li>${told}</li></ul><p>${note}</p>`,
      '2027-01-10',
      [`submission 2027-03-05 12:00 ${zone}`, 'notification 2027-04-02'],
    ],
  ),
  ...(
    [
      ['Call for proposals', 'Proposals must be submitted before midnight on the deadline date.', 'Deadline', '5 March 2027'],
      ['Ausschreibung', 'Anträge müssen bis Mitternacht am Tag der Frist eingehen.', 'Frist', '5. März 2027'],
      ['Appel à projets', 'Les dossiers sont à déposer avant minuit le jour de la date limite.', 'Date limite', '5 mars 2027'],
      ['Bando', 'Le domande vanno inviate entro la mezzanotte del giorno di scadenza.', 'Scadenza', '5 marzo 2027'],
    ] as const
  ).map(
    ([title, said, label, day]): ReadRow => [
      `midnight, said apart from the days, may be their start: ${said}`,
      `<h1>${title}</h1><p>${said}</p><table><tr><th>Nr.</th><th>${label}</th></tr><tr><td>1</td><td>${day}</td></tr></table>`,
      '2027-01-10',
      ['submission 2027-03-05 24:00 {midnight-ends-day,zone-unstated}'],
    ],
  ),
  [
    'stars that begin the lines of a list are no marks',
    '<h1>Call for papers</h1><pre>* Papers: 5 March 2027\n* Notification: 2 April 2027\n\n* 12:00 CET</pre>',
    '2027-01-10',
    ['submission 2027-03-05 12:00 Europe/Berlin', 'notification 2027-04-02 12:00 Europe/Berlin'],
  ],
  [
    'a note of something else that has an hour',
    '<h1>Call for papers</h1><ul><li>Papers: 5 March 2027*</li></ul><p>* The office closes. Talks start at 12:00 CET.</p>',
    '2027-01-10',
    ['submission 2027-03-05 {zone-unstated}'],
  ],
  ...['NOTE: All dates are AoE.', 'Please note: all dates are AoE.', 'Important: all deadlines are AoE.'].map(
    (statement): ReadRow => [
      `what only calls attention names none of what falls due, such as the notes of a task: ${statement}`,
      `<h1>Bell task 2027</h1><ul><li>Run submission: 5 March 2027</li><li>Working notes due: 12 March 2027</li><li>Notification: 2 April 2027</li></ul><p>${statement}</p>`,
      '2027-01-10',
      ['submission 2027-03-05 AoE', 'submission 2027-03-12 AoE', 'notification 2027-04-02 AoE'],
    ],
  ),
] satisfies readonly ReadRow[];
