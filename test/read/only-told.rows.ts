import type { ReadRow } from './row.ts';

const on = '2027-02-01';

/** How old one may be on a day behind the deadline. */
const ages: readonly (readonly [page: string, sentence: string])[] = [
  ['<h1>海藻摄影大赛2027</h1><p>投稿截止日期：2027年2月28日。</p>', '申请人年龄截至2027年3月6日不超过35周岁。'],
  [
    '<h1>Yosun Fotoğraf Yarışması</h1><p>Son başvuru tarihi: 28 Şubat 2027.</p>',
    'Adaylar 6 Mart 2027 tarihinde 35 yaşından küçük olmalıdır.',
  ],
];

/** What a page only tells of a day, in the words of its language, and beside it what it asks for. */
export default [
  [
    'Spanish and Portuguese: the history of manuscripts',
    '<h1>Artículos aceptados</h1><p>C. Tambor: Las campanas de bronce. Recibido: 3 de enero de 2027; aceptado: 12 de mayo de 2027.</p><h1>Artigos</h1><p>Recebido em 3 de janeiro de 2027, revisado em 2 de fevereiro de 2027, aprovado em 1 de março de 2027</p>',
    on,
    [],
  ],
  [
    'German, French and Italian: the history of manuscripts',
    '<h1>Beiträge im Druck</h1><p>Eingegangen: 3. Januar 2027; angenommen: 12. Mai 2027</p><h1>Articles parus</h1><p>Reçu le 3 janvier 2027, révisé le 2 mars 2027, accepté le 12 mai 2027</p><h1>Articoli</h1><p>Ricevuto il 3 gennaio 2027, accettato il 12 maggio 2027</p>',
    on,
    [],
  ],
  [
    'Russian and Polish: the history of manuscripts',
    '<h1>Статьи</h1><p>Поступила в редакцию 3 января 2027 г.; принята к публикации 12 мая 2027 г.</p><h1>Artykuły</h1><p>Wpłynęło: 3 stycznia 2027; przyjęto do druku: 12 maja 2027</p>',
    on,
    [],
  ],
  [
    'a manuscript that was received twice, once in revised form',
    '<h1>Accepted papers</h1><p>C. Drum: On drums. Received: 3 January 2027; received in revised form: 12 May 2027</p>',
    on,
    [],
  ],
  [
    'what is received on one day and told on another is a call’s',
    '<h1>Convocatoria de ponencias</h1><ul><li>Resúmenes recibidos: 3 de marzo de 2027</li><li>Notificación: 12 de mayo de 2027</li></ul>',
    on,
    ['submission 2027-03-03', 'notification 2027-05-12'],
  ],
  [
    'a clause tells what is done before a day in a bracket',
    '<p>Papers due: 3 March 2027</p><h2>Schedule</h2><p>For the first day (Tuesday, May 25th) we plan to announce the talks about one week before.</p>',
    '2027-01-15',
    ['submission 2027-03-03'],
  ],
  [
    'how many came in, in French and Spanish',
    '<h1>Bilan</h1><p>84 propositions de communication ont été reçues jusqu’au 2 mars 2026. Pour 2027, les propositions sont à envoyer avant le 2 mars 2027.</p><h1>Balance</h1><p>Recibimos 84 propuestas hasta el 5 de marzo de 2026.</p>',
    on,
    ['submission 2027-03-02'],
  ],
  [
    'how many may come in says nothing of what did',
    '<h1>Call for papers</h1><p>We received 84 requests for more time: papers are due by 2 March 2027.</p>',
    on,
    ['submission 2027-03-02'],
  ],
  [
    'what must not have been done, in Spanish and French',
    '<h1>Premio de ensayo</h1><p>El trabajo no debe haber sido publicado. No haber sido premiado antes del 1 de marzo de 2026. Envío de los trabajos hasta el 5 de abril de 2027.</p><h1>Prix de l’essai</h1><p>Le texte ne doit pas avoir été publié avant le 1er mars 2026. Envoi des textes avant le 5 avril 2027.</p>',
    on,
    ['submission 2027-04-05'],
  ],
  [
    'deadlines that are supposed, in five languages',
    '<h1>Guía</h1><p>Supongamos que la fecha límite es el 1 de marzo de 2027.</p><h1>Guide</h1><p>Imaginons que la date limite est le 2 mars 2027.</p><h1>Guida</h1><p>Se la scadenza è il 3 marzo 2027, si può inviare ancora.</p><h1>Руководство</h1><p>Допустим, срок подачи статей 4 марта 2027 г.</p><h1>Leitfaden</h1><p>Nehmen wir an, die Einreichungsfrist ist der 5. März 2027.</p>',
    on,
    [],
  ],
  [
    'what organisers say is not supposed',
    '<h1>Call for papers</h1><p>The chairs say that the deadline is extended until 5 March 2027.</p>',
    on,
    ['submission 2027-03-05'],
  ],
  [
    'a question about a day, in German and Spanish',
    '<h1>Fragen</h1><p>Was bedeutet eine Einreichungsfrist am 1. März 2027 für Leute in Tokio?</p><h1>Preguntas</h1><p>¿Qué significa que la fecha límite de envío sea el 2 de marzo de 2027?</p>',
    on,
    [],
  ],
  ['a question behind a day', '<h1>Aufruf</h1><p>Einreichungsfrist: 1. März 2027. Haben Sie Fragen?</p>', on, ['submission 2027-03-01']],
  ...ages.map(([page, sentence]): ReadRow => [sentence, `${page}<p>${sentence}</p>`, '2027-01-10', ['submission 2027-02-28']]),
] satisfies readonly ReadRow[];
