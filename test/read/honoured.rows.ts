import type { ReadRow } from './row.ts';

const on = '2026-11-27';

const honours: readonly (readonly [due: string, sentence: string])[] = [
  ['Entries are due by 10 January 2027.', 'The society honours the winners on 10 February 2027 in Lund.'],
  ['Einsendeschluss: 10. Januar 2027', 'Die Gesellschaft e.V. ehrt die Sieger am 10. Februar 2027 in Graz.'],
  ['Date limite d’envoi : 10 janvier 2027', 'Les lauréats seront récompensés le 10 février 2027 à Rennes.'],
  ['Plazo: 10 de enero de 2027', 'Los ganadores serán premiados el 10 de febrero de 2027 en Oporto.'],
  ['Prazo de envio: 10 de janeiro de 2027', 'Os vencedores serão homenageados em 10 de fevereiro de 2027.'],
  ['Scadenza: 10 gennaio 2027', 'I vincitori saranno premiati il 10 febbraio 2027 a Bari.'],
  ['Uiterste inzenddatum: 10 januari 2027', 'De winnaars worden op 10 februari 2027 in Gent gehuldigd.'],
  ['Termin nadsyłania prac: 10 stycznia 2027', 'Laureaci zostaną nagrodzeni 10 lutego 2027 w Lublinie.'],
  ['Son başvuru: 10 Ocak 2027', "Kazananlar 10 Şubat 2027'de ödüllendirilecektir."],
  ['截稿日期：2027年1月10日', '将于2027年2月10日表彰获奖者。'],
  ['応募締切：2027年1月10日', '受賞者は2027年2月10日に表彰します。'],
  ['응모 마감: 2027년 1월 10일', '수상자는 2027년 2월 10일 시상합니다.'],
];

/** When those who won are honoured: a ceremony, and no decision that is told. */
export default [
  ...honours.map(
    ([due, sentence]): ReadRow => [
      `those who won are honoured: ${sentence}`,
      `<h1>Kelp Contest 2027</h1><p>${due}</p><p>${sentence}</p>`,
      on,
      ['submission 2027-01-10', 'event 2027-02-10'],
    ],
  ),
  [
    'those who won are told, and honoured later',
    '<h1>Kelp 2027</h1><p>Entries are due by 10 January 2027.</p><p>Winners will be notified by 10 February 2027.</p>',
    on,
    ['submission 2027-01-10', 'notification 2027-02-10'],
  ],
] satisfies readonly ReadRow[];
