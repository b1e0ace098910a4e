import type { ReadRow } from './row.ts';

const on = '2026-11-20';

/** An old day, and a clause of its own that says of it, or of the deadline, that it was moved. */
const moved: readonly string[] = [
  'Panel proposals were originally due on 15 November 2026; we have now extended this to 10 December 2026.',
  'Panel proposals are due by 15 November 2026. Following requests, we are extending this deadline to 10 December 2026.',
  'Vorschläge waren bis zum 15. November 2026 einzureichen. Wir haben dies nun bis zum 10. Dezember 2026 verlängert.',
  'Vorschläge waren bis zum 15. November 2026 einzureichen; die Frist wurde bis zum 10. Dezember 2026 verlängert.',
  'Les propositions étaient attendues pour le 15 novembre 2026 ; ce délai est prolongé jusqu’au 10 décembre 2026.',
  'Las propuestas debían enviarse hasta el 15 de noviembre de 2026; el plazo se ha ampliado hasta el 10 de diciembre de 2026.',
  'As propostas deviam ser enviadas até 15 de novembro de 2026; o prazo foi prorrogado até 10 de dezembro de 2026.',
  'Le proposte andavano inviate entro il 15 novembre 2026; abbiamo prorogato la scadenza al 10 dicembre 2026.',
  'Voorstellen moesten uiterlijk 15 november 2026 binnen zijn; we hebben dit verlengd tot 10 december 2026.',
  'Propozycje należało nadsyłać do 15 listopada 2026; przedłużamy ten termin do 10 grudnia 2026.',
  'Заявки нужно было прислать до 15 ноября 2026 г.; мы продлили этот срок до 10 декабря 2026 г.',
  "Bildiriler 15 Kasım 2026'ya kadar gönderilecekti; bu tarihi 10 Aralık 2026'ya kadar uzattık.",
  '要旨の締切は2026年11月15日でしたが、2026年12月10日まで延長しました。',
  '초록 마감은 2026년 11월 15일이었으나 2026년 12월 10일까지 연장하였습니다.',
];

/** What is moved is something else, or nothing is. */
const held: readonly string[] = [
  'Panel proposals are due by 15 November 2026. We have extended the opening hours of the library until 10 December 2026.',
  'Vorschläge bis 15. November 2026. Wir haben die Ausstellung bis zum 10. Dezember 2026 verlängert.',
  'Vorschläge bis 15. November 2026. Die Frist wird nicht bis zum 10. Dezember 2026 verlängert.',
  'Propuestas hasta el 15 de noviembre de 2026. El museo ha ampliado este horario hasta el 10 de diciembre de 2026.',
  'Zgłoszenia przyjmujemy do 15 listopada 2026. Przedłużamy wystawę do 10 grudnia 2026.',
  'Заявки до 15 ноября 2026 г. Мы продлили выставку до 10 декабря 2026 г.',
];

export default [
  ...moved.map((text): ReadRow => [text, `<h1>Kelp</h1><p>${text}</p>`, on, ['submission 2026-12-10 was 2026-11-15']]),
  ...held.map((text): ReadRow => [text, `<h1>Kelp</h1><p>${text}</p>`, on, ['submission 2026-11-15']]),
  [
    'what a clause moves is no later deadline of another thing',
    '<h1>Kelp</h1><p>Panel proposals were originally due on 15 November 2026; we have now extended this to 10 December 2026. Papers may be proposed until 17 January 2027.</p>',
    on,
    ['submission 2026-12-10 was 2026-11-15', 'submission 2027-01-17'],
  ],
] satisfies readonly ReadRow[];
