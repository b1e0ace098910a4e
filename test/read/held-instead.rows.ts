import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const forward = ['submission 2027-02-15 was 2027-03-06'];

/** A day that a call gives up for an earlier one: the word that says so leads to the old day, stands behind it, or is the verb. */
const broughtForward: readonly (readonly [language: string, title: string, said: string])[] = [
  ['German', 'Fotowettbewerb Seetang', 'Die Einreichung endet statt am 6. März 2027 bereits am 15. Februar 2027.'],
  ['German', 'Fotowettbewerb Seetang', 'Einsendeschluss ist statt 6. März 2027 nun schon der 15. Februar 2027.'],
  ['German', 'Fotowettbewerb Seetang', 'Der Einsendeschluss wurde vom 6. März 2027 auf den 15. Februar 2027 vorverlegt.'],
  ['English', 'Kelp photo contest', 'Instead of 6 March 2027, the call now closes on 15 February 2027.'],
  ['English', 'Kelp photo contest', 'The deadline has been brought forward from 6 March 2027 to 15 February 2027.'],
  ['Dutch', 'Fotowedstrijd Zeewier', 'In plaats van op 6 maart 2027 sluit de inzending al op 15 februari 2027.'],
  ['Polish', 'Konkurs fotograficzny', 'Zamiast 6 marca 2027 r. nabór kończy się już 15 lutego 2027 r.'],
  ['Russian', 'Конкурс фотографий', 'Вместо 6 марта 2027 года приём работ заканчивается уже 15 февраля 2027 года.'],
  ['French', 'Concours photo', 'La date limite a été avancée du 6 mars 2027 au 15 février 2027.'],
  ['Spanish', 'Concurso de fotografía', 'El plazo se ha adelantado del 6 de marzo de 2027 al 15 de febrero de 2027.'],
  ['Italian', 'Concorso fotografico', 'La scadenza è stata anticipata dal 6 marzo 2027 al 15 febbraio 2027.'],
  ['Indonesian', 'Lomba Foto', 'Batas akhir bukan 6 Maret 2027, melainkan 15 Februari 2027.'],
  ['Turkish', 'Fotoğraf Yarışması', 'Başvurular 6 Mart 2027 yerine 15 Şubat 2027 tarihinde sona erecektir.'],
  ['Turkish', 'Fotoğraf Yarışması', 'Son başvuru tarihi 6 Mart 2027 tarihinden 15 Şubat 2027 tarihine alınmıştır.'],
  ['Japanese', 'フォトコンテスト', '締切は2027年3月6日ではなく2027年2月15日です。'],
  ['Japanese', 'フォトコンテスト', '締切を2027年3月6日から2027年2月15日に変更しました。'],
  ['Korean', '사진 공모전', '접수 마감은 2027년 3월 6일이 아니라 2027년 2월 15일입니다.'],
  ['Korean', '사진 공모전', '접수 마감이 2027년 3월 6일에서 2027년 2월 15일로 변경되었습니다.'],
];

const first = 'submission 2027-02-28';

/** What is moved for some alone, or not at all: the day that was told before holds for all others. */
const forSome: readonly (readonly [language: string, title: string, deadline: string, said: string, more?: string])[] = [
  [
    'English',
    'Kelp photo contest',
    'Entries must be submitted by 28 February 2027.',
    'For members the deadline is extended to 6 March 2027.',
    'x',
  ],
  [
    'German',
    'Fotowettbewerb',
    'Einsendeschluss ist der 28. Februar 2027.',
    'Für Mitglieder verlängert sich die Frist bis 6. März 2027.',
    'x',
  ],
  [
    'French',
    'Concours photo',
    'Date limite de participation : 28 février 2027.',
    'Pour les membres, la date limite est prolongée jusqu’au 6 mars 2027.',
    'x',
  ],
  ['Polish', 'Konkurs', 'Termin nadsyłania prac: 28 lutego 2027 r.', 'Dla członków termin przedłużono do 6 marca 2027 r.', 'x'],
  ['German', 'Fotowettbewerb', 'Einsendeschluss ist der 28. Februar 2027.', 'Die Frist wird nicht bis 6. März 2027 verlängert.'],
  ['Dutch', 'Fotowedstrijd', 'Deadline voor inzendingen: 28 februari 2027.', 'De organisatie kan de deadline verlengen tot 6 maart 2027.'],
  [
    'Spanish',
    'Concurso',
    'El plazo de presentación termina el 28 de febrero de 2027.',
    'El aparcamiento está cerrado por obras del 6 de marzo de 2027 al 20 de abril de 2027.',
  ],
];

export default [
  ...broughtForward.map(
    ([language, title, said]): ReadRow => [`brought forward, ${language}: ${said}`, `<h1>${title}</h1><p>${said}</p>`, on, forward],
  ),
  ...forSome.map(
    ([language, title, deadline, said, more]): ReadRow => [
      `not moved for all, ${language}: ${said}`,
      `<h1>${title}</h1><p>${deadline}</p><p>${said}</p>`,
      on,
      more ? [first, 'submission 2027-03-06'] : [first],
    ],
  ),
  [
    'a deadline that is moved for those who have entered, in its bracket',
    '<h1>Kelp photo contest</h1><p>Entries: 28 February 2027 (extended to 6 March 2027 for registered teams)</p>',
    on,
    [first],
  ],
  [
    'a deadline that is moved for all',
    '<h1>Kelp photo contest</h1><p>Entries: 28 February 2027 (extended to 6 March 2027 for all)</p>',
    on,
    ['submission 2027-03-06 was 2027-02-28'],
  ],
  [
    'a deadline that is moved, and not again',
    '<h1>Kelp workshop</h1><p>Papers due: 28 February 2027</p><p>Deadline extended to 6 March 2027; it will not be extended again.</p>',
    on,
    ['submission 2027-03-06 was 2027-02-28'],
  ],
  [
    'the day of something else, brought forward',
    '<h1>Fotowettbewerb</h1><p>Einsendeschluss ist der 28. Februar 2027.</p><p>Die Preisverleihung wurde vom 1. Mai 2027 auf den 20. April 2027 vorverlegt.</p>',
    on,
    [first, 'event 2027-04-20 was 2027-05-01'],
  ],
  [
    'a registration moved to an earlier day by a verb that may mean more',
    '<h1>Kelp workshop 2027</h1><p>The registration deadline was moved from 6 March 2027 to 15 February 2027.</p>',
    on,
    ['registration 2027-02-15 was 2027-03-06'],
  ],
  [
    'the small word of a place before a day denies nothing',
    '<h1>Bolsa de estudos</h1><p>As inscrições terminam no dia 28 de fevereiro de 2027, com resultado em 2 de março de 2027.</p>',
    on,
    [first, 'notification 2027-03-02'],
  ],
  [
    'an hour that does not hold, for all deadlines, in Japanese',
    '<h1>フォトコンテスト</h1><p>すべての締切は23:59ではなく12:00（日本時間）です。</p><p>応募締切：2027年2月28日</p>',
    on,
    ['submission 2027-02-28 12:00 Asia/Tokyo'],
  ],
  [
    'noon before its day, in German',
    '<h1>Fotowettbewerb</h1><p>Beiträge können bis 12 Uhr am Sonntag, 28. Februar 2027 eingereicht werden.</p>',
    on,
    ['submission 2027-02-28 12:00'],
  ],
  [
    'the hours of an office, the first of them bare',
    '<h1>Fotowettbewerb</h1><p>Einsendeschluss: 28. Februar 2027. Bürozeiten: Montag bis Freitag 9–18 Uhr.</p>',
    on,
    [first],
  ],
  [
    'the hour of a working day by which something is handed in',
    '<h1>Fotowettbewerb</h1><p>Abgabe im Büro bis 28. Februar 2027, werktags bis 18 Uhr.</p>',
    on,
    ['submission 2027-02-28 18:00'],
  ],
  [
    'two deadlines, parted by a stroke',
    '<h1>Kelp grant</h1><p>Application deadlines: 15 January 2027 / 15 July 2027</p>',
    on,
    ['submission 2027-01-15', 'submission 2027-07-15'],
  ],
  [
    'one day in two languages, parted by a stroke',
    '<h1>Kelp workshop</h1><p>Papers due: 10 June 2027 / 10 juin 2027</p>',
    on,
    ['submission 2027-06-10'],
  ],
  [
    'the days of a contest, for which one enters before',
    '<h1>Concours photo 2027</h1><p>Date limite d’inscription : 6 mars 2027</p><p>Dates du concours : du 20 avril 2027 au 15 mai 2027</p>',
    on,
    ['registration 2027-03-06', 'event 2027-04-20..2027-05-15'],
  ],
  [
    'the days of a contest, as long as it takes in works',
    '<h1>Concours photo 2027</h1><p>Dates du concours : du 20 avril 2027 au 15 mai 2027</p>',
    on,
    ['opens 2027-04-20', 'submission 2027-05-15'],
  ],
  [
    'what a sentence says of a day under the title of a contest, in Chinese',
    '<h1>海藻摄影大赛2027</h1><p>投稿截止日期：2027年2月28日。</p><p>优惠券可使用至2027年5月15日。</p>',
    on,
    [first],
  ],
  [
    'holidays under the title of a contest',
    '<h1>Concours photo 2027</h1><p>Date limite d’envoi des photos : 28 février 2027.</p><p>L’association est en vacances du 6 mars 2027 au 20 avril 2027.</p>',
    on,
    [first],
  ],
  [
    'a contest whose page tells of one meeting',
    '<h1>Concours photo Varech 2027</h1><p>Date limite d’envoi des photos : 28 février 2027.</p><p>Le procès-verbal de la réunion du conseil du 12 novembre 2026 a été approuvé.</p>',
    on,
    [first],
  ],
  [
    'an edition that is over, told beside the day of the next one',
    '<h1>Kelp photo contest 2027</h1><p>Entries must be submitted by 28 February 2027.</p><p>The first edition of the contest closed on 15 March 2026 with 90 entries.</p>',
    on,
    [first],
  ],
  ...(
    [
      ['French', 'Concours photo', 'Les œuvres seront rendues aux artistes avant le 15 mai 2027.'],
      ['Spanish', 'Concurso de fotografía', 'Las obras serán devueltas a los artistas antes del 15 de mayo de 2027.'],
      ['Polish', 'Konkurs fotograficzny', 'Prace zostaną zwrócone artystom do 15 maja 2027 r.'],
      ['Russian', 'Конкурс фотографий', 'Работы будут возвращены авторам до 15 мая 2027 года.'],
      ['Chinese', '海藻摄影大赛', '作品将于2027年5月15日前退还给作者。'],
    ] as const
  ).map(
    ([language, title, said]): ReadRow => [`works that are given back, ${language}: ${said}`, `<h1>${title}</h1><p>${said}</p>`, on, []],
  ),
  [
    'forms that must be given back are handed in',
    '<h1>Concours photo</h1><p>Les formulaires doivent être rendus avant le 28 février 2027.</p>',
    on,
    [first],
  ],
  [
    'what those who hold a grant report, in German',
    '<h1>Förderpreis Seetang</h1><p>Der Abschlussbericht ist bis 15. Mai 2027 einzureichen.</p><p>Bewerbungsschluss: 28. Februar 2027</p>',
    on,
    ['other 2027-05-15', first],
  ],
  [
    'results that competitors hand in, in French',
    '<h1>Défi Varech</h1><p>Les participants doivent soumettre leurs résultats avant le 28 février 2027.</p>',
    on,
    [first],
  ],
  [
    'results that a jury tells, in Spanish',
    '<h1>Concurso Alga</h1><p>El jurado debe enviar los resultados antes del 15 de mayo de 2027.</p><p>Plazo de presentación: 28 de febrero de 2027</p>',
    on,
    ['notification 2027-05-15', first],
  ],
  [
    'data of a task, and the results on them, in Chinese',
    '<h1>海藻评测任务2027</h1><ul><li>训练集发布：2027年3月1日</li><li>测试集结果提交：2027年4月15日</li></ul>',
    on,
    ['opens 2027-03-01', 'submission 2027-04-15'],
  ],
  [
    'what a jury looks at until a day behind the deadline, in French',
    '<h1>Concours photo</h1><p>Date limite de participation : 20 février 2027.</p><p>Le jury examine les œuvres jusqu’au 28 février 2027.</p>',
    on,
    ['submission 2027-02-20'],
  ],
] satisfies readonly ReadRow[];
