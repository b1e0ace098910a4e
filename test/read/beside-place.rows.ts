import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const whole = ['event 2027-04-07..2027-04-08', 'submission 2027-01-31'];

/** Pages that are called after what is handed in: days, place and deadline as fields. */
const fields: readonly (readonly [title: string, days: string, place: string, due: string])[] = [
  ['Abstract submission', 'Date: 7–8 April 2027', 'Venue: Porto', 'Deadline: 31 January 2027'],
  ['Poster submission', 'When: 7–8 April 2027', 'Where: Porto', 'Posters are due by 31 January 2027'],
  ['Einreichung von Beiträgen', 'Datum: 7.–8. April 2027', 'Ort: Graz', 'Einsendeschluss: 31. Januar 2027'],
  ['Soumission des résumés', 'Dates : 7 et 8 avril 2027', 'Lieu : Rennes', 'Date limite : 31 janvier 2027'],
  ['Envío de resúmenes', 'Fecha: 7 y 8 de abril de 2027', 'Lugar: Oporto', 'Fecha límite: 31 de enero de 2027'],
  ['Submissão de resumos', 'Data: 7 e 8 de abril de 2027', 'Local: Porto', 'Prazo: 31 de janeiro de 2027'],
  ['Invio dei contributi', 'Data: 7-8 aprile 2027', 'Luogo: Bari', 'Scadenza: 31 gennaio 2027'],
  ['Abstracts indienen', 'Datum: 7 en 8 april 2027', 'Locatie: Gent', 'Deadline: 31 januari 2027'],
  ['Zgłaszanie abstraktów', 'Termin: 7-8 kwietnia 2027', 'Miejsce: Lublin', 'Zgłoszenia do 31 stycznia 2027'],
  ['Подача тезисов', 'Дата: 7–8 апреля 2027 г.', 'Место: Казань', 'Срок подачи тезисов: 31 января 2027 г.'],
  ['Bildiri gönderimi', 'Tarih: 7-8 Nisan 2027', 'Yer: Bursa', 'Son gönderim tarihi: 31 Ocak 2027'],
  ['Pengiriman abstrak', 'Waktu: 7-8 April 2027', 'Tempat: Malang', 'Batas akhir: 31 Januari 2027'],
  ['论文投稿', '时间：2027年4月7日至8日', '地点：杭州', '投稿截止：2027年1月31日'],
  ['演題登録', '日時：2027年4月7日～8日', '会場：京都', '演題登録締切：2027年1月31日'],
  ['초록접수', '일시: 2027년 4월 7일 ~ 4월 8일', '장소: 부산', '초록접수 마감: 2027년 1월 31일'],
];

const handedInThere: readonly (readonly [title: string, day: string, place: string])[] = [
  ['Submission', 'Date: 5 March 2027', 'Place: Office 12, Kelp House'],
  ['Abgabe der Beiträge', 'Datum: 5. März 2027', 'Ort: Sekretariat, Zimmer 12'],
  ['Dépôt des dossiers', 'Date : 5 mars 2027', 'Lieu : secrétariat, bureau 12'],
];

/** What one signs up for stands as a button or a title over the days, and their place beside them or below. */
const signedUp: readonly (readonly [button: string, days: string, place: string, due: string])[] = [
  ['TICKETS', 'April 7 to 8, 2027', 'Porto, Portugal', 'Submission deadline: January 31, 2027'],
  ['GET A TICKET NOW', '7 to 8 April 2027', 'Kelp Hall, Porto, Portugal', 'Submission deadline: January 31, 2027'],
  ['ANMELDUNG', '7. bis 8. April 2027', 'Graz, Österreich', 'Einreichung bis: 31. Januar 2027'],
  ['INSCRIPTIONS', 'Du 7 au 8 avril 2027', 'Rennes, France', 'Date limite de soumission : 31 janvier 2027'],
  ['INSCRIPCIÓN', 'Del 7 al 8 de abril de 2027', 'Sevilla, España', 'Fecha límite de envío: 31 de enero de 2027'],
  ['INSCRIÇÃO', '7 a 8 de abril de 2027', 'Porto, Portugal', 'Prazo de submissão: 31 de janeiro de 2027'],
  ['ISCRIZIONE', '7-8 aprile 2027', 'Bari, Italia', 'Scadenza per l’invio: 31 gennaio 2027'],
  ['INSCHRIJVEN', '7 t/m 8 april 2027', 'Gent, België', 'Deadline voor inzending: 31 januari 2027'],
  ['REJESTRACJA', '7-8 kwietnia 2027', 'Lublin, Polska', 'Termin nadsyłania abstraktów: 31 stycznia 2027'],
  ['РЕГИСТРАЦИЯ', '7–8 апреля 2027 г.', 'Казань, Россия', 'Срок подачи тезисов: 31 января 2027 г.'],
  ['KAYIT', '7-8 Nisan 2027', 'Bursa, Türkiye', 'Son bildiri gönderim tarihi: 31 Ocak 2027'],
  ['PENDAFTARAN', '7-8 April 2027', 'Malang, Indonesia', 'Batas akhir pengiriman abstrak: 31 Januari 2027'],
];

/** A day as a field right beside that of the place: when something is held there, and nothing is due. */
export default [
  ...signedUp.flatMap(([button, days, place, due]): ReadRow[] => [
    [
      `a button over days and place: ${button}`,
      `<p>${button}</p><p>${days} | ${place} | online</p><h1>KISV 2027</h1><p>${due}</p>`,
      on,
      whole,
    ],
    [
      `a button over days over their place: ${button}`,
      `<p>${button}</p><p>${days}</p><p>${place}</p><h1>KISV 2027</h1><p>${due}</p>`,
      on,
      whole,
    ],
  ]),
  [
    'a window of registration, and a place that is none of its own',
    '<h1>KISV 2027</h1><h3>REGISTRATION</h3><p>7 to 8 April 2027</p><p>Submission deadline: 31 January 2027</p>',
    on,
    ['opens 2027-04-07', 'registration 2027-04-08', 'submission 2027-01-31'],
  ],
  [
    'a window of registration for weeks, at a place',
    '<h1>KISV 2027</h1><h3>REGISTRATION</h3><p>1 March to 8 April 2027</p><p>Porto, Portugal</p><p>Submission deadline: 31 January 2027</p>',
    on,
    ['opens 2027-03-01', 'registration 2027-04-08', 'submission 2027-01-31'],
  ],
  ...fields.flatMap(([title, days, place, due]): ReadRow[] => [
    [`the field of the place below that of the days: ${title}`, `<h1>${title}</h1><p>${days}</p><p>${place}</p><p>${due}</p>`, on, whole],
    [`the field of the place above that of the days: ${title}`, `<h1>${title}</h1><p>${place}<br>${days}</p><p>${due}</p>`, on, whole],
    [
      `rows of the days and of the place: ${title}`,
      `<h1>${title}</h1><table>${[days, place].map((row) => `<tr><td>${row.split(/ ?[:：] ?/u).join('</td><td>')}</td></tr>`).join('')}</table><p>${due}</p>`,
      on,
      whole,
    ],
  ]),
  ...handedInThere.map(
    ([title, day, place]): ReadRow => [
      `where something is handed in, below a title that asks for it: ${title}`,
      `<h1>Kelp Prize</h1><h2>${title}</h2><p>${day}</p><p>${place}</p>`,
      on,
      ['submission 2027-03-05'],
    ],
  ),
] satisfies readonly ReadRow[];
