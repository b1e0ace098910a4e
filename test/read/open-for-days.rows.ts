import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const window = ['opens 2027-03-01', 'submission 2027-03-31'];

/** What a page may say around the days in which something is handed in, and the sentence that tells them. */
const inText: readonly (readonly [title: string, before: string, sentence: string])[] = [
  ['Moss Grants 2027', 'The foundation supports field work in the hills.', 'Applications may be lodged from 1 to 31 March 2027.'],
  ['Moss Grants 2027', 'The foundation was set up by two bryologists.', 'Applications can be made between 1 and 31 March 2027.'],
  ['Moss Grants 2027', 'The foundation supports field work in the hills.', 'You can apply from 1 to 31 March 2027.'],
  ['Moss Grants 2027', 'We fund field work.', 'Proposals are taken from 1 to 31 March 2027.'],
  ['Moosförderung', 'Die Stiftung fördert Feldarbeit.', 'Anträge können vom 1. bis 31. März 2027 gestellt werden.'],
  ['Moosförderung', 'Die Stiftung fördert Feldarbeit.', 'Vom 1. bis 31. März 2027 nehmen wir Anträge entgegen.'],
  ['Moosförderung', 'Die Stiftung fördert Feldarbeit.', 'Die Antragstellung läuft vom 1. bis 31. März 2027.'],
  ['Bourses Mousse', 'La fondation soutient le travail de terrain.', 'Les dossiers sont recevables du 1er au 31 mars 2027.'],
  [
    'Ayudas Musgo 2027 – Convocatoria',
    'La fundación apoya la investigación.',
    'Las solicitudes se presentarán del 1 al 31 de marzo de 2027.',
  ],
  ['Bolsas Musgo', 'A fundação apoia investigação.', 'As candidaturas decorrem de 1 a 31 de março de 2027.'],
  ['Mos beurzen', 'Het fonds steunt veldwerk.', 'Aanvragen kunnen van 1 tot en met 31 maart 2027 worden gedaan.'],
  ['苔助成2027公募', '本財団は野外調査を支援しています。', '受付期間は2027年3月1日(月)〜31日(水)です。'],
];

/** Days in which something is handed in, told in the sentences of a page. */
export default [
  ...inText.map(
    ([title, before, sentence]): ReadRow => [
      `open for some days: ${sentence}`,
      `<h1>${title}</h1><p>${before} ${sentence}</p>`,
      on,
      window,
    ],
  ),
  ...['논문은 2027년 3월 1일부터 접수하며 3월 31일에 접수를 마칩니다.', '논문 접수는 2027년 3월 1일에 시작하여 3월 31일에 끝납니다.'].map(
    (text): ReadRow => [text, `<h1>이끼학회 2027 논문 모집</h1><p>${text}</p>`, on, window],
  ),
  [
    'a Japanese sentence that begins with the day from which on something is taken in',
    '<h1>苔学会2027 演題募集</h1><p>2027年3月1日より演題の登録を開始いたします。締切は3月31日です。</p>',
    on,
    window,
  ],
  [
    'a portal that stops taking them',
    '<h1>Moss Symposium</h1><p>The portal for abstracts opens on 1 March 2027; it stops taking them on 31 March.</p>',
    on,
    window,
  ],
  [
    'who registers for a grant hands in, on a page that has no heading but its name',
    '<title>Bolsas Musgo 2027</title><p>As inscrições estarão abertas de 1 a 31 de março de 2027.</p>',
    on,
    window,
  ],
  [
    'to be sent on a day',
    '<h1>Prix Mousse 2027</h1><p>Les dossiers sont à envoyer le 1er mars 2027. Les bourses seront attribuées avant le 30 mai 2027.</p>',
    on,
    ['submission 2027-03-01', 'notification 2027-05-30 {before-day,zone-unstated}'],
  ],
  ...[
    ['<h1>Moss Grants</h1><p>Proposals are due by 1 March 2027. Awards are made by 30 May 2027.</p>'],
    ['<h1>Moospreis</h1><p>Anträge bis 1. März 2027 einreichen. Die Vergabe erfolgt bis 30. Mai 2027.</p>'],
    [
      '<h1>Bolsas Musgo</h1><p>As propostas devem ser enviadas até 1 de março de 2027. Daremos resposta a todos até 30 de maio de 2027.</p>',
    ],
    [
      '<h1>Oproep</h1><p>Voorstellen kunnen worden ingediend tot en met 1 maart 2027. Uiterlijk 30 mei 2027 laten we iedereen weten of de aanvraag is toegekend.</p>',
    ],
    ['<h1>苔藓基金申请</h1><p>申请截止日期为2027年3月1日。2027年5月30日前告知所有申请人。</p>'],
  ].map(([html]): ReadRow => [`told then: ${html}`, html ?? '', on, ['submission 2027-03-01', 'notification 2027-05-30']]),
  ...[
    '<h1>Moss Museum</h1><p>The museum can be visited from 1 to 31 March 2027.</p>',
    '<h1>Moss Talks</h1><p>Posters may be seen from 1 to 31 March 2027. Proposals of past years are kept.</p>',
  ].map((html): ReadRow => [`not what is handed in: ${html}`, html, on, []]),
] satisfies ReadRow[];
