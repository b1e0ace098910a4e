import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** A day of a host in the head of a page, and the list of its own dates. */
const besideHost: readonly (readonly [head: string, dates: string, due: string, own: string])[] = [
  [
    'In conjunction with TARN 2027, Ghent, October 22, 2027',
    'Important dates',
    'Submission deadline: July 20, 2027',
    'Workshop date: October 23, 2027',
  ],
  ['Im Rahmen der TARN 2027, Gent, 22. Oktober 2027', 'Wichtige Termine', 'Einreichung bis: 20. Juli 2027', 'Workshop: 23. Oktober 2027'],
  [
    'En marge de TARN 2027, Gand, 22 octobre 2027',
    'Dates importantes',
    'Date limite de soumission : 20 juillet 2027',
    'Atelier : 23 octobre 2027',
  ],
  [
    'En el marco de TARN 2027, Gante, 22 de octubre de 2027',
    'Fechas importantes',
    'Fecha límite de envío: 20 de julio de 2027',
    'Taller: 23 de octubre de 2027',
  ],
  [
    'Nell’ambito di TARN 2027, Gand, 22 ottobre 2027',
    'Date importanti',
    'Scadenza per l’invio: 20 luglio 2027',
    'Workshop: 23 ottobre 2027',
  ],
  [
    'No âmbito do TARN 2027, Gante, 22 de outubro de 2027',
    'Datas importantes',
    'Prazo de submissão: 20 de julho de 2027',
    'Workshop: 23 de outubro de 2027',
  ],
];

/** The heading of a programme, its day, and what is due. */
const programmes: readonly (readonly [title: string, day: string, due: string])[] = [
  ['Program', 'Date: Monday the 25th of October 2027', 'Submission deadline: June 12, 2027'],
  ['Workshop programme', 'Monday, 25 October 2027', 'Submission deadline: 12 June 2027'],
  ['Programm', 'Montag, 25. Oktober 2027', 'Einreichung bis: 12. Juni 2027'],
  ['Programme', 'Date : 25 octobre 2027', 'Date limite de soumission : 12 juin 2027'],
  ['Programa', 'Fecha: 25 de octubre de 2027', 'Fecha límite de envío: 12 de junio de 2027'],
  ['Programma', '25 ottobre 2027', 'Scadenza per l’invio: 12 giugno 2027'],
  ['Programa', 'Data: 25 de outubro de 2027', 'Prazo de submissão: 12 de junho de 2027'],
  ['Programma', 'Datum: 25 oktober 2027', 'Deadline voor inzending: 12 juni 2027'],
  ['Program', '25 października 2027', 'Termin nadsyłania abstraktów: 12 czerwca 2027'],
  ['Программа', '25 октября 2027 г.', 'Срок подачи тезисов: 12 июня 2027 г.'],
  ['Program', '25 Ekim 2027', 'Son bildiri gönderim tarihi: 12 Haziran 2027'],
  ['プログラム', '2027年10月25日', '演題登録締切：2027年6月12日'],
];

const slots = '<h3>1 (8:30 − 10:00)</h3><ul><li>8:30 Anna Moss</li><li>9:10 Ben Kelp</li></ul>';

/** The day of the event itself, told from that of a host, or by the programme alone. */
export default [
  ...besideHost.map(
    ([head, dates, due, own]): ReadRow => [
      `the day of a host over the list that has the own day: ${head}`,
      `<h1>Workshop on Bells</h1><p>${head}</p><h2>${dates}</h2><p>${due}</p><p>${own}</p>`,
      on,
      ['submission 2027-07-20', 'event 2027-10-23'],
    ],
  ),
  [
    'the day on which it is held with a host, and a part of it in the list',
    '<h1>Workshop on Bells</h1><p>Held in conjunction with TARN 2027, Ghent, October 22, 2027</p><h2>Important dates</h2><p>Submission deadline: July 20, 2027</p><p>Tutorials: October 21, 2027</p>',
    on,
    ['event 2027-10-22', 'submission 2027-07-20', 'event 2027-10-21'],
  ],
  ...programmes.map(
    ([title, day, due]): ReadRow => [
      `the day of a programme, told nowhere else: ${title}, ${day}`,
      `<h1>Bells</h1><h2>${title}</h2><p>${day}</p>${slots}<h2>KISV</h2><p>${due}</p>`,
      on,
      ['submission 2027-06-12', 'event 2027-10-25'],
    ],
  ),
  [
    'a programme of two days, of which one is told',
    `<h1>Bells</h1><h2>Programme</h2><p>25 October 2027</p>${slots}<p>26 October 2027</p>${slots}<h2>KISV</h2><p>Submission deadline: 12 June 2027</p>`,
    on,
    ['submission 2027-06-12'],
  ],
  [
    'the programme of last year',
    `<h1>Bells</h1><h2>Programme</h2><p>25 October 2026</p>${slots}<h2>KISV</h2><p>Submission deadline: 12 June 2027</p>`,
    on,
    ['submission 2027-06-12'],
  ],
  ['a programme and no more calls for nothing', `<h1>Bells</h1><h2>Programme</h2><p>25 October 2027</p>${slots}`, on, []],
] as const satisfies readonly ReadRow[];
