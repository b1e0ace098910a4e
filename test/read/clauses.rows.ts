import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const held = (day: string): readonly string[] => ['event 2027-09-09..2027-09-10', `submission ${day}`];

/** Where clauses part: which words of a sentence, or which lines beside a date, are told of which day, whatever the language. */
export default [
  ...[
    'On 1 May 2027 the portal opens registration to all and will accept proposals until 8 May 2027.',
    'On 1 May 2027 submissions open, and papers are due by 8 May 2027.',
    'On 1 May 2027 we open the call and will take proposals until 8 May 2027.',
    'Am 1. Mai 2027 öffnet die Anmeldung und Beiträge werden bis zum 8. Mai 2027 angenommen.',
    'El 1 de mayo de 2027 se abre la inscripción y se aceptan propuestas hasta el 8 de mayo de 2027.',
    'Il 1 maggio 2027 si aprono le iscrizioni e le proposte si accettano fino all’8 maggio 2027.',
  ].map(
    (sentence): ReadRow => [
      `a sentence that begins with the day on which something opens, and joins to it until when: ${sentence}`,
      `<h1>KISV 2027 summer of code</h1><p>${sentence}</p>`,
      '2027-02-01',
      ['opens 2027-05-01', 'submission 2027-05-08'],
    ],
  ),
  [
    'what a line joins behind its first day, up to the next one and its name, is all of the first',
    '<h1>KISV 2027: dates</h1><p>1 May 2027: registration opens and paper deadline, 8 May 2027: notification.</p>',
    '2027-02-01',
    ['opens 2027-05-01', 'submission 2027-05-01', 'notification 2027-05-08'],
  ],

  [
    'English: the day of an event at the head of a sentence, and behind a comma until when papers are sent',
    '<h1>Call for papers: Kelp Conference</h1><p>On 9 and 10 September 2027 the Kelp conference takes place in Graz, for which papers may be submitted until 3 May 2027.</p>',
    on,
    held('2027-05-03'),
  ],
  [
    'German: the same',
    '<h1>Torf</h1><p>Am 9. und 10. September 2027 findet in Graz die Torf-Tagung statt, für die bis zum 3. Mai 2027 Beiträge eingereicht werden können.</p>',
    on,
    held('2027-05-03'),
  ],
  [
    'French: the same',
    '<h1>Tourbe</h1><p>Les 9 et 10 septembre 2027 se tiendra à Nantes le colloque Tourbe, pour lequel les propositions sont attendues jusqu’au 3 mai 2027.</p>',
    on,
    held('2027-05-03'),
  ],
  [
    'Italian: the same, led by a word for days',
    '<h1>Torba</h1><p>Nei giorni 9 e 10 settembre 2027 si svolgerà a Siena il convegno Torba, per il quale si accettano proposte fino al 3 maggio 2027.</p>',
    on,
    held('2027-05-03'),
  ],
  [
    'Spanish: the same, led by a word for days',
    '<h1>Turba</h1><p>Los días 9 y 10 de septiembre de 2027 se celebrará en Soria el congreso Turba, cuyo plazo de presentación de propuestas finaliza el 3 de mayo de 2027.</p>',
    on,
    held('2027-05-03'),
  ],
  [
    'Portuguese: the same, led by a word for days',
    '<h1>Turfa</h1><p>Nos dias 9 e 10 de setembro de 2027 acontecerá em Braga o simpósio Turfa, que recebe trabalhos até 3 de maio de 2027.</p>',
    on,
    held('2027-05-03'),
  ],
  [
    'Polish: the same, and "until" is one of its language alone',
    '<h1>Torf</h1><p>W dniach 9-10 września 2027 r. odbędzie się w Krakowie konferencja Torf, na którą do 3 maja 2027 r. można zgłaszać referaty.</p>',
    on,
    held('2027-05-03'),
  ],
  [
    'Russian: the same',
    '<h1>Торф</h1><p>9–10 сентября 2027 года в Казани состоится конференция «Торф», для участия в которой необходимо до 3 мая 2027 года прислать тезисы доклада.</p>',
    on,
    held('2027-05-03'),
  ],
  [
    'what stands behind "and" is told of the next day: no abstract is due when authors hear',
    '<h1>Call for papers: Kelp Conference</h1><p>Authors have until 3 May 2027 to send their abstracts and will know by 10 June 2027.</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'Portuguese: until one day something is sent, and on another an answer comes',
    '<h1>Turfa</h1><p>Os autores têm até o dia 3 de maio de 2027 para enviar seus resumos e receberão o parecer até o dia 10 de junho.</p>',
    on,
    ['submission 2027-05-03', 'notification 2027-06-10'],
  ],
  [
    'until when something is sent, and behind it when the event takes place',
    '<h1>Kelp Days</h1><p>Until 3 May 2027 proposals may be sent for the workshop that will take place on 9 September 2027 in Graz.</p>',
    on,
    ['submission 2027-05-03', 'event 2027-09-09'],
  ],
  [
    'Chinese: the day on which what one comes to is held',
    '<h1>征文通知：海藻学术会议</h1><p>请于2027年5月3日前提交摘要，参加2027年9月9日在昆明举行的研讨会。</p>',
    on,
    ['submission 2027-05-03', 'event 2027-09-09'],
  ],
  [
    'Chinese: a day on which something is due, whatever event it is for',
    '<h1>海藻学术会议</h1><p>请作者在2027年5月3日前提交在昆明举行的研讨会论文，录用通知将于2027年6月10日发出。</p>',
    on,
    ['submission 2027-05-03', 'notification 2027-06-10'],
  ],
  [
    'Japanese: what was accepted stands in a clause of its own',
    '<h1>研究発表募集：海藻学会大会</h1><p>要旨は2027年5月3日までに提出し、採択された論文の最終原稿は2027年8月1日までに提出してください。</p>',
    on,
    ['submission 2027-05-03', 'camera-ready 2027-08-01'],
  ],
  [
    'what is due on two days stays so, whatever joins them',
    '<h1>Kelp Days</h1><p>Authors have until 3 May 2027 to send their abstracts and until 10 June 2027 to submit full papers.</p>',
    on,
    ['abstract 2027-05-03', 'submission 2027-06-10'],
  ],
  [
    'an event behind the deadline keeps its day',
    '<h1>Kelp Days</h1><p>Papers are due by 3 May 2027, and the conference takes place in Graz on 9 September 2027.</p>',
    on,
    ['submission 2027-05-03', 'event 2027-09-09'],
  ],
  [
    'a label above what lies between two days',
    '<h1>Kelp Days</h1><h2>Dates</h2><p>Submission of abstracts</p><p>Between 6 March and 1 April 2027</p>',
    on,
    ['opens 2027-03-06', 'submission 2027-04-01'],
  ],
  [
    'French: the same, the last day included',
    '<h1>Tourbe</h1><h2>Calendrier</h2><p>Envoi des propositions</p><p>Entre le 6 mars et le 1er avril 2027 inclus</p>',
    on,
    ['opens 2027-03-06', 'submission 2027-04-01'],
  ],
  [
    'Italian: the same',
    '<h1>Torba</h1><h2>Calendario</h2><p>Invio delle proposte</p><p>Tra il 6 marzo e il 1 aprile 2027 compreso</p>',
    on,
    ['opens 2027-03-06', 'submission 2027-04-01'],
  ],
  [
    'German: the same',
    '<h1>Torf</h1><h2>Termine</h2><p>Einreichung der Kurzfassungen</p><p>Zwischen dem 6. März und dem 1. April 2027</p>',
    on,
    ['opens 2027-03-06', 'submission 2027-04-01'],
  ],
  [
    'a day and the next one below a title are those of the event, whatever stands below them',
    '<h1>Call for Papers</h1><p>University of Graz<br>19 and 20 May 2027</p><p>Submission of papers for the 90th meeting</p><p>The deadline is 1 March 2027.</p>',
    on,
    ['submission 2027-03-01', 'event 2027-05-19..2027-05-20'],
  ],
  [
    'Japanese: the same',
    '<h1>全国大会研究発表応募規程</h1><p>緑葉大学<br>2027年5月19日(土)・20日(日)</p><p>第90回大会研究発表応募規程</p><p>応募締切は、2027年3月1日(必着)です。</p>',
    on,
    ['submission 2027-03-01', 'event 2027-05-19..2027-05-20'],
  ],
  [
    'German: the same, with a dash',
    '<h1>Aufruf</h1><p>Universität Graz<br>19.–20. Mai 2027</p><p>Einreichung von Vorträgen für die 90. Tagung</p><p>Einsendeschluss ist der 1. März 2027.</p>',
    on,
    ['submission 2027-03-01', 'event 2027-05-19..2027-05-20'],
  ],
  [
    'days above their labels that lie apart are due each',
    '<h1>Kelp Days</h1><h2>Dates</h2><p>1 and 8 May 2027</p><p>Submission of papers</p><p>3 June 2027</p><p>Notification</p>',
    on,
    ['submission 2027-05-01', 'submission 2027-05-08', 'notification 2027-06-03'],
  ],
  [
    'Spanish: the programme that is proposed is drawn up by those who hold the event',
    '<h1>Turba</h1><h2>Fechas</h2><ul><li>3 de mayo de 2027: envío de resúmenes</li><li>12 de junio de 2027: propuesta de programa definitivo</li></ul>',
    on,
    ['submission 2027-05-03', 'other 2027-06-12'],
  ],
  [
    'Polish: the same',
    '<h1>Torf</h1><h2>Terminy</h2><p>do 3 maja 2027 r. zgłoszenie referatów</p><p>do 12 czerwca 2027 r. propozycja szczegółowego programu z podziałem na sesje</p>',
    on,
    ['submission 2027-05-03', 'other 2027-06-12'],
  ],
  [
    'German: the same',
    '<h1>Torf</h1><h2>Termine</h2><ul><li>3. Mai 2027: Einreichung der Beiträge</li><li>12. Juni 2027: Vorschlag des Programms durch das Komitee</li></ul>',
    on,
    ['submission 2027-05-03', 'other 2027-06-12'],
  ],
  [
    'proposals for a programme are handed in',
    '<h1>Kelp Film Days: call for proposals</h1><ul><li>Proposals for the programme: 3 May 2027</li></ul>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'a programme that is asked for is handed in',
    '<h1>Kelp Film Days</h1><ul><li>Program proposals due: 3 May 2027</li></ul>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'French: reviews come in, and no works',
    '<h1>Tourbe</h1><ul><li>Envoi des articles : 3 mai 2027</li><li>Réception des évaluations : 12 juin 2027</li></ul>',
    on,
    ['submission 2027-05-03', 'other 2027-06-12'],
  ],
  [
    'French: works that were made between two days may be sent in',
    '<h1>Concours Tourbe</h1><p>Sont admis à concourir les films réalisés entre le 1er janvier et le 31 décembre 2026.</p><p>Date limite : 3 mai 2027</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'German: the same, the verb at the end of its clause',
    '<h1>Torfpreis</h1><p>Es können Beiträge aus Presse, Funk und Fernsehen eingereicht werden, die im Zeitraum vom 1. Dezember 2025 bis 30. November 2026 erstmalig veröffentlicht wurden. Einsendeschluss ist der 3. Mai 2027.</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'German: what is to be handed in by a day in a clause of its own',
    '<h1>Torfpreis</h1><p>Wir suchen Beiträge, die bis zum 3. Mai 2027 fertiggestellt eingereicht werden.</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'Italian: the same',
    '<h1>Premio Torba</h1><p>Possono essere inviate opere pubblicate tra il 1 gennaio e il 31 dicembre 2026.</p><p>Scadenza: 3 maggio 2027</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'Russian: works that were published in a span of days',
    '<h1>Конкурс «Торф»</h1><p>На конкурс принимаются работы, опубликованные с 1 января по 31 декабря 2026 года.</p><p>Срок подачи заявок: 3 мая 2027 года</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'Chinese: the same, told behind it',
    '<h1>海藻论文奖</h1><p>参评论文须为2026年1月1日至2026年12月31日期间公开发表的论文。</p><p>投稿截止日期：2027年5月3日</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'Korean: the same, told behind it',
    '<h1>해조 논문상 공모</h1><p>2026년 1월 1일부터 12월 31일까지 발표된 논문을 제출할 수 있습니다.</p><p>접수 마감: 2027년 5월 3일</p>',
    on,
    ['submission 2027-05-03'],
  ],
  [
    'Russian: what is done within a contest by a day is not handed in',
    '<h1>Конкурс сочинений «Торф»: календарь</h1><p>22 — 28 мая 2027 Прием работ на федеральный этап конкурса</p><p>до 29 мая 2027 Утверждение состава жюри федерального этапа конкурса</p><p>до 19 июня 2027 Формирование рейтингового списка участников конкурса</p>',
    on,
    ['opens 2027-05-22', 'submission 2027-05-28'],
  ],
  [
    'Polish: a list of the days of a contest names none of them, and a vote is no hand-in',
    '<h1>Informacje</h1><p>Harmonogram tegorocznej edycji konkursu:</p><ul><li>zgłoszenia do konkursu: do 31 sierpnia 2027</li><li>rozstrzygnięcie konkursu: 23 listopada 2027</li><li>głosowanie internautów: 29 października 2027</li></ul>',
    on,
    ['submission 2027-08-31', 'notification 2027-11-23'],
  ],
  [
    'works of a contest are handed in',
    '<h1>Concours Tourbe</h1><ul><li>Envoi des œuvres du concours : 3 mai 2027</li><li>Fin du concours : 4 mai 2027</li></ul>',
    on,
    ['submission 2027-05-03', 'submission 2027-05-04'],
  ],
  [
    'Portuguese: an appeal against results is nothing that comes in for a call',
    '<h1>Prêmio Turfa</h1><ul><li>Envio de trabalhos: 3 de maio de 2027</li><li>Interposição de recursos: 9 de junho de 2027</li></ul>',
    on,
    ['submission 2027-05-03'],
  ],
  ...(
    [
      [
        'German',
        'Wer teilnehmen möchte, reicht bis zum 1. März 2027 ein Abstract ein und erfährt bis zum 15. April 2027, ob der Beitrag angenommen ist.',
      ],
      [
        'German, parted',
        'Bitte reichen Sie bis zum 1. März 2027 ein Abstract ein; bis zum 15. April 2027 erfahren Sie, ob Ihr Beitrag angenommen ist.',
      ],
      ['German, by a choice', 'Die Beiträge gehen bis 1. März 2027 ein, die Jury trifft ihre Auswahl bis 15. April 2027.'],
      ['English', 'Authors submit an abstract by 1 March 2027 and learn by 15 April 2027 whether it was accepted.'],
      [
        'French',
        'Les auteurs envoient un résumé avant le 1er mars 2027 et apprennent avant le 15 avril 2027 si leur proposition est retenue.',
      ],
      ['Spanish', 'Los autores envían un resumen antes del 1 de marzo de 2027 y sabrán antes del 15 de abril de 2027 si ha sido aceptado.'],
      ['Italian', 'Gli autori inviano un abstract entro il 1 marzo 2027 e sapranno entro il 15 aprile 2027 se è stato accettato.'],
      ['Portuguese', 'Os autores enviam um resumo até 1 de março de 2027 e saberão até 15 de abril de 2027 se foi aceite.'],
      ['Dutch', 'Auteurs sturen vóór 1 maart 2027 een abstract in en vernemen vóór 15 april 2027 of het is aanvaard.'],
      ['Polish', 'Autorzy przesyłają abstrakt do 1 marca 2027 r. i dowiedzą się do 15 kwietnia 2027 r., czy został przyjęty.'],
      ['Russian', 'Авторы присылают тезисы до 1 марта 2027 г. и узнают до 15 апреля 2027 г., приняты ли они.'],
    ] as const
  ).map(
    ([language, sentence]): ReadRow => [
      `${language}: what authors learn by a day is not due on it`,
      `<h1>Call for papers</h1><p>${sentence}</p>`,
      '2026-12-01',
      ['submission 2027-03-01', 'notification 2027-04-15'],
    ],
  ),
  [
    'what happens after the time for applications is no time for them',
    '<h1>Fellowships</h1><p>Apply by 8 March 2027.</p><p>After the application period, fellows live here from 1 June to 31 August 2027.</p>',
    on,
    ['submission 2027-03-08', 'other 2027-06-01..2027-08-31'],
  ],
  [
    'what is asked for after something else keeps its own words',
    '<h1>Call for papers</h1><p>After the opening of the portal, papers may be sent until 8 March 2027.</p><p>After peer review, authors will be notified by 1 May 2027.</p>',
    on,
    ['submission 2027-03-08', 'notification 2027-05-01'],
  ],
] satisfies ReadRow[];
