/** What a page dates, and each deadline's kind with the track that tells it from others of its kind. */
export type TrackRow = readonly [what: string, html: string, tracks: readonly string[]];

const list = (...lines: readonly string[]) => `<h2>Important dates</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

export default [
  ['one of a kind', list('Paper submission deadline: 1 March 2027', 'Notification: 1 May 2027'), ['submission', 'notification']],
  [
    'words before what is shared',
    list('Research Paper Submission Deadline: 1 March 2027', 'Industry Paper Submission Deadline: 8 March 2027'),
    ['submission: Research', 'submission: Industry'],
  ],
  [
    'demos beside papers',
    list('Paper submission: 1 March 2027', 'Demo submission: 8 March 2027', 'Notification: 1 May 2027'),
    ['submission: Paper', 'submission: Demo', 'notification'],
  ],
  [
    'rounds that are called deadlines, in lines over their lists',
    '<h1>Call for papers</h1><p>Spring deadline:</p><ul><li>Papers: 6 May 2027</li></ul><p>Fall deadline:</p><ul><li>Papers: 16 September 2027</li></ul>',
    ['submission: Spring', 'submission: Fall'],
  ],
  [
    'one that has no words of its own',
    list('Submission deadline: 1 March 2027', 'Late poster submission deadline: 8 March 2027'),
    ['submission', 'submission: Late poster'],
  ],
  [
    'fees',
    list('Early registration until 1 March 2027', 'Late registration until 8 March 2027'),
    ['registration: Early', 'registration: Late'],
  ],
  [
    'rounds by their numbers',
    list('Phase 1 submission: 1 March 2027', 'Phase 2 submission (invited only): 8 April 2027'),
    ['submission: Phase 1', 'submission: Phase 2'],
  ],
  [
    'Indonesian rounds by their numbers',
    list('Pengumpulan makalah gelombang 1: 1 Maret 2027', 'Pengumpulan makalah gelombang 2 (daring): 8 April 2027'),
    ['submission: gelombang 1', 'submission: gelombang 2'],
  ],
  [
    'events',
    list('Workshop: 1 June 2027', 'Main conference: 2-4 June 2027', 'Papers due: 1 March 2027'),
    ['event: Workshop', 'event: Main conference', 'submission'],
  ],
  [
    'words behind the kind',
    list('Submissions due: articles, 1 March 2027', 'Submissions due: poster abstracts, 8 March 2027'),
    ['submission: articles', 'submission: poster abstracts'],
  ],
  [
    'German',
    list('Einreichung von Vorträgen: 1. März 2027', 'Einreichung von Postern: 8. März 2027'),
    ['submission: Vorträgen', 'submission: Postern'],
  ],
  [
    'sentences',
    '<p>Please submit your paper by 1 March 2027.</p><p>Please submit your demo by 8 March 2027.</p>',
    ['submission: paper', 'submission: demo'],
  ],
  [
    'titles of tracks',
    `<h2>Research track</h2><p>Submission deadline: 1 March 2027</p><h2>Industry track</h2><p>Submission deadline: 8 March 2027</p>`,
    ['submission: Research track', 'submission: Industry track'],
  ],
  [
    'titles on how to hand in name no track',
    `${list('Submission deadline: 1 March 2027')}<h2>Posters</h2><p>Submission deadline: 8 March 2027</p><h2>Submission Instructions</h2><p>Submission deadline for theses: 9 March 2027</p>`,
    ['submission', 'submission: Posters', 'submission: theses'],
  ],
  [
    'rows of tracks under columns of kinds',
    '<table><tr><th>Track</th><th>Submission Deadline</th><th>Author Notification</th></tr><tr><td>Panel Proposals</td><td>12 January 2027</td><td>16 February 2027</td></tr><tr><td>Workshop Proposals</td><td>20 January 2027</td><td>1 March 2027</td></tr></table>',
    ['submission: Panel Proposals', 'notification: Panel Proposals', 'submission: Workshop Proposals', 'notification: Workshop Proposals'],
  ],
  [
    'words apart in their label make no name',
    list('Latest date for sending the posters of students: 1 March 2027', 'Papers due: 8 March 2027', 'Date for the paper: 9 March 2027'),
    ['submission: posters of students', 'submission: Papers', 'submission: paper'],
  ],
  [
    'a title that is a sentence',
    `<h2>The call for posters is now closed</h2><p>Papers due: 8 March 2027</p><h2>Demos</h2><p>Demos due: 9 March 2027</p>`,
    ['submission', 'submission: Demos'],
  ],
  [
    'told twice, once in a sentence',
    `<h2>How to submit</h2><p>Please submit your paper no later than 8 March 2027.</p>${list('Submission deadline: 8 March 2027', 'Competition submission deadline: 9 March 2027')}`,
    ['submission', 'submission: Competition'],
  ],
  [
    'a column of dates',
    '<table><tr><th>Event</th><th>Date</th></tr><tr><td>Paper submission</td><td>1 March 2027</td></tr><tr><td>Notification</td><td>1 May 2027</td></tr></table>',
    ['submission', 'notification'],
  ],
  [
    'a place over the list',
    '<h1>KISV 2027</h1><h2>Lund, Sweden</h2><p>Conference: 1-3 June 2027</p><h2>Dates</h2><p>Papers due: 1 March 2027</p>',
    ['event', 'submission'],
  ],
  [
    'no track that a column calls open',
    '<table><tr><th>Registration</th><th>Open</th></tr><tr><td>Early registration</td><td>1 June 2027</td></tr></table><p>Paper submission: 1 March 2027</p>',
    ['registration', 'submission'],
  ],
  [
    'no track from small words between those of a kind',
    '<h2>TL;DR</h2><ul><li>Notification of abstract acceptance sent to authors by: 10 March 2027</li><li>Reviews returned to the authors by: 25 May 2027</li></ul><h2>More</h2><p>Abstract submission by: 1 February 2027</p>',
    ['notification: abstract', 'notification', 'submission'],
  ],
  [
    'no track from a heading that names the date above it',
    '<h2>Key dates</h2><ol><li><time>15 January 2027</time><h3>Paper submission deadline</h3></li><li><time>1 March 2027</time><h3>Notice of acceptance</h3></li><li><time>28 March 2027</time><h3>Final papers deadline</h3></li><li><time>1 April 2027</time><h3>Notice of late acceptance</h3></li></ol>',
    ['submission', 'notification', 'camera-ready', 'notification: of late'],
  ],
  [
    'French: small words before those of a track are none of its own, those between them are',
    list(
      'Soumission des articles : 1 février 2027',
      'Notification aux exposants : 1 mars 2027',
      'Notification aux jurés des écoles : 8 mars 2027',
    ),
    ['submission', 'notification: exposants', 'notification: jurés des écoles'],
  ],
  [
    'German: no track from a heading that tells in general how papers are handed in, one from what only some hand in',
    '<h2>Allgemeine Informationen zur Einreichung</h2><p>Einreichung von Beiträgen bis 1. März 2027</p><h2>Posterausstellung der Schulen</h2><p>Einreichung von Beiträgen bis 8. März 2027</p>',
    ['submission', 'submission: Posterausstellung der Schulen'],
  ],
  [
    'Portuguese: the same',
    '<h2>INSTRUÇÕES GERAIS</h2><p>Envio de trabalhos até 1 de março de 2027</p><h2>Mostra das escolas</h2><p>Envio de trabalhos até 8 de março de 2027</p>',
    ['submission', 'submission: Mostra das escolas'],
  ],
  [
    'rounds as the terms of a list, with details that say what falls due',
    '<h1>Journal of Kelp</h1><dl><dt>Round 1</dt><dd>Submission: 1 March 2027</dd><dd>Notification: 1 May 2027</dd><dt>Round 2</dt><dd><ul><li>Submission: 1 July 2027</li><li>Notification: 1 September 2027</li></ul></dd></dl><p>Registration closes on 3 October 2027.</p>',
    ['submission: Round 1', 'notification: Round 1', 'submission: Round 2', 'notification: Round 2', 'registration'],
  ],
  [
    'no round from terms that are names or days',
    '<h1>Bells 2027</h1><dl><dt>Papers due</dt><dd>1 March 2027</dd><dt>Posters due</dt><dd>1 April 2027</dd></dl><dl><dt>1 May 2027</dt><dd>Camera-ready papers</dd></dl>',
    ['submission: Papers', 'submission: Posters', 'camera-ready'],
  ],
  [
    'titles that only lead to a list, or say what any page does, are no tracks',
    '<p>We look at bells, including but not limited to:</p><ul><li>large ones</li><li>1 March 2027: submission deadline</li></ul><h2>Selection criteria</h2><p>Bells will be judged. Submissions are due on 8 March 2027.</p>',
    ['submission', 'submission'],
  ],
  [
    'how one submits, and a zone behind the title of a list, are no tracks',
    '<h2>Important Dates (all Pacific time)</h2><ul><li>Submissions: 1 March 2027</li></ul><h2>How to submit your proposal</h2><p>Submissions close on 8 March 2027.</p>',
    ['submission', 'submission'],
  ],
  ...(
    [
      ['Call for Papers', 'Call for Posters', 'Submission deadline: ', '1 March 2027', '8 March 2027', 'Papers', 'Posters'],
      [
        'Appel à communications',
        'Appel à posters',
        'Date limite de soumission : ',
        '1er mars 2027',
        '8 mars 2027',
        'communications',
        'posters',
      ],
      [
        'Convocatoria de ponencias',
        'Convocatoria de carteles',
        'Fecha límite de envío: ',
        '1 de marzo de 2027',
        '8 de marzo de 2027',
        'ponencias',
        'carteles',
      ],
      ['Nabór referatów', 'Nabór plakatów', 'Termin nadsyłania: ', '1 marca 2027', '8 marca 2027', 'referatów', 'plakatów'],
      ['Oproep voor lezingen', 'Oproep voor posters', 'Deadline voor inzending: ', '1 maart 2027', '8 maart 2027', 'lezingen', 'posters'],
      [
        'Wichtige Termine (Vorträge)',
        'Wichtige Termine (Poster)',
        'Einreichungsfrist: ',
        '1. März 2027',
        '8. März 2027',
        'Vorträge',
        'Poster',
      ],
      [
        'Fechas importantes (ponencias)',
        'Fechas importantes (carteles)',
        'Fecha límite de envío: ',
        '1 de marzo de 2027',
        '8 de marzo de 2027',
        'ponencias',
        'carteles',
      ],
    ] as const
  ).map(
    ([one, other, label, first, second, ...[a, b]]): TrackRow => [
      `what each title calls for: ${one}, ${other}`,
      `<h2>${one}</h2><p>${label}${first}</p><h2>${other}</h2><p>${label}${second}</p>`,
      [`submission: ${a}`, `submission: ${b}`],
    ],
  ),
  [
    'one title that calls for something is no track',
    '<h2>Call for panels</h2><p>Submissions are open from 15 October 2027 to 28 January 2028.</p><h2>Closing</h2><p>Submissions close: 28 January 2028</p>',
    ['opens', 'submission'],
  ],
  [
    'all tracks are none',
    '<ul><li>Submission deadline: 1 March 2027</li></ul><h2>Dates</h2><ul><li>Submission deadline (all tracks): 8 March 2027</li></ul>',
    ['submission', 'submission'],
  ],
  [
    'parts named by plain lines right above their lists, on one day',
    '<div>Conference</div><ul><li>Paper deadline: 1 March 2027</li><li>Notification: 1 May 2027</li></ul><div>Student forum</div><ul><li>Paper deadline: 8 March 2027</li><li>Notification: 8 May 2027</li></ul><div>Demos</div><ul><li>Paper deadline: 8 March 2027</li><li>Notification: 8 May 2027</li></ul>',
    ['submission', 'notification', 'submission: Student forum', 'notification: Student forum', 'submission: Demos', 'notification: Demos'],
  ],
  ...(
    [
      ['Hauptkonferenz', 'Doktorandenforum', 'Einreichungsfrist: '],
      ['Colloque', 'Atelier des doctorants', 'Date limite de soumission : '],
      ['Конференция', 'Молодёжная школа', 'Срок подачи тезисов: '],
      ['本大会', '学生会议', '投稿截止：'],
    ] as const
  ).map(
    ([one, other, label]): TrackRow => [
      `parts named by plain lines: ${one}`,
      `<p>${one}</p><ul><li>${label}2027-03-01</li></ul><p>${other}</p><ul><li>${label}2027-03-01</li></ul>`,
      [`submission: ${one}`, `submission: ${other}`],
    ],
  ),
  ...(
    [
      [
        'tables',
        (day: string) => `<table><tr><th>What</th><th>When</th></tr><tr><td>Paper submission</td><td>${day} March 2027</td></tr></table>`,
      ],
      ['tables without heads', (day: string) => `<table><tr><td>Soumission des articles</td><td>${day} mars 2027</td></tr></table>`],
      ['terms', (day: string) => `<dl><dt>Einreichungsfrist</dt><dd>${day}. März 2027</dd></dl>`],
      ['days before what falls due', (day: string) => `<ul><li>${day} March 2027: paper submission</li></ul>`],
    ] as const
  ).map(
    ([shape, listOf]): TrackRow => [
      `parts named by plain lines over ${shape}`,
      `<div>Long papers</div>${listOf('1')}<div>Student forum</div>${listOf('1')}`,
      ['submission: Long papers', 'submission: Student forum'],
    ],
  ),
  [
    'a plain line with its own days over a table names no part',
    '<p>Graz, 3–5 June 2027</p><table><tr><td>Submission</td><td>1 March 2027</td></tr></table><p>Posters</p><table><tr><td>Submission</td><td>8 March 2027</td></tr></table>',
    ['submission', 'submission: Posters', 'event'],
  ],
  [
    'a plain line about dates ends what another stands over',
    '<p>Demos</p><ul><li>Demo submission: 1 March 2027</li></ul><p>Important dates</p><ul><li>Paper submission: 8 March 2027</li></ul>',
    ['submission: Demos', 'submission'],
  ],
  [
    'a sentence above a list names no part',
    '<p>We look forward to it</p><ul><li>Submission: 1 March 2027</li></ul><p>Send it through the site.</p><ul><li>Submission: 8 March 2027</li></ul>',
    ['submission', 'submission'],
  ],
  [
    'fees below their title: the word before "by"',
    '<p>Papers: 1 March 2027</p><h2>Registration</h2><ul><li>Early, by 3 May 2027: 300 €</li><li>Standard, by 14 June 2027: 400 €</li></ul>',
    ['submission', 'registration: Early', 'registration: Standard'],
  ],
  [
    'of two fees in brackets the second is not told by the words of the first',
    '<p>Papers: 1 March 2027</p><h2>Registration</h2><ul><li>Early (by 3 May 2027): 300 €</li><li>Standard (by 14 June 2027): 400 €</li></ul>',
    ['submission', 'registration: Early', 'registration'],
  ],
] as const satisfies readonly TrackRow[];
