import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const told = ['submission 2027-03-12', 'event 2027-06-03'];

const texts = [
  'Send papers by 12 March 2027. Papers will be presented on 3 June 2027 in Norfolk.',
  'Send papers by 12 March 2027. Each paper is discussed on 3 June 2027.',
  'Send films by 12 March 2027. The best entries will be screened on 3 June 2027.',
  'Send papers by 12 March 2027. The results will be presented at the workshop in Toronto on 3 June 2027.',
  'Beiträge bitte bis 12. März 2027 einreichen. Die besten Filme werden am 3. Juni 2027 gezeigt.',
  'Propositions au plus tard le 12 mars 2027. Les communications seront présentées le 3 juin 2027.',
  'Las propuestas se enviarán hasta el 12 de marzo de 2027. Las ponencias se expondrán el 3 de junio de 2027.',
  'As propostas devem ser enviadas até 12 de março de 2027. Os trabalhos serão apresentados em 3 de junho de 2027.',
  'Le proposte vanno inviate entro il 12 marzo 2027. I lavori saranno presentati il 3 giugno 2027.',
  'Voorstellen moeten uiterlijk 12 maart 2027 worden ingediend. De papers worden op 3 juni 2027 gepresenteerd.',
  'Propozycje prosimy nadsyłać do 12 marca 2027. Referaty zostaną wygłoszone 3 czerwca 2027.',
  'Присылайте доклады до 12 марта 2027 г. Доклады будут представлены 3 июня 2027 г.',
  "Bildirilerinizi 12 Mart 2027'ye kadar gönderiniz. Bildiriler 3 Haziran 2027'de sunulacaktır.",
  'Kirim makalah paling lambat 12 Maret 2027. Makalah akan dipresentasikan pada 3 Juni 2027.',
  '请于2027年3月12日前提交论文。论文将于2027年6月3日宣读。',
  'Talks may be proposed until 12 March 2027. Kelp 2027 is back on 3 June 2027.',
  'Talks may be proposed until 12 March 2027. Kelp 2027 returns to Norfolk on 3 June 2027.',
];

/** Works presented, and an event that is back, on a day: nothing is handed in then. */
export default [
  ...texts.map((text): ReadRow => [text, `<h1>Kelp 2027</h1><p>${text}</p>`, on, told]),
  [
    'who is honoured on a day, and what is done until another',
    '<h1>Ideenwettbewerb Hafen</h1><p>Entwürfe bis zum 15. März 2027 einreichen. Eine Jury sichtet die Beiträge im April; am 7. Mai 2027 werden die drei besten im Rathaus ausgezeichnet und danach bis zum 30. Juni ausgestellt.</p>',
    on,
    ['submission 2027-03-15', 'event 2027-05-07'],
  ],
  [
    'results without an event are told',
    '<h1>Kelp 2027</h1><p>Send papers by 12 March 2027. Results will be presented on 3 June 2027.</p>',
    on,
    ['submission 2027-03-12', 'notification 2027-06-03'],
  ],
  [
    'what is presented is sent first',
    '<h1>Kelp 2027</h1><p>Papers to be presented must be sent by 12 March 2027.</p>',
    on,
    ['submission 2027-03-12'],
  ],
  [
    'what must be presented until a day',
    '<h1>Alga</h1><p>Le domande vanno presentate entro il 12 marzo 2027.</p>',
    on,
    ['submission 2027-03-12'],
  ],
] satisfies readonly ReadRow[];
