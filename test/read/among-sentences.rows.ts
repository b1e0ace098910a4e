import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const entries = ['event 2027-04-20', 'submission 2027-03-06'];

/** The day of an event at the head of a sentence, amid others that ask for something. */
const organised: readonly (readonly [language: string, title: string, text: string])[] = [
  [
    'English',
    'Kelp',
    'On 20 April 2027 the Institute hosts its third symposium in Ghent. If you would like to give a talk, send an abstract by 6 March 2027.',
  ],
  ['English', 'Kelp', 'On Tuesday, 20 April 2027, we are organising the annual study day in Ghent. Send us an abstract by 6 March 2027.'],
  [
    'German',
    'Seetang',
    'Am 20. April 2027 richtet das Institut in Graz sein drittes Symposium aus. Wer vortragen möchte, schickt bis zum 6. März 2027 ein Abstract.',
  ],
  [
    'French',
    'Varech',
    'Le 20 avril 2027, nous organisons à Rennes notre journée d’étude annuelle. Les propositions sont attendues jusqu’au 6 mars 2027.',
  ],
  [
    'Spanish',
    'Alga',
    'El 20 de abril de 2027 organizamos en Vigo nuestra jornada anual de estudio. Las propuestas se enviarán hasta el 6 de marzo de 2027.',
  ],
  [
    'Portuguese',
    'Alga',
    'No dia 20 de abril de 2027 organizamos no Porto a nossa jornada anual. As propostas devem ser enviadas até 6 de março de 2027.',
  ],
  [
    'Italian',
    'Alga',
    'Il 20 aprile 2027 organizziamo a Trieste il nostro convegno annuale. Le proposte vanno inviate entro il 6 marzo 2027.',
  ],
  [
    'Dutch',
    'Zeewier',
    'Op dinsdag 20 april 2027 organiseren wij in Gent de jaarlijkse studiedag. Wie wil spreken, stuurt uiterlijk 6 maart 2027 een abstract.',
  ],
  [
    'Polish',
    'Alga',
    'W dniu 20 kwietnia 2027 r. organizujemy w Łodzi coroczną konferencję. Zgłoszenia prosimy przesyłać do 6 marca 2027 r.',
  ],
  ['Russian', 'Водоросль', '20 апреля 2027 года мы проводим в Казани ежегодную конференцию. Заявки принимаются до 6 марта 2027 года.'],
  [
    'Turkish',
    'Yosun',
    '20 Nisan 2027 tarihinde İzmir’de yıllık çalıştayımızı düzenliyoruz. Özetler 6 Mart 2027 tarihine kadar gönderilmelidir.',
  ],
  [
    'Indonesian',
    'Rumput Laut',
    'Pada 20 April 2027 kami menyelenggarakan lokakarya tahunan di Bandung. Abstrak dikirim paling lambat 6 Maret 2027.',
  ],
];

const papers = '<p>Papers for the workshop are due 31 May 2027.</p>';
const due = ['submission 2027-05-31'];
const edition =
  '<p>The workshop will be held on 11–12 September 2027 in Graz. Papers are due on 31 May. Authors are notified by 20 June.</p>';
const ofEdition = ['event 2027-09-11..2027-09-12', 'submission 2027-05-31', 'notification 2027-06-20'];

/** Who holds what, by the name of the page, open to whom, or who meets again. */
const held: readonly (readonly [title: string, text: string])[] = [
  ['KELP 2027', 'On 20 April 2027 the Institute hosts KELP in Ghent. Send an abstract by 6 March 2027.'],
  ['KELP 2027', 'Am 20. April 2027 veranstaltet die Gesellschaft KELP 2027 in Kiel. Abstracts bitte bis zum 6. März 2027.'],
  ['Kelp', 'The society organises on 20 April 2027 a workshop open to all. Send an abstract by 6 March 2027.'],
  [
    'Varechs',
    'Le laboratoire organise le 20 avril 2027 une journée d’étude ouverte aux doctorants. Envoyez un résumé au plus tard le 6 mars 2027.',
  ],
  ['Kelp', 'On 20 April 2027 teachers and researchers meet for the sixth time in Leeds. Send a proposal by 6 March 2027.'],
  ['Seetang', 'Am 20. April 2027 kommen Forschende zum dritten Mal in Kassel zusammen. Vorschläge bitte bis 6. März 2027.'],
  [
    'Varechs',
    'Le 20 avril 2027, chercheurs et enseignants se réunissent à Brest pour la sixième fois. Envoyez un résumé au plus tard le 6 mars 2027.',
  ],
  ['Zeewier', 'Op dinsdag 20 april 2027 komen leraren voor de vijfde keer bijeen in Zwolle. Stuur uiterlijk 6 maart 2027 een voorstel.'],
  ['Alghe', 'Il 20 aprile 2027 studiosi e docenti si incontrano di nuovo a Bari. Inviare una proposta entro il 6 marzo 2027.'],
];

/** Sentences of one page, each with a day of its own, and what stands around them. */
const amid: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Abstracts van maximaal 300 woorden kunnen worden ingezonden t/m 6 maart 2027.', ['submission 2027-03-06']],
  [
    'Il numero 13 è uscito nel novembre 2026. Per il prossimo fascicolo si accettano proposte (max 2.000 battute) fino alle ore 24 del 6 marzo 2027. Le versioni definitive saranno attese per il 30 settembre.',
    ['submission 2027-03-06 24:00', 'camera-ready 2027-09-30'],
  ],
  [
    'Inviare una proposta entro il 6 marzo 2027. Il comitato comunicherà gli abstract accettati entro il 15 aprile.',
    ['submission 2027-03-06', 'notification 2027-04-15'],
  ],
  [
    'Envío de propuestas hasta el 6 de marzo de 2027. La inscripción de los ponentes deberá formalizarse como muy tarde el 9 de abril.',
    ['submission 2027-03-06', 'registration 2027-04-09'],
  ],
  [
    'Les candidats transmettent leur dossier en un seul PDF, le 6 mars 2027 à 23h59 (heure de Paris) au plus tard.',
    ['submission 2027-03-06 23:59 Europe/Paris'],
  ],
  [
    'The school runs from 5 July to 16 July 2027 on Texel. Applications must be complete by 6 March 2027. Places are offered by 15 April.',
    ['event 2027-07-05..2027-07-16', 'submission 2027-03-06', 'notification 2027-04-15'],
  ],
  [
    'Envoi des textes : 6 mars 2027. Le jury se réunira le 20 avril et le nom du lauréat sera dévoilé le 5 mai.',
    ['submission 2027-03-06', 'notification 2027-05-05'],
  ],
  [
    "Entries are due by 6 March 2027. The jury meets on 20 April and the winner's name is announced on 5 May.",
    ['submission 2027-03-06', 'notification 2027-05-05'],
  ],
  [
    'Insturen kan tot en met 6 maart 2027. De jury nomineert drie scripties; de winnaar wordt op zaterdag 17 april 2027 bekendgemaakt.',
    ['submission 2027-03-06', 'notification 2027-04-17'],
  ],
  [
    'Les propositions sont attendues le 6 mars 2027 au plus tard. Les auteurs seront avertis avant la fin du mois de mai. Les inscriptions, ouvertes le 1er juin, seront closes le 31 octobre 2027.',
    ['submission 2027-03-06', 'notification 2027-05', 'opens 2027-06-01', 'registration 2027-10-31'],
  ],
];

/** What is taken in from a day on, and in the same breath until when. */
const shared: readonly string[] = [
  'Applications are accepted from 15 January 2027 and must be complete by 14 March 2027.',
  'Applications open on 15 January 2027 and must be submitted by 14 March 2027.',
  'Les candidatures sont acceptées à partir du 15 janvier 2027 et doivent être complètes au plus tard le 14 mars 2027.',
  'Zgłoszenia przyjmujemy od 15 stycznia 2027 i muszą być kompletne do 14 marca 2027.',
];

export default [
  [
    'closing dates of grants',
    '<h1>Small grants</h1><p>Our next three closing dates are 12 February, 11 June and 8 October 2027, always at 5pm. We aim to give you a decision within ten weeks.</p>',
    on,
    ['submission 2027-02-12 17:00', 'submission 2027-06-11 17:00', 'submission 2027-10-08 17:00'],
  ],
  [
    'what is decided on was handed in, whatever it is called',
    '<h1>PhD forum</h1><p>Two-page research plans are due on 5 March 2027, midnight anywhere on Earth; we notify on 26 March.</p>',
    on,
    ['submission 2027-03-05 24:00 AoE', 'notification 2027-03-26'],
  ],
  ['books of which nobody decides are not handed in', '<h1>Library</h1><p>Books are due on 5 March 2027. We tell you by mail.</p>', on, []],
  ...shared.map((text): ReadRow => [text, `<h1>Kelp school</h1><p>${text}</p>`, on, ['opens 2027-01-15', 'submission 2027-03-14']]),
  ...[
    'Bewerbungen werden ab 15. Januar 2027 angenommen und müssen bis 14. März 2027 vollständig sein.',
    'As candidaturas são aceites a partir de 15 de janeiro de 2027 e devem estar completas até 14 de março de 2027.',
  ].map((text): ReadRow => [`until when at least: ${text}`, `<h1>Kelp</h1><p>${text}</p>`, on, ['submission 2027-03-14']]),
  ...amid.map(([text, expected]): ReadRow => [text, `<h1>Kelp 2027</h1><p>${text}</p>`, on, expected]),
  ...held.map(([title, text]): ReadRow => [`what is held is the page's own: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, entries]),
  [
    'German: what comes back on a day is no event',
    '<h1>Seetang</h1><p>Am 20. April 2027 kommen die Bilder wieder ins Haus. Vorschläge bitte bis 6. März 2027.</p>',
    on,
    ['submission 2027-03-06'],
  ],
  [
    'a jury that meets again holds nothing',
    '<h1>Kelp</h1><p>On 20 April 2027 the jury meets for the second time. Send a proposal by 6 March 2027.</p>',
    on,
    ['submission 2027-03-06'],
  ],
  ...organised.map(
    ([language, title, text]): ReadRow => [`${language}: who organises what on a day`, `<h1>${title}</h1><p>${text}</p>`, on, entries],
  ),
  [
    'what is organised on a day is no event where it asks for something',
    '<h1>Kelp workshop</h1><p>On 20 April 2027 the Institute holds the last reading of papers that were sent in. Papers are due by 6 March 2027.</p>',
    on,
    ['submission 2027-03-06'],
  ],
  [
    'Russian: what must be done to take part, before another sentence',
    '<h1>Конференция о водорослях</h1><p>Для участия необходимо до 20 апреля 2027 года заполнить заявку и прислать тезисы. О включении доклада в программу сообщат до 15 мая 2027 года.</p>',
    on,
    ['submission 2027-04-20', 'notification 2027-05-15'],
  ],

  ...[
    'Past workshops: 11th (12 September 2026, Porto)',
    'Previous editions: Porto (12 September 2026), Brno (3 September 2025)',
    'Frühere Tagungen: 11. Tagung (12. September 2026, Porto)',
    'Éditions précédentes : 11e colloque (12 septembre 2026, Porto)',
    '過去の大会：第11回（2026年9月12日、長野市）',
  ].map(
    (past): ReadRow => [
      `a line of earlier editions gives no year to what is due: ${past}`,
      `<h1>12th Workshop on Kelp</h1>${edition}<p>${past}</p>`,
      '2027-02-01',
      ofEdition,
    ],
  ),
  [
    'a past deadline is no earlier edition',
    '<h1>Workshop on Kelp</h1><ul><li>Past deadline: 1 February 2027</li><li>Workshop: 12 September 2027</li></ul>',
    '2027-03-01',
    ['submission 2027-02-01', 'event 2027-09-12'],
  ],

  ...[
    'Applicants may not be older than 35 on 31 December 2027.',
    'On 31 December 2027 applicants must be younger than 35.',
    'Age limit: 35 (as of 31 December 2027)',
    'Kandydat nie może ukończyć 35 lat do dnia 31 grudnia 2027 r.',
    'Участнику не должно исполниться 35 лет до 31 декабря 2027 г.',
    'Usia maksimal 30 tahun per 31 Desember 2027.',
  ].map(
    (age): ReadRow => [
      `how old one may be on a day: ${age}`,
      `<h1>Kelp fellowship</h1><p>Applications are due 26 February 2027.</p><p>${age}</p>`,
      on,
      ['submission 2027-02-26'],
    ],
  ),
  [
    'those of an age are asked for something',
    '<h1>Kelp fellowship</h1><p>Researchers who are younger than 35 may apply until 26 February 2027.</p>',
    on,
    ['submission 2027-02-26'],
  ],

  ...[
    'The interviews will take place on 20 April 2027 at 10:00 in room 3.',
    'Les entretiens de sélection auront lieu le 20 avril 2027 à 10 h.',
    'La entrevista tendrá lugar el 20 de abril de 2027 en el aula 3.',
    'Il colloquio si terrà il giorno 20 aprile 2027 presso l’aula 3.',
    '面试将于2027年4月20日上午10点举行。',
  ].map(
    (held): ReadRow => [
      `those who applied are heard: ${held}`,
      `<h1>Kelp fellowship</h1><p>Applications are due 26 February 2027.</p><p>${held}</p>`,
      on,
      ['submission 2027-02-26'],
    ],
  ),
  [
    'a workshop on interviews is held',
    `<h1>Workshop on interview methods</h1><p>The workshop on interviews will take place on 20 September 2027 in Graz.</p>${papers}`,
    on,
    ['event 2027-09-20', ...due],
  ],

  ...[
    ['Participants register by 6 March 2027 (100 €) or, at a higher fee, by 20 April 2027 (130 €).', 'English'],
    ['La inscripción deberá hacerse hasta el 6 de marzo de 2027 (100 €) o, con recargo, hasta el 20 de abril de 2027 (130 €).', 'Spanish'],
    ['Inschrijven kan tot 6 maart 2027 (€ 100) of, tegen een hoger tarief, tot 20 april 2027 (€ 130).', 'Dutch'],
  ].map(
    ([text, language]): ReadRow => [
      `${language}: a second day behind "or" and an aside`,
      `<h1>Kelp workshop</h1>${papers}<p>${text}</p>`,
      on,
      [...due, 'registration 2027-03-06', 'registration 2027-04-20'],
    ],
  ),
  [
    'an amount is no first day of a span',
    '<h1>Kelp workshop</h1><p>Papers are due 31 May 2027.</p><p>Registration: €8 until 15 April 2027, €10 thereafter.</p>',
    on,
    [...due, 'registration 2027-04-15'],
  ],

  ...[
    'Künstlerinnen können sich bis zum 6. März 2027 für die Kunstroute bewerben, die am 20. April 2027 stattfindet. Im Mai folgt die Auswahl.',
    'Kunstenaars kunnen tot 6 maart 2027 werk insturen voor de kunstroute, die op 20 april 2027 plaatsvindt. Wij kiezen in mei.',
  ].map(
    (text): ReadRow => [
      `an event in a relative clause, its verb behind the day: ${text}`,
      `<h1>Kunst</h1><p>${text}</p>`,
      on,
      ['submission 2027-03-06', 'event 2027-04-20'],
    ],
  ),
  [
    'what closes in a relative clause is no event',
    '<h1>Tagung</h1><p>Beiträge bitte bis zum 6. März 2027 einreichen. Die Anmeldung, die am 20. April 2027 endet, ist kostenlos.</p>',
    on,
    ['submission 2027-03-06', 'registration 2027-04-20'],
  ],
  ...[
    [
      'Interessierte senden bitte bis zum 6. März 2027 ein Exposé an die Herausgeberinnen.',
      'Die Beiträge sind bis zum 20. April 2027 einzureichen.',
    ],
    [
      'Wie wil meedoen, stuurt ons uiterlijk 6 maart 2027 een samenvatting.',
      'De artikelen moeten uiterlijk 20 april 2027 worden ingediend.',
    ],
  ].map(
    (text): ReadRow => [
      `what those send who want to: ${text[0]}`,
      `<h1>Kelp</h1><p>${text.join(' ')}</p>`,
      on,
      ['submission 2027-03-06', 'submission 2027-04-20'],
    ],
  ),
  [
    'an exhibition whose opening has hours',
    '<h1>Open call</h1><p>Deadline: 21 March 2027</p><p>Exhibition dates: 5–27 June 2027 (opening Friday 4 June, 6–9pm)</p>',
    on,
    ['submission 2027-03-21', 'event 2027-06-05..2027-06-27'],
  ],
  [
    'the issue that a title calls for',
    '<h1>Call for Papers – Kelp Journal, December 2027 issue</h1><p>The editors accept manuscripts from 1 March until 31 July 2027.</p>',
    on,
    ['opens 2027-03-01', 'submission 2027-07-31'],
  ],
  [
    'the last of several days ends its sentence, and what stands behind it is of another',
    '<h1>Estuary fund</h1><p>There are four deadlines a year: 31 March, 30 June, 30 September and 15 December. Applications are decided within ten weeks.</p><p>Apply online.</p>',
    '2027-03-01',
    ['submission 2027-03-31', 'submission 2027-06-30', 'submission 2027-09-30', 'submission 2027-12-15'],
  ],
  [
    'German: the last of several days ends its sentence',
    '<h1>Ufer-Fonds</h1><p>Anträge werden zu vier Terminen entgegengenommen: 31. März, 30. Juni, 30. September und 15. Dezember. Über Anträge wird binnen zehn Wochen entschieden.</p>',
    '2027-03-01',
    ['submission 2027-03-31', 'submission 2027-06-30', 'submission 2027-09-30', 'submission 2027-12-15'],
  ],
  ...[
    "We'll let everybody know whether or not their proposal was accepted by the 20th of June 2027.",
    'You will know whether your paper has been accepted by 20 June 2027.',
  ].map(
    (text): ReadRow => [
      `whether something was accepted: ${text}`,
      `<h1>Talks</h1><p>Proposals are due March 15, 2027. ${text}</p>`,
      on,
      ['submission 2027-03-15', 'notification 2027-06-20'],
    ],
  ),
  [
    'an application for scholarships opens and closes',
    '<h1>Scholarships</h1><p>The scholarship application opens January 15, 2027 and closes March 15, 2027 at 11:59 p.m. Recipients are announced by May 1, 2027.</p>',
    on,
    ['opens 2027-01-15', 'submission 2027-03-15 23:59', 'notification 2027-05-01'],
  ],
  [
    'Korean: behind a comma what the next day is of',
    '<h1>바다문학상 공모</h1><p>응모 마감은 2027년 6월 30일입니다. 당선작은 9월 1일 협회 누리집에 발표하고, 시상식은 10월 9일(토) 여수에서 엽니다.</p>',
    on,
    ['submission 2027-06-30', 'notification 2027-09-01', 'event 2027-10-09'],
  ],
  [
    'what those who got a grant report',
    '<h1>Shoreline grants</h1><p>Applications are due 15 March 2027. Projects should be completed, and a short report submitted, by 31 December 2027.</p>',
    on,
    ['submission 2027-03-15', 'other 2027-12-31'],
  ],
] satisfies readonly ReadRow[];
