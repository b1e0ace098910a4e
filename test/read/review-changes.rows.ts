import type { ReadRow } from './row.ts';

const on = '2026-11-20';

/** An extension for some alone, of something else, or one that is only possible: the day that was told before holds for all. */
const held: readonly string[] = [
  'Reports are due by 15 January 2027. In exceptional cases, the deadline is extended to 29 January 2027.',
  'Reports are due by 15 January 2027. Hotel rates: the deadline has been extended to 29 January 2027.',
  'Reports are due by 15 January 2027. Rooms at the guest house are kept for you. We have extended this to 29 January 2027.',
  'Berichte sind bis zum 15. Januar 2027 einzureichen. In Ausnahmefällen kann die Frist bis zum 29. Januar 2027 verlängert werden.',
  'Berichte sind bis zum 15. Januar 2027 einzureichen. Bei Bedarf verlängern wir die Frist bis zum 29. Januar 2027.',
  'Les articles sont attendus pour le 15 janvier 2027. Dans des cas exceptionnels, le délai est prolongé jusqu’au 29 janvier 2027.',
  'Los artículos se enviarán hasta el 15 de enero de 2027. En casos especiales el plazo se amplía hasta el 29 de enero de 2027.',
  'Voorstellen kunnen tot 15 januari 2027 worden ingediend. Voor teams uit Gent hebben we dit verlengd tot 29 januari 2027.',
  "Özetler 15 Ocak 2027 tarihine kadar gönderilmelidir. Konaklama için süre 29 Ocak 2027'ye kadar uzatıldı.",
  '論文の締切は2027年1月15日です。昨年は2026年1月29日まで延長しました。',
  '論文は2027年1月15日までに提出してください。希望があれば、締切は2027年1月29日まで延長されます。',
  '논문은 2027년 1월 15일까지 제출해 주십시오. 필요 시 마감은 2027년 1월 29일까지 연장됩니다.',
];

/** A day for paying, which is moved by the verb behind its day. */
const paid: readonly string[] = [
  "Metinler 15 Ocak 2027'ye kadar gönderilmeli. Ödeme süresi 29 Ocak 2027'ye kadar uzatıldı.",
  '論文の締切は2027年1月15日です。支払期限は2027年1月29日まで延長します。',
  '논문 마감은 2027년 1월 15일입니다. 납부 기한은 2027년 1월 29일까지 연장합니다.',
];

/** What is named behind "for" is what is called for, a reason, or all: the extension holds. */
const moved: readonly string[] = [
  'Reports are due by 15 January 2027. For technical reasons, the deadline is extended to 29 January 2027.',
  'Reports are due by 15 January 2027. For all authors, the deadline is extended to 29 January 2027.',
  "Son tarih 15 Ocak 2027. Yoğun talep nedeniyle bildiri gönderimi için son tarih 29 Ocak 2027'ye kadar uzatılmıştır.",
  'Les articles sont attendus pour le 15 janvier 2027. Pour permettre à tous de finir, le délai est prolongé jusqu’au 29 janvier 2027.',
];

/** What is done by those who are answered, asked or told is due on the day that stands beside it. */
const due: readonly string[] = [
  'You will receive a reply if your abstract arrives by 15 January 2027.',
  'Wir antworten allen, die bis 15. Januar 2027 einen Beitrag schicken.',
  'Kurul 15 Ocak 2027 tarihine kadar ulaşan bildirilere cevap verecektir.',
  '委員会は2027年1月15日までに届いたすべての論文に回答します。',
  'Papers need not be blind and are due by 15 January 2027.',
  'Send your answers to the four questions by 15 January 2027.',
  'The call is valid until 15 January 2027.',
  'Der Aufruf ist bis zum 15. Januar 2027 gültig.',
  'La convocatoria es válida hasta el 15 de enero de 2027.',
  'Les textes, qui ne peuvent être publiés ailleurs, sont attendus jusqu’au 15 janvier 2027.',
  'Los textos, que no podrán publicarse en otro lugar, se esperan hasta el 15 de enero de 2027.',
  '事業報告は2027年1月15日までに完了し、提出してください。',
  '展示する作品は2027年1月15日までにお届けください。',
  'Send your papers by post (arrival: 15 January 2027).',
];

/** An hour of the next sentence that ends the day, whatever place or event names its clock. */
const hours: readonly string[] = [
  'Papers are due on 15 January 2027. Time: 15:00 (conference venue time).',
  'Papers are due on 15 January 2027. On that day the conference system stops at 15:00.',
  'Beiträge sind bis zum 15. Januar 2027 einzureichen. Maßgeblich ist 15:00 Uhr am Tagungsort.',
];

export default [
  ...held.map((text): ReadRow => [text, `<h1>Call for papers: Fen Studies</h1><p>${text}</p>`, on, ['submission 2027-01-15']]),
  ...moved.map(
    (text): ReadRow => [text, `<h1>Call for papers: Fen Studies</h1><p>${text}</p>`, on, ['submission 2027-01-29 was 2027-01-15']],
  ),
  ...paid.map(
    (text): ReadRow => [
      text,
      `<h1>Call for papers: Fen Studies</h1><p>${text}</p>`,
      on,
      ['submission 2027-01-15', 'registration 2027-01-29'],
    ],
  ),
  ...due.map((text): ReadRow => [text, `<h1>Call for papers: Fen Studies</h1><p>${text}</p>`, on, ['submission 2027-01-15']]),
  ...hours.map((text): ReadRow => [text, `<h1>Call for papers: Fen Studies</h1><p>${text}</p>`, on, ['submission 2027-01-15 15:00']]),
] satisfies ReadRow[];
