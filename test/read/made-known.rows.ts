import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const conference = ['submission 2027-02-28', 'event 2027-07-01..2027-07-03'];

/** When a programme or the like will be made known: no day of the event, whatever stands over it. */
const programmes: readonly (readonly [call: string, sentence: string])[] = [
  [
    '<h1>Tagung Seetang 2027</h1><p>Einreichungsfrist für Beiträge: 28. Februar 2027.</p><p>Die Tagung findet vom 1. bis 3. Juli 2027 in Porto statt.</p>',
    'Das Programm wird am 15. Mai 2027 veröffentlicht.',
  ],
  [
    '<h1>Colloque Varech 2027</h1><p>Date limite de soumission des articles : 28 février 2027.</p><p>Le colloque aura lieu à Porto du 1er au 3 juillet 2027.</p>',
    'Le programme sera publié le 15 mai 2027.',
  ],
  [
    '<h1>Congreso Alga 2027</h1><p>Fecha límite de envío de ponencias: 28 de febrero de 2027.</p><p>El congreso se celebrará en Oporto del 1 al 3 de julio de 2027.</p>',
    'El programa se publicará el 15 de mayo de 2027.',
  ],
  [
    '<h1>Convegno Alga 2027</h1><p>Scadenza per l’invio degli articoli: 28 febbraio 2027.</p><p>Il convegno si terrà a Porto dal 1 al 3 luglio 2027.</p>',
    'Il programma sarà pubblicato il 15 maggio 2027.',
  ],
  [
    '<h1>Conferentie Zeewier 2027</h1><p>Deadline voor het indienen van papers: 28 februari 2027.</p><p>De conferentie vindt plaats in Porto van 1 tot 3 juli 2027.</p>',
    'Het programma wordt op 15 mei 2027 gepubliceerd.',
  ],
  [
    '<h1>海藻研究会2027</h1><p>論文投稿締切：2027年2月28日。</p><p>研究会は2027年7月1日～3日にポルトで開催されます。</p>',
    'プログラムは2027年5月15日に公開します。',
  ],
  [
    '<h1>해초 학술대회 2027</h1><p>논문 제출 마감: 2027년 2월 28일.</p><p>학술대회는 2027년 7월 1일~3일 포르투에서 개최됩니다.</p>',
    '프로그램은 2027년 5월 15일에 공개됩니다.',
  ],
];

export default [
  ...programmes.map(([call, sentence]): ReadRow => [sentence, `${call}<p>${sentence}</p>`, on, conference]),
  [
    'decisions that will be made known on a day are told then',
    '<h1>Tagung Seetang 2027</h1><p>Einreichungsfrist für Beiträge: 28. Februar 2027.</p><p>Die Ergebnisse werden am 15. Mai 2027 bekannt gegeben.</p>',
    on,
    ['submission 2027-02-28', 'notification 2027-05-15'],
  ],
  [
    'what a sentence says of something else is no day of the event in the title',
    '<h1>Kelp Workshop 2027</h1><p>Submission deadline: 28 February 2027</p><p>The special issue will appear on 15 May 2027.</p><p>Applicants must be under 35 on 6 March 2027.</p>',
    on,
    ['submission 2027-02-28'],
  ],
  [
    'a sentence that invites to the event tells its day',
    '<h1>Kelp Workshop 2027</h1><p>Submission deadline: 28 February 2027</p><p>We look forward to seeing you on 15 May 2027.</p>',
    on,
    ['submission 2027-02-28', 'event 2027-05-15'],
  ],
  [
    'a day and its place are those of the event',
    '<h1>Kelp Workshop 2027</h1><p>Submission deadline: 28 February 2027</p><p>Saturday, 15 May 2027, University of Lund.</p>',
    on,
    ['submission 2027-02-28', 'event 2027-05-15'],
  ],
  ...['will', 'would', 'shall'].flatMap((verb): readonly ReadRow[] => [
    [
      `what was chosen ${verb} be published on a day`,
      `<h1>Kelp photo contest 2027</h1><p>Deadline for photos: 7 May 2027.</p><p>The shortlisted photographs ${verb} be published on our website by 9 May 2027.</p>`,
      on,
      ['submission 2027-05-07', 'notification 2027-05-09'],
    ],
    [
      `details ${verb} be announced, and nobody registers by that day`,
      `<h1>Kelp conference 2027</h1><p>Paper submission: 7 May 2027.</p><p>Registration details ${verb} be announced by 25 May 2027.</p>`,
      on,
      ['submission 2027-05-07'],
    ],
  ]),
  [
    'those who apply hear of it on a day, and from speakers on another',
    '<h1>Kelp workshop 2027</h1><p>Submit your paper by 1 May 2027. Authors will hear from the chairs by 20 May 2027. On 3 June 2027 you will hear from experts on bogs.</p>',
    on,
    ['submission 2027-05-01', 'notification 2027-05-20'],
  ],
] satisfies readonly ReadRow[];
