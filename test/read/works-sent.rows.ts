import type { ReadRow } from './row.ts';

/** Works that are sent until a day, in the verbs of each language: title, sentence. */
const sent: readonly (readonly [title: string, sentence: string])[] = [
  ['Wettbewerb', 'Die Geschichten müssen bis zum 5. März 2027 eingesandt werden.'],
  ['Wettbewerb', 'Gedichte sind bis 5. März 2027 zu schicken.'],
  ['Concours', 'Les poèmes sont à envoyer pour le 5 mars 2027.'],
  ['Concurso', 'Las fotografías se enviarán hasta el 5 de marzo de 2027.'],
  ['Concurso', 'As fotografias deverão ser remetidas até 5 de março de 2027.'],
  ['Concorso', 'Le poesie vanno spedite entro il 5 marzo 2027.'],
  ['Wedstrijd', 'De verhalen moeten uiterlijk 5 maart 2027 worden opgestuurd.'],
  ['Konkurs', 'Wiersze muszą zostać wysłane do 5 marca 2027 r.'],
  ['Konkurs', 'Zdjęcia powinny być przesłane do 5 marca 2027 r.'],
  ['Конкурс', 'Стихи должны быть отправлены до 5 марта 2027 года.'],
  ['Конкурс', 'Фотографии должны быть присланы до 5 марта 2027 года.'],
  ['Yarışma', 'Öyküler 5 Mart 2027 tarihine kadar gönderilmelidir.'],
  ['Lomba', 'Cerpen harus dikirim paling lambat 5 Maret 2027.'],
  ['摄影比赛', '照片请于2027年3月5日18:00前发至邮箱。'],
  ['俳句募集', '俳句は2027年3月5日までに送ってください。'],
  ['写真募集', '写真は2027年3月5日までにメールで送信してください。'],
  ['공모전', '사진은 2027년 3월 5일까지 이메일로 보내야 합니다.'],
  ['공모전', '원고는 2027년 3월 5일까지 보내시면 됩니다.'],
];

/** What is sent by others, or is no work. */
const none: readonly (readonly [title: string, sentence: string])[] = [
  ['お知らせ', 'アンケートは2027年3月5日までに送信してください。'],
  ['お知らせ', '振込用紙は2027年3月5日までに送ってください。'],
  ['Pension office', 'The form must be sent by 5 March 2027.'],
  ['Newsletter', 'Texts and photos for the next newsletter should be sent by 5 March 2027.'],
];

/** What must be sent by a day is handed in, where it is a work that is called for. */
export default [
  ...sent.map(
    ([title, sentence]): ReadRow => [
      `works are sent until a day: ${sentence}`,
      `<h1>${title}</h1><p>${sentence}</p>`,
      '2027-01-10',
      [`submission 2027-03-05${sentence.includes('18:00') ? ' 18:00' : ''}`],
    ],
  ),
  ...none.map(([title, sentence]): ReadRow => [`no works are: ${sentence}`, `<h1>${title}</h1><p>${sentence}</p>`, '2027-01-10', []]),
  [
    'an answer that is sent to authors is told',
    '<h1>征稿</h1><p>截稿日期：2027年2月1日</p><p>录用通知将于2027年3月5日发至作者邮箱。</p>',
    '2027-01-10',
    ['submission 2027-02-01', 'notification 2027-03-05'],
  ],
] satisfies readonly ReadRow[];
