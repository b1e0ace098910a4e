import type { ReadRow } from './row.ts';

const on = '2026-12-20';
const due = 'submission 2027-03-02';
const page = (title: string, call: string, told: string): string => `<h1>${title}</h1><p>${call}</p><h2>2027</h2><ul><li>${told}</li></ul>`;

/** Who gets a message then, and what it says: nothing is handed in on that day. */
const told: readonly (readonly [title: string, call: string, told: string])[] = [
  [
    'Kelp Workshop 2027',
    'Posters are due 2 March 2027.',
    'On 14 April 2027 presenters receive an email saying whether their poster has been accepted',
  ],
  [
    'Kelp Workshop 2027',
    'Posters are due 2 March 2027.',
    '14 April 2027: all submissions get a message from the chairs, whether they were selected or not',
  ],
  [
    'Tang-Tagung 2027',
    'Einreichungsfrist: 2. März 2027.',
    'Alle erhalten am 14. April 2027 eine Nachricht, ob ihr Beitrag angenommen wurde',
  ],
  [
    'Tang-Tagung 2027',
    'Einreichungsfrist für Poster: 2. März 2027.',
    'Am 14. April 2027 bekommen alle Vortragenden eine Nachricht, ob ihr Poster angenommen wurde',
  ],
  [
    'Zeewierdag 2027',
    'Deadline voor posters: 2 maart 2027.',
    'Op 14 april 2027 krijgen alle voorstellen een bericht van het bestuur of de poster is gekozen',
  ],
  [
    'Journée Varech 2027',
    'Date limite de soumission : 2 mars 2027.',
    'Le 14 avril 2027, les équipes recevront un message disant si leur affiche est retenue',
  ],
  [
    'Jornada Alga 2027',
    'Fecha límite de envío: 2 de marzo de 2027.',
    'El 14 de abril de 2027 los equipos recibirán un mensaje que dice si su póster ha sido seleccionado',
  ],
  [
    'Giornata Alga 2027',
    'Scadenza per l’invio: 2 marzo 2027.',
    'Il 14 aprile 2027 i gruppi riceveranno un messaggio che dice se il poster è stato accettato',
  ],
  [
    'Jornada Alga 2027',
    'Prazo de submissão: 2 de março de 2027.',
    'Em 14 de abril de 2027 as equipas receberão uma mensagem a dizer se o poster foi aceite',
  ],
  [
    'Dzień Glonów 2027',
    'Termin nadsyłania posterów: 2 marca 2027.',
    '14 kwietnia 2027 zespoły otrzymają wiadomość, czy poster został przyjęty',
  ],
  [
    'День водорослей 2027',
    'Срок подачи постеров: 2 марта 2027.',
    '14 апреля 2027 команды получат письмо о том, принят ли постерный доклад',
  ],
  [
    'Yosun Günü 2027',
    'Son başvuru tarihi: 2 Mart 2027.',
    '14 Nisan 2027: ekipler posterlerinin kabul edilip edilmediğini e-postayla alacak',
  ],
  ['Hari Alga 2027', 'Batas pengumpulan poster: 2 Maret 2027.', '14 April 2027 para tim menerima surel apakah posternya diterima'],
  ['海藻大会2027', 'ポスター投稿締切：2027年3月2日。', '2027年4月14日 発表が採択されたかどうかのメールが届きます'],
  ['海藻会议2027', '海报投稿截止：2027年3月2日。', '2027年4月14日 各组将收到海报是否被录用的邮件'],
];

/** A condition, not an answer: what is sent by then is sent by those who were accepted or are asked. */
const sent: readonly (readonly [title: string, call: string, told: string, read: string])[] = [
  [
    'Kelp Workshop 2027',
    'Posters are due 2 March 2027.',
    'Please send the final version by 14 April 2027 if your poster is accepted',
    'camera-ready 2027-04-14',
  ],
  [
    'Journée Varech 2027',
    'Date limite de soumission : 2 mars 2027.',
    'Version finale à envoyer par courriel avant le 14 avril 2027 si votre affiche est retenue',
    'camera-ready 2027-04-14',
  ],
];

export default [
  ...told.map(([title, call, item]): ReadRow => [item, page(title, call, item), on, [due, 'notification 2027-04-14']]),
  ...sent.map(([title, call, item, read]): ReadRow => [item, page(title, call, item), on, [due, read]]),
] satisfies readonly ReadRow[];
