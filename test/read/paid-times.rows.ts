import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const only = ['submission 2027-02-28'];

const english = '<h1>Kelp Research Grants 2027</h1><p>Applications must be submitted by 28 February 2027.</p>';

/** How long grants last, as a line or a row names it. */
const named: readonly (readonly [page: string, name: string, span: string])[] = [
  [english, 'Funding period', '6 March 2027 – 15 May 2027'],
  [english, 'Project duration', '1 June 2027 – 31 May 2028'],
  [
    '<h1>Forschungsförderung Seetang 2027</h1><p>Anträge sind bis zum 28. Februar 2027 einzureichen.</p>',
    'Projektlaufzeit',
    '6. März 2027 – 15. Mai 2027',
  ],
  [
    '<h1>Appel à projets Varech 2027</h1><p>Date limite de dépôt des dossiers : 28 février 2027.</p>',
    'Durée du projet',
    '6 mars 2027 – 15 mai 2027',
  ],
  [
    '<h1>Ayudas a la investigación 2027</h1><p>El plazo de presentación de solicitudes termina el 28 de febrero de 2027.</p>',
    'Periodo de ejecución',
    '6 de marzo de 2027 – 15 de mayo de 2027',
  ],
  [
    '<h1>Edital de pesquisa 2027</h1><p>Prazo para submissão de propostas: 28 de fevereiro de 2027.</p>',
    'Período de execução',
    '6 de março de 2027 – 15 de maio de 2027',
  ],
  [
    '<h1>Bando di ricerca 2027</h1><p>Le domande devono essere presentate entro il 28 febbraio 2027.</p>',
    'Durata del progetto',
    '6 marzo 2027 – 15 maggio 2027',
  ],
  [
    '<h1>Konkurs grantowy 2027</h1><p>Wnioski można składać do 28 lutego 2027 r.</p>',
    'Okres realizacji projektu',
    '6 marca 2027 r. – 15 maja 2027 r.',
  ],
  [
    '<h1>Конкурс грантов 2027</h1><p>Срок подачи заявок: до 28 февраля 2027 года.</p>',
    'Срок реализации проекта',
    '6 марта 2027 года – 15 мая 2027 года',
  ],
  ['<h1>Yosun Destek Programı 2027</h1><p>Son başvuru tarihi: 28 Şubat 2027.</p>', 'Proje süresi', '6 Mart 2027 – 15 Mayıs 2027'],
  ['<h1>海藻研究助成2027募集要項</h1><p>申請締切：2027年2月28日。</p>', '助成期間', '2027年3月6日～2027年5月15日'],
];

/** When the work is done that a grant pays for. */
const carriedOut: readonly (readonly [page: string, sentence: string])[] = [
  [english, 'The activities must be carried out from 6 March 2027 to 15 May 2027.'],
  [english, 'Projects will be carried out between 6 March 2027 and 15 May 2027.'],
  [
    '<h1>Forschungsförderung Seetang 2027</h1><p>Anträge sind bis zum 28. Februar 2027 einzureichen.</p>',
    'Die Maßnahmen müssen vom 6. März 2027 bis 15. Mai 2027 durchgeführt werden.',
  ],
  [
    '<h1>Edital de pesquisa 2027</h1><p>Prazo para submissão de propostas: 28 de fevereiro de 2027.</p>',
    'O projeto financiado deve ser executado entre 6 de março de 2027 e 15 de maio de 2027.',
  ],
  [
    '<h1>Конкурс грантов 2027</h1><p>Срок подачи заявок: до 28 февраля 2027 года.</p>',
    'Мероприятия должны быть проведены с 6 марта 2027 года по 15 мая 2027 года.',
  ],
  [
    '<h1>Konkurs grantowy 2027</h1><p>Wnioski można składać do 28 lutego 2027 r.</p>',
    'Finansowany projekt musi być realizowany od 6 marca 2027 r. do 15 maja 2027 r.',
  ],
];

/** What money is given for, and when that begins, in sentences that ask for nothing. */
const moneyGiven: readonly (readonly [page: string, sentence: string])[] = [
  [english, 'Funding is granted for the period from 6 March 2027 to 15 May 2027.'],
  [english, 'Expenses incurred between 6 March 2027 and 15 May 2027 are eligible.'],
  [english, 'The grant will start on 15 May 2027.'],
  [
    '<h1>Seetang-Förderprogramm 2027</h1><p>Bewerbungsschluss ist der 28. Februar 2027.</p>',
    'Ausgaben vom 6. März 2027 bis 15. Mai 2027 sind zuwendungsfähig.',
  ],
  ['<h1>Seetang-Förderprogramm 2027</h1><p>Bewerbungsschluss ist der 28. Februar 2027.</p>', 'Dienstantritt ist der 15. Mai 2027.'],
  [
    '<h1>Programme de subventions Varech 2027</h1><p>Date limite de dépôt : 28 février 2027.</p>',
    'La subvention est accordée pour la période du 6 mars 2027 au 15 mai 2027.',
  ],
  [
    '<h1>Programme de subventions Varech 2027</h1><p>Date limite de dépôt : 28 février 2027.</p>',
    'Le financement débutera le 15 mai 2027.',
  ],
  [
    '<h1>Programma di borse Alga 2027</h1><p>Le domande devono essere presentate entro il 28 febbraio 2027.</p>',
    'Il contributo è concesso per il periodo dal 6 marzo 2027 al 15 maggio 2027.',
  ],
  [
    '<h1>Konkurs grantowy 2027</h1><p>Wnioski można składać do 28 lutego 2027 r.</p>',
    'Kwalifikowalne są wydatki poniesione od 6 marca 2027 r. do 15 maja 2027 r.',
  ],
  [
    '<h1>Конкурс грантов 2027</h1><p>Срок подачи заявок: до 28 февраля 2027 года.</p>',
    'Грант предоставляется на период с 6 марта 2027 года по 15 мая 2027 года.',
  ],
  ['<h1>海藻研究助成2027募集要項</h1><p>申請締切：2027年2月28日。</p>', '着任時期は2027年5月15日とします。'],
  ['<h1>Yosun Destek Programı 2027</h1><p>Son başvuru tarihi: 28 Şubat 2027.</p>', 'Destek 15 Mayıs 2027 tarihinde başlayacaktır.'],
];

/** How long something is paid for is no deadline, no event and no time for handing in. */
export default [
  ...named.map(([page, name, span]): ReadRow => [`"${name}" beside a span, in a line`, `${page}<p>${name}: ${span}</p>`, on, only]),
  ...named.map(
    ([page, name, span]): ReadRow => [
      `"${name}" beside a span, in a row`,
      `${page}<table><tr><td>${name}</td><td>${span}</td></tr></table>`,
      on,
      only,
    ],
  ),
  ...moneyGiven.map(([page, sentence]): ReadRow => [sentence, `${page}<p>${sentence}</p>`, on, only]),
  ...[
    'Grants are open from 6 March 2027 to 20 April 2027.',
    'Applications for the scholarship are accepted from 6 March 2027 to 20 April 2027.',
    'The application round for grants opens on 6 March 2027 and closes on 20 April 2027.',
  ].map(
    (sentence): ReadRow => [
      `in which one applies for money: ${sentence}`,
      `<h1>Kelp Research Grants 2027</h1><p>${sentence}</p>`,
      on,
      ['opens 2027-03-06', 'submission 2027-04-20'],
    ],
  ),
  [
    'a workshop that grants help to come to is an event',
    `${english}<p>The workshop, with grants for journeys, takes place from 6 May 2027 to 8 May 2027 in Porto.</p>`,
    on,
    ['submission 2027-02-28', 'event 2027-05-06..2027-05-08'],
  ],
  ...carriedOut.map(([page, sentence]): ReadRow => [sentence, `${page}<p>${sentence}</p>`, on, only]),
  [
    'in which projects are to be handed in, whatever that time is called',
    '<h1>Kelp Research Grants 2027</h1><p>Project period for submitting applications: 6 March 2027 – 15 May 2027</p>',
    on,
    ['opens 2027-03-06', 'submission 2027-05-15'],
  ],
  [
    'what is held is an event, whoever pays for it',
    `${english}<p>The kelp symposium takes place from 6 May 2027 to 8 May 2027 in Porto.</p>`,
    on,
    ['submission 2027-02-28', 'event 2027-05-06..2027-05-08'],
  ],
  ...[
    [
      '研究助成募集要項',
      '募集受付期間: 2027年6月10日~2027年8月15日',
      '助成金対象は、2027年12月1日~2028年11月30日に係る研究とします。',
      '助成金の交付時期は2027年12月頃を予定しています。',
    ],
    ['研究资助申请通知', '申请时间: 2027年6月10日至2027年8月15日', '资助期限: 2027年12月1日至2028年11月30日', '资助款拨付时间: 2027年12月'],
    [
      '연구비 지원 공모',
      '접수기간: 2027년 6월 10일 ~ 2027년 8월 15일',
      '연구기간: 2027년 12월 1일 ~ 2028년 11월 30일',
      '지원금 지급: 2027년 12월 예정',
    ],
  ].map(
    ([title, due, span, paid]): ReadRow => [
      `what is paid for, and when it is paid out: ${title}`,
      `<h1>${title}</h1><p>${due}</p><p>${span}</p><p>${paid}</p>`,
      '2027-05-15',
      ['opens 2027-06-10', 'submission 2027-08-15'],
    ],
  ),
] satisfies readonly ReadRow[];
