import type { ReadRow } from './row.ts';

const on = '2027-04-20';

/** Deadlines in stories: who writes tells of what was sent in then. */
const told = [
  'The deadline for papers was on 15 January, and I sent mine in at eleven at night.',
  'Die Einreichungsfrist war der 15. Januar, und ich habe meinen Beitrag um elf Uhr nachts abgeschickt.',
  'La date limite de soumission était le 15 janvier, et j’ai envoyé mon article à onze heures du soir.',
  'La fecha límite de envío era el 15 de enero, y mandé mi artículo a las once de la noche.',
  'La scadenza per l’invio era il 15 gennaio e ho spedito il mio articolo alle undici di sera.',
  'O prazo de submissão era 15 de janeiro, e enviei meu artigo às onze da noite.',
  'De deadline voor inzending was 15 januari, en ik stuurde mijn artikel om elf uur in.',
  'Termin nadsyłania referatów minął 15 stycznia, a ja wysłałem swój o jedenastej w nocy.',
  'Срок подачи статей истекал 15 января, и я отправил свою в одиннадцать вечера.',
  'Bildiri son gönderim tarihi 15 Ocak’tı, ben gece on birde gönderdim.',
  '投稿截止日期是1月15日，我在晚上十一点交了论文。',
  '論文の締切は1月15日で、私は夜11時に投稿した。',
];

/** Whoever calls may say "I" too. */
const calls: readonly (readonly [text: string, ...read: string[]])[] = [
  ['I invite you to submit an abstract by 5 May 2027.', 'submission 2027-05-05'],
  ['I submitted the plan of this issue in spring. Abstracts are due on 5 May 2027.', 'submission 2027-05-05'],
  ['Ich bitte um Einreichung der Beiträge bis 5. Mai 2027.', 'submission 2027-05-05'],
  ['Je vous invite à soumettre vos articles avant le 5 mai 2027.', 'submission 2027-05-05'],
  ['Envíe su artículo antes del 5 de mayo de 2027.', 'submission 2027-05-05'],
  ['Zapraszam do nadsyłania referatów do 5 maja 2027 r.', 'submission 2027-05-05'],
];

export default [
  ...told.map((text): ReadRow => [text, `<h1>Mosses</h1><p>${text}</p>`, on, []]),
  ...calls.map(([text, ...read]): ReadRow => [text, `<h1>Mosses</h1><p>${text}</p>`, on, read]),
  [
    'works that had come in, in Spanish',
    '<h1>Entregado el premio Musgo 2027</h1><p>El jurado había recibido 41 obras hasta el 15 de enero.</p>',
    on,
    [],
  ],
] satisfies readonly ReadRow[];
