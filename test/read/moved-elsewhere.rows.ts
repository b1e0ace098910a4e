import type { ReadRow } from './row.ts';

const on = '2026-11-20';

/** An extension of something else, of another year, or one that may come: the day told before holds. */
const held: readonly string[] = [
  'Papers are due by 15 January 2027. We also run a travel fund; we have extended this to 10 March 2027.',
  'Beiträge bis 15. Januar 2027. Diese Frist wurde im Vorjahr bis zum 10. März verlängert.',
  'Beiträge bis 15. Januar 2027. Die Förderung lief nur bis Februar; sie wurde bis zum 10. März 2027 verlängert.',
  'Propositions jusqu’au 15 janvier 2027. Si les délais sont prolongés, les propositions seront acceptées jusqu’au 10 mars 2027.',
  'Las propuestas se reciben hasta el 15 de enero de 2027. Si se amplía el plazo, las propuestas podrán enviarse hasta el 10 de marzo de 2027.',
  'Le proposte vanno inviate entro il 15 gennaio 2027. La scadenza, l’anno scorso, è stata prorogata al 10 marzo.',
  'As propostas devem ser enviadas até 15 de janeiro de 2027. Caso o prazo seja prorrogado, as propostas podem ser enviadas até 10 de março de 2027.',
  'Voorstellen kunnen worden ingediend tot 15 januari 2027. Als de termijn wordt verlengd, kunnen voorstellen tot 10 maart 2027 worden ingediend.',
  'Wnioski można nadsyłać do 15 stycznia 2027. Jeżeli termin zostanie przedłużony, wnioski można nadsyłać do 10 marca 2027.',
  'Заявки принимаются до 15 января 2027 г. Если срок будет продлён, заявки можно прислать до 10 марта 2027 г.',
  '论文请于2027年1月15日提交。如投稿时间延长，论文可在3月10日提交。',
];

/** What has a row of its own, and moves no paper. */
const apart: readonly (readonly [string, string, string])[] = [
  [
    'Papers are due by 15 January 2027. Should the deadline be extended: papers can be uploaded until 10 March 2027.',
    'submission 2027-01-15',
    'submission 2027-03-10',
  ],
  [
    'Papers are due by 15 January 2027. As the early-bird period was extended, papers of those who paid can be uploaded until 10 March 2027.',
    'submission 2027-01-15',
    'submission 2027-03-10',
  ],
  ['Papers by 15 January 2027. Hotels: the deadline has been extended to 10 March 2027.', 'submission 2027-01-15', 'other 2027-03-10'],
  [
    '論文は2027年1月15日までに提出してください。早期登録の締切は3月10日まで延長しました。',
    'submission 2027-01-15',
    'registration 2027-03-10',
  ],
  [
    '논문은 2027년 1월 15일까지 제출해 주십시오. 조기등록 마감은 3월 10일까지 연장되었습니다.',
    'submission 2027-01-15',
    'registration 2027-03-10',
  ],
  ["Bildiriler 15 Ocak 2027'ye kadar. Konaklama: süre 10 Mart 2027'ye kadar uzatıldı.", 'submission 2027-01-15', 'other 2027-03-10'],
  ['Abstracts are due 15 January 2027 and 16 January 2027 is the deadline for talks.', 'submission 2027-01-15', 'submission 2027-01-16'],
  ['Papers by 15 January and 16 January 2027 notification.', 'submission 2027-01-15', 'notification 2027-01-16'],
];

export default [
  ...held.map((text): ReadRow => [text, `<h1>Kelp</h1><p>${text}</p>`, on, ['submission 2027-01-15']]),
  ...apart.map(([text, ...dates]): ReadRow => [text, `<h1>Kelp</h1><p>${text}</p>`, on, dates]),
  [
    'the hour right before a day is its own, whatever closes in another sentence',
    '<h1>Kelp</h1><p>At 17:00 on 15 January 2027 submission of papers closes. Registration of the event is open until 23:59.</p>',
    on,
    ['submission 2027-01-15 17:00'],
  ],
  [
    'a proposal that must be finished is handed in',
    '<h1>Call for proposals: Kelp</h1><p>The project proposal must be finished by 15 January 2027.</p>',
    on,
    ['submission 2027-01-15'],
  ],
  [
    'what need not be so is handed in all the same',
    '<h1>Kelp</h1><p>Beiträge müssen nicht anonym sein und sind bis 15. Januar 2027 einzureichen.</p>',
    on,
    ['submission 2027-01-15'],
  ],
  ...[
    'La giuria decide entro il 10 marzo 2027 sulle opere inviate entro il 15 gennaio 2027.',
    'O júri responde até 10 de março de 2027 aos trabalhos enviados até 15 de janeiro de 2027.',
    'Комитет ответит до 10 марта 2027 года на заявки, присланные до 15 января 2027 года.',
  ].map((text): ReadRow => [text, `<h1>Kelp</h1><p>${text}</p>`, on, ['notification 2027-03-10', 'submission 2027-01-15']]),
  [
    'who waits for an answer is told nothing then',
    '<h1>海藻征稿</h1><p>如需修改稿件，请于2027年1月15日前将修改内容发邮件，若未收到邮件回复，请联系秘书处。</p>',
    on,
    [],
  ],
] satisfies ReadRow[];
