import type { ReadRow } from './row.ts';

/** What rules for contests, and for clauses in several languages, must not make later, drop or invent. */
export default [
  [
    'French: a contest lasts for weeks, and its works are due before',
    '<h1>Concours photo de la Mare</h1><p>Le concours se déroulera du 1er juin au 11 septembre 2027. Les photos doivent être envoyées avant le 5 mai 2027 à l’adresse du club.</p>',
    '2027-01-21',
    ['event 2027-06-01..2027-09-11', 'submission 2027-05-05'],
  ],
  [
    'Italian: works due before the weeks of a contest',
    '<h1>Concorso Laguna</h1><p>Il concorso si svolgerà dal 1 giugno al 15 settembre 2027. Le opere devono pervenire entro il 20 maggio 2027.</p>',
    '2027-01-21',
    ['event 2027-06-01..2027-09-15', 'submission 2027-05-20'],
  ],
  [
    'Italian: works due in a month before the weeks of a contest end',
    '<h1>Concorso Laguna di fumetti</h1><p>Il concorso si svolgerà dal 1 marzo al 30 giugno 2027. Le tavole vanno inviate entro aprile 2027.</p>',
    '2027-01-21',
    ['event 2027-03-01..2027-06-30', 'submission 2027-04'],
  ],
  [
    'French: a contest named for two days is held on them',
    '<h1>Concours photo des 6 et 7 août 2027</h1><p>Date limite de participation : 20 juillet 2027</p>',
    '2027-01-21',
    ['event 2027-08-06..2027-08-07', 'submission 2027-07-20'],
  ],
  [
    'German: a contest named for two days is held on them',
    '<h1>Wettbewerb der Moore am 6. und 7. August 2027</h1><p>Einsendeschluss ist der 20. Juli 2027.</p>',
    '2027-01-21',
    ['event 2027-08-06..2027-08-07', 'submission 2027-07-20'],
  ],
  [
    'two days that follow each other, on which one may apply',
    '<h1>Salt grants</h1><p>Apply through the portal.</p><ul><li>Application deadline: 30 March 2027</li><li>Applications: 6 and 7 August 2027</li></ul>',
    '2027-01-21',
    ['submission 2027-03-30', 'submission 2027-08-06', 'submission 2027-08-07'],
  ],
  [
    'English: what those who take part must be until a day',
    '<h1>Salt photo contest</h1><p>To participate you must be enrolled at a university until 30 September 2027.</p><p>To enter, send us your photo by 1 March 2027.</p>',
    '2027-01-21',
    ['submission 2027-03-01'],
  ],
  [
    'German: how old those who take part may be on a day',
    '<h1>Moor-Wettbewerb</h1><p>Einsendeschluss ist der 1. März 2027.</p><p>Wer teilnehmen möchte, darf bis zum 31. Dezember 2027 höchstens 20 Jahre alt werden.</p>',
    '2027-01-21',
    ['submission 2027-03-01'],
  ],
  [
    'German: where those who take part must be',
    '<h1>Moor-Wettbewerb</h1><p>Einsendeschluss ist der 1. März 2027.</p><p>Um teilzunehmen, muss man vom 5. bis 9. Juli 2027 in Kiel sein.</p>',
    '2027-01-21',
    ['submission 2027-03-01', 'event 2027-07-05..2027-07-09'],
  ],
  [
    'Spanish: what a work is that must be sent in',
    '<h1>Premio Marisma</h1><p>La obra publicada por editoriales de la región debe enviarse antes del 1 de marzo de 2027.</p>',
    '2027-01-21',
    ['submission 2027-03-01'],
  ],
  [
    'French: what a book is that must come in',
    '<h1>Prix de la Mare</h1><p>Le livre publié par une maison d’édition doit nous parvenir avant le 1er mars 2027.</p>',
    '2027-01-21',
    ['submission 2027-03-01'],
  ],
  [
    'the turns of a calendar of applications',
    '<h1>Salt grants</h1><p>Apply through the portal.</p><p><b>Application calendar</b></p><ul><li>Round one: 1 March 2027</li><li>Round two: 1 June 2027</li></ul>',
    '2027-01-21',
    ['submission 2027-03-01', 'submission 2027-06-01'],
  ],
  [
    'the turns of a calendar of a contest',
    '<h1>Concorsi Laguna</h1><p>Le opere vanno caricate sul portale.</p><p><b>Calendario del concorso</b></p><ul><li>Prima fase: 1 marzo 2027</li><li>Seconda fase: 1 giugno 2027</li></ul>',
    '2027-01-21',
    ['submission 2027-03-01', 'submission 2027-06-01'],
  ],
  [
    'Italian: works are shut out, and others sent in until a day',
    '<h1>Premio Laguna</h1><p>Sono escluse le opere già premiate altrove e gli elaborati vanno inviati entro il 31 marzo 2027.</p>',
    '2027-01-21',
    ['submission 2027-03-31'],
  ],
  [
    'German: behind the comma texts are due',
    '<h1>Moor-Literaturpreis</h1><p>Ausgeschlossen sind bereits veröffentlichte Texte, die Texte sind bis zum 31. März 2027 einzureichen.</p>',
    '2027-01-21',
    ['submission 2027-03-31'],
  ],
  [
    'Chinese: a day of a clause of its own is none for what was handed in before',
    '<h1>盐沼论文奖</h1><p>论文须于2027年4月30日前投稿，于2027年6月20日进行答辩。</p>',
    '2027-01-21',
    ['submission 2027-04-30'],
  ],
  [
    'Chinese: a clause of its own asks for more',
    '<h1>鹽沼徵文</h1><p>作者須於2027年4月30日前提交作品，並於2027年5月20日上傳照片。</p>',
    '2027-01-21',
    ['submission 2027-04-30', 'submission 2027-05-20'],
  ],
  [
    'Japanese: the year behind the one that is told of the past',
    '<h1>塩性湿地研究助成</h1><p>創立2020年。毎年12月1日から翌年1月末日まで募集します。</p>',
    '2026-12-10',
    ['submission 2027-01-31'],
  ],
  [
    'Chinese: teams that must register by a day',
    '<h1>盐沼大学生竞赛通知</h1><p>请各队于2027年3月1日前正式注册并缴费。</p><p>作品提交截止：2027年4月1日。</p>',
    '2027-01-21',
    ['registration 2027-03-01', 'submission 2027-04-01'],
  ],
  [
    'a letter that names a hall ends its sentence',
    '<h1>Call for posters on peat</h1><p>Submit posters by 1 March 2027. Bring your posters to hall B. The exhibition opens on 5 May 2027 and lasts for a day.</p>',
    '2027-01-21',
    ['submission 2027-03-01', 'event 2027-05-05'],
  ],
  [
    'Russian: whom a jury chooses from what came in by a day',
    '<h1>Конкурс «Марш»</h1><p>Жюри определит победителей из работ, присланных до 9 марта 2027 года.</p>',
    '2027-01-21',
    ['submission 2027-03-09'],
  ],
  [
    'a minute behind the hour, below a title',
    '<h1>Salt hackathon: call for projects</h1><p>Hand in all of your work on the portal.</p><h3>Project submission</h3><p>1 March 2027, 23:59</p><h3>Essay</h3><p>3 March 2027, 17:01</p>',
    '2027-01-21',
    ['submission 2027-03-01 23:59', 'submission 2027-03-03 17:01'],
  ],
  [
    'the year of a rival behind the turn of the year',
    '<h1>Call for papers on peat</h1><p>Abstracts due: 20 December 2026 / 5 January</p>',
    '2026-12-01',
    ['submission 2026-12-20 {two-dates-unexplained,zone-unstated}'],
  ],
] satisfies ReadRow[];
