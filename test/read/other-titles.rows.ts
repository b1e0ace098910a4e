import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** Pages whose title says that they are no call, though something falls due on them. */
const quiet: readonly (readonly [title: string, lines: string])[] = [
  [
    'BOT 214 – Ferns (Spring 2027)',
    '<table><tr><th>Week</th><th>Date</th><th>Due</th></tr><tr><td>2</td><td>Feb 1</td><td>Essay proposal due</td></tr><tr><td>9</td><td>Mar 22</td><td>Draft paper due 11:59pm</td></tr><tr><td>13</td><td>Apr 19</td><td>Final paper due</td></tr></table>',
  ],
  ['Fernhill Half Marathon', '<p>Early bird entry until 28 February 2027. Online registration closes 5 May 2027.</p>'],
  ['Tender: Greenhouse glass', '<p>Bids must be submitted by 15 February 2027, 12:00.</p>'],
  ['Student election 2027', '<p>Nominations: 1–14 February 2027. Voting: 1–5 March 2027. Results: 8 March 2027.</p>'],
  ['Fernhill House: Opening hours', '<p>“Submission”, works on paper, 1 April to 30 June 2027.</p>'],
  ['Reading group: Ferns', '<ul><li>14 Jan: Reed 2024, “Deadlines in bogs” (presenter: Ann)</li><li>11 Feb: paper tba</li></ul>'],
  ['Lab meetings, spring 2027', '<ul><li>12 Jan: practice talk</li><li>19 Jan: talk on mosses</li></ul>'],
  ['Open day at the Institute', '<p>School classes please register by 1 April 2027.</p>'],
  ['Prüfungsamt: Fristen', '<ul><li>Anmeldung: 1. Februar 2027</li><li>Abgabe der Arbeiten: 30. April 2027</li></ul>'],
  ['Mairie : inscriptions scolaires', '<p>Dossier à déposer avant le 15 mars 2027, 17 h.</p>'],
  ['Media maratón de Fuenterreal', '<p>Inscripción: del 1 al 28 de febrero de 2027.</p>'],
  ['Edital de licitação 4/2027', '<p>Envio das propostas até 15 de fevereiro de 2027.</p>'],
  ['Bando di gara: vetri per serre', '<p>Invio delle offerte entro il 15 febbraio 2027.</p>'],
  ['Aanbesteding kassenglas', '<p>Inschrijvingen indienen uiterlijk 15 februari 2027.</p>'],
  ['Przetarg na szkło', '<p>Termin składania ofert: 15 lutego 2027 r.</p>'],
  ['Реестр закупок', '<p>Приём заявок до 15 февраля 2027 г. 10:00.</p>'],
  ['Akademik takvim 2027', '<p>Tez teslimi için son gün: 30 Nisan 2027.</p>'],
  ['Jadwal kuliah semester genap', '<ul><li>Batas pengumpulan skripsi: 30 April 2027</li></ul>'],
  ['教务处通知：毕业安排', '<p>毕业论文提交截止：2027年4月30日。</p>'],
  ['履修登録のお知らせ', '<p>登録締切：2027年4月9日。レポート提出締切：2027年7月30日。</p>'],
  ['수강신청 안내', '<p>신청 마감: 2027년 2월 12일. 보고서 제출 마감: 2027년 6월 18일.</p>'],
];

/** Calls whose titles or later headings have such words. */
const calls: readonly (readonly [title: string, lines: string, ...read: string[]])[] = [
  ['Elections and Democracy: a workshop', '<p>Papers are due 15 March 2027.</p>', 'submission 2027-03-15'],
  ['Marathon of Code: call for projects', '<p>Projects are due 15 March 2027.</p>', 'submission 2027-03-15'],
  ['Essay contest “The marathon”', '<p>Essays must be submitted by 15 March 2027.</p>', 'submission 2027-03-15'],
  ['FERN 2027', '<ul><li>Paper submission: 15 March 2027</li></ul><h1>Exhibitions</h1><p>Halls are open.</p>', 'submission 2027-03-15'],
  [
    'The economics of procurement',
    '<ul><li>Abstract: 1 March 2027</li><li>Full paper: 15 March 2027</li><li>Camera-ready: 3 May 2027</li></ul>',
    'abstract 2027-03-01',
    'submission 2027-03-15',
    'camera-ready 2027-05-03',
  ],
  ['Exhibitions', '<p>Artists may submit works for 2028 until 15 March 2027.</p>', 'submission 2027-03-15'],
  ['Design marathon', '<p>Projects must be submitted by 15 March 2027.</p>', 'submission 2027-03-15'],
  ['Numéro thématique : Élections', '<p>Envoi des articles : 15 mars 2027.</p>', 'submission 2027-03-15'],
  ['Dossier monográfico: Impuestos', '<p>Envío de artículos: 15 de marzo de 2027.</p>', 'submission 2027-03-15'],
  ['Wybory – numer tematyczny', '<p>Termin nadsyłania artykułów: 15 marca 2027 r.</p>', 'submission 2027-03-15'],
  ['选举研究专刊', '<p>投稿截止：2027年3月15日。</p>', 'submission 2027-03-15'],
  ['Wahlen und Wähler: Tagung', '<p>Einreichungsfrist: 15. März 2027.</p>', 'submission 2027-03-15'],
  ['Colloque « Élections »', '<p>Date limite de soumission : 15 mars 2027.</p>', 'submission 2027-03-15'],
  ['选举研究论坛征文', '<p>论文提交截止：2027年3月15日。</p>', 'submission 2027-03-15'],
];

export default [
  ...quiet.map(([title, lines]): ReadRow => [title, `<h1>${title}</h1>${lines}`, on, []]),
  ...calls.map(([title, lines, ...read]): ReadRow => [title, `<h1>${title}</h1>${lines}`, on, read]),
] satisfies readonly ReadRow[];
