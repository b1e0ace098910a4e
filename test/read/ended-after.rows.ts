import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const ends = ['submission 2027-04-30'];

/** What is no more after a day ends with it: closed, no longer possible, out of reach. */
const rows: readonly ReadRow[] = [
  ['a form that closes after a day', '<h1>Call for peat films</h1><p>The entry form will be closed after 30 April 2027.</p>', on, ends],
  ['what cannot be sent after a day', '<h1>Call for peat films</h1><p>Films can no longer be submitted after 30 April 2027.</p>', on, ends],
  ['the day stands first', '<h1>Call for essays</h1><p>After 30 April 2027 it is not possible to submit an essay.</p>', on, ends],
  [
    'an hour stands between',
    '<h1>Call for essays</h1><p>The submission form will no longer be available after 17:00 CEST on 30 April 2027.</p>',
    on,
    ['submission 2027-04-30 17:00 Europe/Berlin'],
  ],
  [
    'registration',
    '<h1>Call for essays</h1><p>Essays are due on 1 March 2027.</p><p>Registration is not possible after 30 April 2027.</p>',
    on,
    ['submission 2027-03-01', 'registration 2027-04-30'],
  ],
  ['German', '<h1>Aufruf zu Beiträgen</h1><p>Nach dem 30. April 2027 können keine Beiträge mehr eingereicht werden.</p>', on, ends],
  ['German: a portal', '<h1>Aufruf zu Beiträgen</h1><p>Das Einreichungsportal wird nach dem 30. April 2027 geschlossen.</p>', on, ends],
  ['French', '<h1>Appel à communications</h1><p>Il ne sera plus possible de soumettre un résumé après le 30 avril 2027.</p>', on, ends],
  ['Spanish', '<h1>Convocatoria de ponencias</h1><p>No se podrán enviar ponencias después del 30 de abril de 2027.</p>', on, ends],
  ['Italian', '<h1>Invito a presentare contributi</h1><p>Dopo il 30 aprile 2027 non sarà più possibile inviare contributi.</p>', on, ends],
  ['Portuguese', '<h1>Chamada de trabalhos</h1><p>Não será possível submeter trabalhos depois de 30 de abril de 2027.</p>', on, ends],
  ['Dutch', '<h1>Oproep voor bijdragen</h1><p>Na 30 april 2027 is het niet meer mogelijk om bijdragen in te dienen.</p>', on, ends],
  ['Polish', '<h1>Nabór referatów</h1><p>Po 30 kwietnia 2027 nie będzie możliwe zgłoszenie referatu.</p>', on, ends],
  [
    'how old a work may be ends nothing',
    '<h1>Call for essays</h1><p>Essays published after 1 January 2025 cannot be submitted.</p><p>Essays are due on 1 March 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'nor does what is taken back or paid again',
    '<h1>Call for essays</h1><p>Essays are due on 1 March 2027.</p><p>Cancellations of registration will not be accepted after 30 April 2027.</p><p>Refunds of the registration fee are not possible after 2 May 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'where a deadline is named, what ends later may be days of grace',
    '<h1>Call for essays</h1><p>Essays are due on 1 March 2027.</p><p>The submission form will be closed after 5 March 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'decisions told after a day end nothing',
    '<h1>Call for essays</h1><p>Essays are due on 1 March 2027.</p><p>Decisions on submissions are not possible after 5 May 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  ['what is not taken after a day', '<h1>泥炭论文征集</h1><p>欢迎投稿。2027年4月30日之后提交的论文将不予接受。</p>', on, ends],
];

export default rows;
