import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const due = ['submission 2027-03-01'];

/** Extensions that were asked for and not granted, and those that are for a part of a call. */
export default [
  ...[
    'Papers are due on 1 March 2027. Many asked whether the deadline will be extended to 15 March 2027: no.',
    'Papers are due on 1 March 2027. Authors asked us to extend it to 15 March 2027, which we cannot.',
    'Papers are due on 1 March 2027. We have been asked if the submission deadline is extended to 15 March 2027. It is not.',
    'Beiträge bis 1. März 2027. Einige baten um eine Verlängerung bis 15. März 2027; das geht nicht.',
    'Les articles sont attendus le 1er mars 2027. Plusieurs ont demandé si la date limite serait reportée au 15 mars 2027 : non.',
    'Muitos trabalhos são esperados; o prazo é 1 de março de 2027. Alguns perguntaram se o prazo será prorrogado até 15 de março de 2027.',
    'I contributi vanno inviati entro il 1° marzo 2027. Molti hanno chiesto se la scadenza sarà prorogata al 15 marzo 2027: no.',
    'I contributi vanno inviati entro il 1° marzo 2027. La scadenza non sarà in nessun caso prorogata al 15 marzo 2027.',
    'Beiträge bis 1. März 2027. Manche haben nachgefragt, ob die Frist bis zum 15. März 2027 verlängert wird.',
    'Beiträge bis 1. März 2027. Ob die Frist auf den 15. März 2027 verlängert wird, ist noch offen.',
    'Bijdragen zijn welkom tot en met 1 maart 2027. Het is nog niet zeker of de deadline tot 15 maart 2027 wordt verlengd.',
    'Papers are due on 1 March 2027. Whether the deadline will be extended to 15 March 2027 is not known.',
    '論文は2027年3月1日までに投稿してください。締切を2027年3月15日まで延長してほしいとの要望がありました。',
    '논문은 2027년 3월 1일까지 제출해 주십시오. 마감을 2027년 3월 15일까지 연장해 달라는 문의가 있었습니다.',
    'Bijdragen zijn welkom tot en met 1 maart 2027. Velen vroegen of de deadline wordt verlengd tot 15 maart 2027: nee.',
    'Zgłoszenia do 1 marca 2027 r. Wiele osób pytało, czy termin zostanie przedłużony do 15 marca 2027 r.: nie.',
    'Доклады принимаются до 1 марта 2027 года. Многие спрашивали, будет ли срок продлён до 15 марта 2027 года: нет.',
    'Makalah diterima sampai 1 Maret 2027. Banyak yang bertanya apakah batas waktu diperpanjang sampai 15 Maret 2027: tidak.',
    '投稿截止日期为2027年3月1日。不少作者询问截止日期是否延长至2027年3月15日：不延长。',
    '論文の締切は2027年3月1日です。締切が3月15日まで延長されるかとのお問い合わせが多いですが、延長はありません。',
    '논문 마감은 2027년 3월 1일입니다. 마감이 3월 15일까지 연장되는지 문의가 많으나 연장은 없습니다.',
  ].map((text): ReadRow => [`what was asked for is not granted: ${text}`, `<h1>Moss: call for papers</h1><p>${text}</p>`, on, due]),
  ...[
    'Papers are due 1 March 2027. As many asked whether more time could be given, the deadline has been extended to 15 March 2027.',
    'Papers are due 1 March 2027. Following requests for an extension we have moved the deadline to 15 March 2027.',
    'Beiträge bis 1. März 2027. Da viele um Verlängerung gebeten haben, ist die Frist nun bis 15. März 2027 verlängert.',
    'Papers are due 1 March 2027. For all tracks the deadline has been extended to 15 March 2027.',
  ].map(
    (text): ReadRow => [
      `what was granted to all holds: ${text}`,
      `<h1>Moss: call for papers</h1><p>${text}</p>`,
      on,
      ['submission 2027-03-15 was 2027-03-01'],
    ],
  ),
  ...[
    'Papers are due on 1 March 2027.</p><p>Industry track: the deadline has been extended to 15 March 2027.',
    'Papers are due on 1 March 2027. Special sessions: deadline extended to 15 March 2027.',
    'Papers are due on 1 March 2027. The deadline of the special session has been extended to 15 March 2027.',
    'Les propositions sont attendues le 1er mars 2027. Pour les artistes, la date limite est reportée au 15 mars 2027.',
    'Las propuestas se envían hasta el 1 de marzo de 2027. Para estudiantes, el plazo se amplía hasta el 15 de marzo de 2027.',
    'Papers are due on 1 March 2027. For those hit by the storm the deadline is extended to 15 March 2027.',
    'Zgłoszenia przyjmujemy do 1 marca 2027. Dla zespołów z Gdyni termin przedłużamy do 15 marca 2027.',
  ].map(
    (text): ReadRow => [
      `an extension of a part is a day of its own: ${text}`,
      `<h1>Moss: call for papers</h1><p>${text}</p>`,
      on,
      [...due, 'submission 2027-03-15'],
    ],
  ),
  ...[
    'Zgłoszenia przyjmujemy do 1 marca 2027. Doktorantom termin przedłużono do 15 marca 2027.',
    'Доклады принимаются до 1 марта 2027 года. Аспирантам срок продлён до 15 марта 2027 года.',
  ].map((text): ReadRow => [`the others keep their day: ${text}`, `<h1>Moss: call for papers</h1><p>${text}</p>`, on, due]),
  [
    'on the page of a special session its extension is that of the page',
    '<h1>Moss: special session on lichens</h1><p>Submission deadline: 1 March 2027. The deadline of the special session has been extended to 15 March 2027.</p>',
    on,
    ['submission 2027-03-15 was 2027-03-01'],
  ],
  ...[
    'Papers are due on 1 March 2027, not at 23:59 but at 12:00.',
    'Beiträge bis 1. März 2027, nicht um 23:59 Uhr, sondern um 12 Uhr.',
    '投稿截止日期为2027年3月1日，不是23:59，而是12:00。',
  ].map(
    (text): ReadRow => [
      `an hour that does not hold: ${text}`,
      `<h1>Moss: call for papers</h1><p>${text}</p>`,
      on,
      ['submission 2027-03-01 12:00'],
    ],
  ),
] satisfies ReadRow[];
