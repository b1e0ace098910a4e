import type { ReadRow } from './row.ts';

const before: readonly string[] = [
  'Send your abstract before 5 March 2027.',
  'Senden Sie Ihr Abstract vor dem 5. März 2027.',
  'Envoyez votre résumé avant le 5 mars 2027.',
  'Envíen su resumen antes del 5 de marzo de 2027.',
  'Envíen su resumen antes del día 5 de marzo de 2027.',
  'Envie o seu resumo antes de 5 de março de 2027.',
  'Envie o seu resumo antes do dia 5 de março de 2027.',
  'Inviate il vostro abstract prima del 5 marzo 2027.',
  'Stuur je abstract voor 5 maart 2027.',
  'Stuur je abstract vóór 5 maart 2027.',
  'Prosimy nadsyłać abstrakty przed 5 marca 2027.',
  "Özetlerinizi 5 Mart 2027'den önce gönderiniz.",
  'Özetlerinizi 5 Mart 2027 öncesinde gönderiniz.',
  'Kirimkan abstrak Anda sebelum tanggal 5 Maret 2027.',
  'Kirimkan abstrak Anda sebelum 5 Maret 2027.',
  '请于2027年3月5日前发送摘要。',
  '请于2027年3月5日以前发送摘要。',
  '2027年3月5日以前に要旨を送ってください。',
  '초록을 2027년 3월 5일 전까지 보내 주십시오.',
  '초록을 2027년 3월 5일 이전에 보내 주십시오.',
];

const until: readonly string[] = [
  'Send your abstract on or before 5 March 2027.',
  'Envíen su resumen hasta el 5 de marzo de 2027.',
  'Envie o seu resumo até 5 de março de 2027.',
  'Inviate il vostro abstract entro il 5 marzo 2027.',
  'Stuur je abstract uiterlijk 5 maart 2027.',
  'Kirimkan abstrak Anda paling lambat 5 Maret 2027.',
  '请于2027年3月5日或之前发送摘要。',
  '초록을 2027년 3월 5일까지 보내 주십시오.',
  '2027年3月5日までに要旨を送ってください。',
];

/** "Before" a day: most mean until its end, and some until that of the day before it, so it is said. */
export default [
  ...before.map(
    (text): ReadRow => [text, `<h1>Kelp</h1><p>${text}</p>`, '2027-01-10', ['submission 2027-03-05 {before-day,zone-unstated}']],
  ),
  ...until.map((text): ReadRow => [text, `<h1>Kelp</h1><p>${text}</p>`, '2027-01-10', ['submission 2027-03-05 {zone-unstated}']]),
  [
    'before an hour of that day',
    '<h1>Kelp</h1><p>Envíen su resumen antes de las 14:00 del 5 de marzo de 2027.</p><p>Kirimkan abstrak sebelum 5 April 2027 pukul 17.00 WIB.</p>',
    '2027-01-10',
    ['submission 2027-03-05 14:00 {zone-unstated}', 'submission 2027-04-05 17:00 Asia/Jakarta {}'],
  ],
] satisfies readonly ReadRow[];
