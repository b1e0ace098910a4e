import type { ReadRow } from './row.ts';

const on = '2026-12-20';
const due = 'submission 2027-03-02';

/** Answers that come after a day, or on it and later: a label, and no sentence about what else comes then. */
const labels: readonly (readonly [title: string, call: string, told: string])[] = [
  ['Kelp Workshop 2027', 'Paper submission: 2 March 2027', 'Notification: after 14 April 2027'],
  ['Kelp Workshop 2027', 'Paper submission: 2 March 2027', 'Results: 14 April 2027 or later, by e-mail'],
  ['Tang-Tagung 2027', 'Einreichungsfrist: 2. März 2027', 'Benachrichtigung der Autoren: nach dem 14. April 2027'],
  ['Journée Varech 2027', 'Date limite de soumission : 2 mars 2027', 'Notification aux auteurs : après le 14 avril 2027'],
  ['Jornada Alga 2027', 'Envío de ponencias: 2 de marzo de 2027', 'Notificación de aceptación: después del 14 de abril de 2027'],
  ['Giornata Alga 2027', 'Invio degli articoli: 2 marzo 2027', 'Comunicazione dei risultati: dopo il 14 aprile 2027'],
  ['Jornada Alga 2027', 'Submissão de artigos: 2 de março de 2027', 'Divulgação dos resultados: após 14 de abril de 2027'],
  ['Zeewierdag 2027', 'Indienen van papers: 2 maart 2027', 'Bekendmaking: na 14 april 2027'],
  ['Dzień Glonów 2027', 'Termin nadsyłania prac: 2 marca 2027', 'Ogłoszenie wyników: po 14 kwietnia 2027'],
  ['День водорослей 2027', 'Срок подачи заявок: 2 марта 2027', 'Объявление результатов: после 14 апреля 2027'],
  ['Yosun Günü 2027', 'Son başvuru: 2 Mart 2027', 'Sonuçların ilanı: 14 Nisan 2027 tarihinden sonra'],
  ['Hari Alga 2027', 'Batas pengumpulan: 2 Maret 2027', 'Pengumuman hasil: setelah 14 April 2027'],
  ['海藻コンテスト2027', '応募締切：2027年3月2日', '結果発表：2027年4月14日以降、ホームページに掲載'],
  ['海藻会议2027', '截稿日期：2027年3月2日', '录用通知：2027年4月14日以后'],
  ['해초 공모전 2027', '접수 마감: 2027년 3월 2일', '결과 발표: 2027년 4월 14일 이후, 누리집에 게시'],
];

/** What comes in after a day gets no answer, and nobody hands anything in or registers then. */
const others: readonly (readonly [title: string, call: string, other: string])[] = [
  ['Kelp Workshop 2027', 'Paper submission: 2 March 2027', 'Late fee: after 14 April 2027'],
  ['Kelp Workshop 2027', 'Paper submission: 2 March 2027', 'Authors of papers received after 14 April 2027 will not be notified.'],
  ['Tang-Tagung 2027', 'Einreichungsfrist: 2. März 2027', 'Nachträgliche Beiträge: nach dem 14. April 2027'],
  ['해초 공모전 2027', '접수 마감: 2027년 3월 2일', '추가 접수: 2027년 4월 14일 이후 불가'],
];

export default [
  ...labels.map(
    ([title, call, told]): ReadRow => [told, `<h1>${title}</h1><p>${call}</p><p>${told}</p>`, on, [due, 'notification 2027-04-14']],
  ),
  ...others.map(([title, call, other]): ReadRow => [other, `<h1>${title}</h1><p>${call}</p><p>${other}</p>`, on, [due]]),
] satisfies readonly ReadRow[];
