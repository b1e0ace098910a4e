import type { ReadRow } from './row.ts';

const on = '2027-02-15';
const past = ['submission 2027-02-10'];

/** A deadline without its year that lies behind the day of reading, and is said to. */
const closed: readonly (readonly [title: string, text: string])[] = [
  ['Moss Congress: call for abstracts', 'The submission deadline of February 10 is over.'],
  ['Moss Congress: call for abstracts', 'The submission deadline (February 10) has passed.'],
  ['Moss Congress: call for abstracts', 'Submissions closed on February 10.'],
  ['Moss Congress: call for abstracts', 'Submission deadline: February 10 (closed)'],
  ['Moss Congress: call for abstracts', 'Submission deadline: February 10 – CLOSED'],
  ['Moss Congress: call for abstracts', 'Submissions are closed (deadline: February 10).'],
  ['Moostagung: Aufruf', 'Die Einreichungsfrist ist am 10. Februar abgelaufen.'],
  ['Moostagung: Aufruf', 'Einreichungsfrist: 10. Februar (abgelaufen)'],
  ['Colloque : appel', 'L’appel à communications est clos depuis le 10 février.'],
  ['Colloque : appel', 'Date limite de soumission : 10 février (dépassée)'],
  ['Congreso: convocatoria', 'El plazo de envío cerró el 10 de febrero.'],
  ['Congreso: convocatoria', 'Fecha límite de envío: 10 de febrero (cerrado)'],
  ['Congresso: chamada', 'O prazo de submissão encerrou em 10 de fevereiro.'],
  ['Convegno: call', 'La scadenza del 10 febbraio per gli abstract è passata.'],
  ['Konferencja', 'Termin zgłoszeń minął 10 lutego.'],
  ['Конференция', 'Срок подачи заявок: до 10 февраля (завершён)'],
  ['Mosdag: oproep', 'De inzendtermijn is op 10 februari verstreken.'],
  ['Kongre: bildiri çağrısı', 'Bildiri gönderimi 10 Şubat’ta sona erdi.'],
  ['会议征文', '投稿截止：2月10日（已截止）'],
  ['研究会 発表募集', '投稿締切：2月10日（終了）'],
  ['학술대회 논문 모집', '논문 접수 마감: 2월 10일 (종료)'],
];

/** A day that lies ahead, whatever beside it is closed. */
const ahead: readonly (readonly [title: string, text: string])[] = [
  ['Moss Congress: call for abstracts', 'Submission deadline: March 10'],
  ['Moss Congress: call for abstracts', 'The early call has closed, but abstracts may still be submitted until March 10.'],
  ['Moss Congress: call for abstracts', 'Early submission is closed. Submission deadline: March 10'],
  ['Moostagung: Aufruf', 'Die erste Runde ist abgelaufen. Einreichungsfrist: 10. März'],
];

/** What a page says above a deadline without its year: nothing more is taken in. */
const notices: readonly (readonly [title: string, notice: string, deadline: string])[] = [
  ['Moss Congress: call for abstracts', 'Submissions are now closed.', 'Submission deadline: February 10'],
  ['Moss Congress', 'Call for abstracts (closed)', 'Submission deadline: February 10'],
  ['Moostagung', 'Der Call for Papers ist geschlossen.', 'Einreichungsfrist: 10. Februar'],
  ['Colloque des mousses', 'L’appel à communications est clos.', 'Date limite de soumission : 10 février'],
  ['Congreso del musgo', 'El plazo de envío de resúmenes ha finalizado.', 'Fecha límite de envío: 10 de febrero'],
  ['苔の研究会', '発表募集は終了しました。', '投稿締切：2月10日'],
];

/** Deadlines that give no year, and what stands beside them of their end: none comes again a year later. */
export default [
  ...closed.map(([title, text]): ReadRow => [`it has passed: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, past]),
  ...ahead.map(([title, text]): ReadRow => [`it lies ahead: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, ['submission 2027-03-10']]),
  ...notices.map(
    ([title, notice, deadline]): ReadRow => [
      `the page says it: ${notice}`,
      `<h1>${title}</h1><p>${notice}</p><p>${deadline}</p>`,
      on,
      past,
    ],
  ),
  ...['Registration is closed.', 'Submissions of 2026 are closed.', 'Submissions for round 1 are closed.'].map(
    (notice): ReadRow => [
      `something else is closed: ${notice}`,
      `<h1>Moss Congress: call for abstracts</h1><p>${notice}</p><p>Submission deadline: February 10</p>`,
      on,
      ['submission 2028-02-10'],
    ],
  ),
  [
    'a day told again below a list is of the year that it had there',
    '<h1>Moss Congress</h1><p>November 1: abstract submission opens</p><p>March 14: deadline for abstract submission</p><p>April 11: notification for abstracts</p><p>Registration for the congress begins on November 1.</p><p>The deadline for the registration fee is June 1.</p><p>Abstract submission starts on November 1. The deadline for abstract submission is March 14.</p><p>The deadline for full paper submission is May 7.</p>',
    on,
    [
      'opens 2026-11-01',
      'abstract 2027-03-14',
      'notification 2027-04-11',
      'opens 2026-11-01',
      'registration 2027-06-01',
      'submission 2027-05-07',
    ],
  ],
] satisfies readonly ReadRow[];
