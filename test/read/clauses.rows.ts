import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const held = (day: string): readonly string[] => ['event 2027-09-09..2027-09-10', `submission ${day}`];

/** Where clauses part: which words of a sentence, or which lines beside a date, are told of which day, whatever the language. */
export default [
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
] satisfies ReadRow[];
