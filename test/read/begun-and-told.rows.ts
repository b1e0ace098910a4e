import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const due = 'submission 2027-03-01';
const opens = 'opens 2027-01-04';

/** What we begin to take in on a day opens then; what is told of a final version, and prizes that are handed out. */
export default [
  ...[
    '<h1>Kelp 2027</h1><p>We will begin receiving panel proposals for the spring season on January 4, 2027. Entries are due 1 March 2027.</p>',
    '<h1>Tang 2027</h1><p>Wir beginnen am 4. Januar 2027 mit der Annahme von Beiträgen. Einsendeschluss ist der 1. März 2027.</p>',
    '<h1>Alga 2027</h1><p>Comenzaremos a recibir propuestas el 4 de enero de 2027. Fecha límite: 1 de marzo de 2027.</p>',
    '<h1>Alga 2027</h1><p>Começaremos a receber propostas em 4 de janeiro de 2027. Prazo: 1 de março de 2027.</p>',
    '<h1>Alga 2027</h1><p>Inizieremo a ricevere le proposte il 4 gennaio 2027. Scadenza: 1 marzo 2027.</p>',
    '<h1>Glon 2027</h1><p>Zaczniemy przyjmować zgłoszenia 4 stycznia 2027. Termin nadsyłania prac: 1 marca 2027.</p>',
    '<h1>Лишайник 2027</h1><p>Мы начнём принимать заявки 4 января 2027 года. Срок подачи заявок: 1 марта 2027 года.</p>',
    '<h1>Yosun 2027</h1><p>Başvuruları 4 Ocak 2027’de almaya başlayacağız. Son başvuru tarihi: 1 Mart 2027.</p>',
  ].map((html, i): ReadRow => [`the day on which we begin to take in opens: ${i}`, html, on, [opens, due]]),
  [
    'what we take in for an event on a day may be the day of the event',
    '<h1>Kelp 2027</h1><p>We begin accepting proposals for the spring workshop on January 4, 2027. Entries are due 1 March 2027.</p>',
    on,
    [due],
  ],
  [
    'what a label ends with is told, be it of the final version',
    '<h1>Kelp 2027</h1><ul><li>Full paper: 1 March 2027</li><li>Camera-ready acceptance: 5 April 2027</li><li>Final paper acceptance notification: 7 April 2027</li><li>Final version of accepted papers: 10 April 2027</li><li>Camera-ready for accepted abstracts: 11 April 2027</li></ul>',
    on,
    [due, 'notification 2027-04-05', 'notification 2027-04-07', 'camera-ready 2027-04-10', 'camera-ready 2027-04-11'],
  ],
  [
    'so it is in Chinese and Japanese',
    '<h1>海藻 2027</h1><ul><li>论文提交：2027年3月1日</li><li>终稿录用通知：2027年4月5日</li><li>录用论文终稿提交：2027年4月9日</li></ul>',
    on,
    [due, 'notification 2027-04-05', 'camera-ready 2027-04-09'],
  ],
  [
    'prizes that are handed out at a reception are an event, in a line of its own and in a sentence',
    '<h1>Kelp prize 2027</h1><ul><li>Entries: 1 March 2027</li><li>Awards will be presented: 3 May 2027</li></ul><p>The awards will be presented at the reception on 4 June 2027.</p>',
    on,
    [due, 'event 2027-05-03', 'event 2027-06-04'],
  ],
  [
    'a month glued to the ending of an ordinal is the month of that day',
    '<h1>Kelp 2027</h1><p>The workshop takes place from 2ndto 6thJuly 2027 in Graz.</p><p>The deadline for papers is 1stMarch 2027.</p><p>Posters: 3rdof May 2027.</p>',
    on,
    ['event 2027-07-02..2027-07-06', due, 'submission 2027-05-03'],
  ],
  [
    'what is called for its end is seen, and works go back to who made them',
    '<h1>Kelp show 2027</h1><ul><li>Application deadline: 1 March 2027</li><li>Last day to view the exhibition: 1 June 2027</li><li>Deadline for pick-up of unsold works: 4 June 2027</li><li>Return of works: 5 June 2027</li></ul>',
    on,
    [due, 'event 2027-06-01', 'other 2027-06-04', 'other 2027-06-05'],
  ],
  ...(
    [
      ['French', 'Date limite d’envoi : 1er mars 2027', 'Retrait des œuvres : 3 juin 2027', 'Retour des œuvres : 5 juin 2027'],
      [
        'Spanish',
        'Fecha límite de envío: 1 de marzo de 2027',
        'Recogida de las obras: 3 de junio de 2027',
        'Devolución de obras: 5 de junio de 2027',
      ],
      ['Italian', 'Scadenza: 1 marzo 2027', 'Ritiro delle opere: 3 giugno 2027', 'Restituzione delle opere: 5 giugno 2027'],
      [
        'Portuguese',
        'Prazo de envio: 1 de março de 2027',
        'Retirada das obras: 3 de junho de 2027',
        'Devolução das obras: 5 de junho de 2027',
      ],
      ['Polish', 'Termin nadsyłania prac: 1 marca 2027', 'Odbiór prac: 3 czerwca 2027', 'Zwrot prac: 5 czerwca 2027'],
    ] as const
  ).map(
    ([language, ...lines]): ReadRow => [
      `works are fetched and given back in ${language}`,
      `<h1>Alga 2027</h1><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
      on,
      [due, 'other 2027-06-03', 'other 2027-06-05'],
    ],
  ),
  [
    'a part of the programme behind the day of another label is no part of it',
    '<h1>Kelp show 2027</h1><p>Submission deadline: March 1, 2027 Exhibition opens: May 17, 2027 Opening reception: May 30, 5:30-7:30 PM Exhibition closes: June 12, 2027</p><ul><li>Symposium: 5 September 2027, followed by a dinner</li></ul>',
    on,
    [due, 'event 2027-05-17..2027-06-12', 'event 2027-09-05'],
  ],
  [
    'what need not be done by a day is not asked for by it',
    '<h1>Kelp 2027</h1><p>Papers are due 1 March 2027.</p><p>Up to three speakers may be chosen later and need not be named by 1 May 2027.</p><p>Authors do not have to be registered by 3 May 2027.</p><p>Papers do not need to be final by 5 May 2027.</p>',
    on,
    [due],
  ],
  [
    'nor is it in Spanish and French',
    '<h1>Alga 2027</h1><p>Los trabajos se reciben hasta el 1 de marzo de 2027.</p><p>No es necesario inscribirse antes del 3 de mayo de 2027.</p><p>Il n’est pas nécessaire de s’inscrire avant le 4 mai 2027.</p>',
    on,
    [due],
  ],
  [
    'who need not be a member hands in by a day all the same',
    '<h1>Kelp 2027</h1><p>You do not need to be a member to submit a paper by 1 March 2027.</p><p>Speakers need not pay, but posters must be sent by 4 March 2027.</p>',
    on,
    [due, 'submission 2027-03-04'],
  ],
  [
    'what those who judge write falls due, and nothing of others',
    '<h1>Kelp prize 2027</h1><ul><li>Nominations close: 1 March 2027</li><li>Deadline for referees to send their views: 3 May 2027</li><li>Jury reports due: 4 May 2027</li></ul>',
    on,
    [due, 'other 2027-05-03', 'other 2027-05-04'],
  ],
  [
    'what falls due in a sentence below the head of a programme or of sessions is no slot, nor is the day until which authors are told',
    '<h1>Kelp meeting 2027</h1><h2>Plenary sessions</h2><p>Papers are due 1 March 2027.</p><p>Those selected to give a talk will be notified by April 15, 2027.</p><h2>Scientific program</h2><p>The deadline for posters is 3 March 2027.</p><p>Notification of acceptance date and presentation time will be received on or before May 15, 2027.</p><p>Posters can be viewed until 5 June 2027.</p><ul><li>5 June 2027: papers and lunch</li><li>6 June 2027, 17:00 Paper session ends</li></ul>',
    on,
    [due, 'notification 2027-04-15', 'submission 2027-03-03', 'notification 2027-05-15'],
  ],
  ...[
    '<html lang="fr"><h1>Colloque Algues 2027</h1><h2>Programme</h2><p>Les propositions sont à envoyer au plus tard le 1er mars 2027.</p></html>',
    '<html lang="it"><h1>Convegno Alghe 2027</h1><h2>Programma</h2><p>Gli articoli sono attesi entro il 1 marzo 2027.</p></html>',
    '<html lang="de"><h1>Tagung Tang 2027</h1><h2>Programm</h2><p>Vorschläge sind bis zum 1. März 2027 willkommen.</p></html>',
  ].map((html, i): ReadRow => [`so it is elsewhere: ${i}`, html, on, [due]]),
  [
    'those who write are welcomed to the event on its days',
    '<h1>Kelp 2027</h1><p>Papers are due 1 March 2027. Join us at Cold Spring Harbor, June 23–26, 2027.</p>',
    on,
    [due, 'event 2027-06-23..2027-06-26'],
  ],
  [
    'and not on any day',
    '<h1>Kelp 2027</h1><p>Papers are due 1 March 2027. Join us on Slack before 5 February 2027. Join us in Ghent on 7 February 2027 for a talk about the call.</p>',
    on,
    [due],
  ],
  ...[
    '<h1>Kelp 2027</h1><ul><li>Dates for papers: January 4th, 2027 (opening) – March 1st, 2027 (closing)</li></ul>',
    '<h1>Kelp 2027</h1><ul><li>Submission: 4 January 2027 (opens) – 1 March 2027 (closes)</li></ul>',
    '<h1>Tang 2027</h1><ul><li>Einreichung: 4. Januar 2027 (Beginn) – 1. März 2027 (Ende)</li></ul>',
    '<h1>Alga 2027</h1><ul><li>Envío de trabajos: 4 de enero de 2027 (apertura) – 1 de marzo de 2027 (cierre)</li></ul>',
  ].map((html, i): ReadRow => [`brackets behind two days tell which opens and which closes: ${i}`, html, on, [opens, due]]),
  [
    'what is told of two things is told once, and neither is handed in then',
    '<h1>Kelp 2027</h1><ul><li>Abstract & paper submission: 1 March 2027</li><li>Abstract & film notifications*: 3 May 2027</li><li>Paper and poster notifications: 9 May 2027</li><li>Abstract & talk notification: 12 May 2027</li></ul>',
    on,
    [due, 'notification 2027-05-03', 'notification 2027-05-09', 'notification 2027-05-12'],
  ],
  [
    'abstracts of those who have paid their registration fee by a day ask for the fee',
    '<h1>Kelp 2027</h1><p>Abstracts are due 1 March 2027.</p><p>Only abstracts of authors who have paid their registration fees by June 1, 2027 will be scheduled.</p>',
    on,
    [due, 'registration 2027-06-01'],
  ],
  [
    'the bars that close the rows of a table in plain text part nothing',
    '<h1>Kelp 2027</h1><p>| 1 March 2027 | Papers due |</p><p>| 5 May 2027 | Notification |</p><p>5 June 2027 | Camera-ready papers |</p>',
    on,
    [due, 'notification 2027-05-05', 'camera-ready 2027-06-05'],
  ],
] satisfies readonly ReadRow[];
