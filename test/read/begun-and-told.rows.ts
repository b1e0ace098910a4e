import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const due = 'submission 2027-03-01';
const opens = 'opens 2027-01-04';

/** What we begin to take in on a day opens then; what is told of a final version, and prizes that are handed out. */
export default [
  ...[
    '<h1>Kelp 2027</h1><p>We will begin receiving panel proposals for the spring season on January 4, 2027. Entries are due 1 March 2027.</p>',
    '<h1>Tang 2027</h1><p>Wir beginnen am 4. Januar 2027 mit der Annahme von Beiträgen. Einsendeschluss ist der 1. März 2027.</p>',
    '<h1>Alga 2027</h1><p>Comenzaremos a recibir propuestas el 4 de enero de 2027. Fecha límite: 1 de marzo de 2027.</p>',
    '<h1>Alga 2027</h1><p>Começaremos a receber propostas em 4 de janeiro de 2027. Prazo: 1 de março de 2027.</p>',
    '<h1>Alga 2027</h1><p>Inizieremo a ricevere le proposte il 4 gennaio 2027. Scadenza: 1 marzo 2027.</p>',
    '<h1>Glon 2027</h1><p>Zaczniemy przyjmować zgłoszenia 4 stycznia 2027. Termin nadsyłania prac: 1 marca 2027.</p>',
    '<h1>Лишайник 2027</h1><p>Мы начнём принимать заявки 4 января 2027 года. Срок подачи заявок: 1 марта 2027 года.</p>',
    '<h1>Yosun 2027</h1><p>Başvuruları 4 Ocak 2027’de almaya başlayacağız. Son başvuru tarihi: 1 Mart 2027.</p>',
  ].map((html, i): ReadRow => [`the day on which we begin to take in opens: ${i}`, html, on, [opens, due]]),
  [
    'what we take in for an event on a day may be the day of the event',
    '<h1>Kelp 2027</h1><p>We begin accepting proposals for the spring workshop on January 4, 2027. Entries are due 1 March 2027.</p>',
    on,
    [due],
  ],
  [
    'what a label ends with is told, be it of the final version',
    '<h1>Kelp 2027</h1><ul><li>Full paper: 1 March 2027</li><li>Camera-ready acceptance: 5 April 2027</li><li>Final paper acceptance notification: 7 April 2027</li><li>Final version of accepted papers: 10 April 2027</li><li>Camera-ready for accepted abstracts: 11 April 2027</li></ul>',
    on,
    [due, 'notification 2027-04-05', 'notification 2027-04-07', 'camera-ready 2027-04-10', 'camera-ready 2027-04-11'],
  ],
  [
    'so it is in Chinese and Japanese',
    '<h1>海藻 2027</h1><ul><li>论文提交：2027年3月1日</li><li>终稿录用通知：2027年4月5日</li><li>录用论文终稿提交：2027年4月9日</li></ul>',
    on,
    [due, 'notification 2027-04-05', 'camera-ready 2027-04-09'],
  ],
  [
    'prizes that are handed out at a reception are an event, in a line of its own and in a sentence',
    '<h1>Kelp prize 2027</h1><ul><li>Entries: 1 March 2027</li><li>Awards will be presented: 3 May 2027</li></ul><p>The awards will be presented at the reception on 4 June 2027.</p>',
    on,
    [due, 'event 2027-05-03', 'event 2027-06-04'],
  ],
] satisfies readonly ReadRow[];
