import type { ReadRow } from './row.ts';

const on = '2027-02-01';

/** Calls that use the words of another sort of page, each beside such a page that must stay silent. */
export default [
  [
    'Japanese: papers on entrance exams and applications for patents',
    '<h1>国際シンポジウム 2027</h1><p>入試と特許の出願に関する論文を広く募集します。論文投稿締切：2027年4月30日</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Japanese: to enter a school by its exam is no call',
    '<h1>大学院 入試 2027</h1><p>出願期間と合格発表の日程です。出願締切：2027年4月30日</p>',
    on,
    [],
  ],
  [
    'Turkish: an event with few seats whose registration is final on a day',
    '<h1>Kış okulu 2027</h1><p>Kontenjan 25 katılımcı ile sınırlıdır. Bildiri özetleri 30 Nisan 2027 tarihine kadar gönderilmelidir. Kesin kayıt 2 Haziran 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Turkish: seats for those who change to another university',
    '<h1>Yatay geçiş 2027</h1><p>Kontenjanlar bölümlere göre ilan edilir.</p><ul><li>Yatay geçiş başvuruları son gün: 30 Nisan 2027</li><li>Kesin kayıt: 2 Haziran 2027</li></ul>',
    on,
    [],
  ],
  [
    'Indonesian: a contest for new students, who register again',
    '<h1>Lomba Esai bagi Mahasiswa Baru 2027</h1><p>Pengiriman naskah esai sampai 30 April 2027. Peserta melakukan daftar ulang pada 11 Mei 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Indonesian: new students who register',
    '<h1>Penerimaan Mahasiswa Baru 2027</h1><ul><li>Pendaftaran jalur seleksi nilai: sampai 30 April 2027</li><li>Daftar ulang: 11 Mei 2027</li></ul>',
    on,
    [],
  ],
  [
    'Russian: a contest of works by those who study for a master at the cost of the state',
    '<h1>Конкурс научных работ студентов магистратуры 2027</h1><p>Участвуют магистранты, которые учатся на бюджетной основе. Заявки принимаются до 30 апреля 2027 г.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Russian: those who enter a university',
    '<h1>Поступление 2027</h1><p>Магистратура: бюджетные места. Прием документов до 30 апреля 2027 г. Зачисление 3 августа 2027 г.</p>',
    on,
    [],
  ],
] satisfies readonly ReadRow[];
