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
  [
    'Japanese: two kinds of theses are one word, and their results are welcome',
    '<h1>若手の会 2027</h1><p>卒業論文や修士論文の成果の発表も歓迎します。発表申込締切：2027年4月30日</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Chinese: a forum for those who write a thesis',
    '<h1>全国青年学术论坛 2027</h1><p>博士论文与硕士论文的作者均可投稿，毕业生也可以参加。投稿截止：2027年4月30日</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Chinese: a prize for theses',
    '<h1>优秀硕士学位论文奖申报通知</h1><p>请各单位推荐优秀硕士论文。申报截止日期：2027年4月30日。</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Korean: theses are welcome',
    '<h1>청년 연구자 학술대회 2027</h1><p>졸업논문과 석사논문도 환영합니다. 발표 신청 마감: 2027년 4월 30일</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Chinese: theses are examined',
    '<h1>2027年研究生学位论文答辩安排</h1><ul><li>论文送审截止：2027年4月30日</li><li>毕业答辩：2027年5月20日</li></ul>',
    on,
    [],
  ],
  [
    'Portuguese: a contest of theses that were defended before a board',
    '<h1>Concurso de dissertações e teses 2027</h1><p>Concorrem dissertações aprovadas por banca examinadora, com defesa em 2026. Submissão até 30 de abril de 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Portuguese: theses are defended',
    '<h1>Prazos da pós-graduação</h1><ul><li>Defesa de dissertação: até 30 de abril de 2027</li><li>Exame de qualificação: até 20 de maio de 2027</li></ul>',
    on,
    [],
  ],
  [
    'Italian: those who are about to graduate may show a poster',
    '<h1>Sessione poster a Pavia</h1><p>I laureandi possono inviare un abstract della propria tesi entro il 30 aprile 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'Italian: those who are about to graduate apply for it',
    '<h1>Laureandi: scadenze</h1><ul><li>Domanda di laurea: entro il 30 aprile 2027</li><li>Consegna della tesi: entro il 20 maggio 2027</li></ul>',
    on,
    [],
  ],
  [
    'a consortium whose students name their supervisors',
    '<h1>Doctoral consortium 2027</h1><p>Submit a summary of your thesis in four pages, with the name of your co-supervisor and a letter from an external examiner. Deadline: 30 April 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'a symposium for those who soon defend their thesis',
    '<h1>Symposium for PhD students 2027</h1><p>Students who defend their thesis this semester present their work; your co-supervisor signs. Submissions are due 30 April 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'a thesis on its way to its examiners',
    '<h1>Thesis timeline</h1><ul><li>Submit the thesis to your co-supervisor and the external examiner: 30 April 2027</li><li>Defend your thesis: 20 May 2027</li></ul>',
    on,
    [],
  ],
  [
    'a challenge about papers of a list',
    '<h1>Challenge of reproduced results 2027</h1><p>Choose a paper of the last year (cs.CL, cs.RO). Put your report on arXiv and submit it by 30 April 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'entries that have a paper',
    '<h1>Challenge of robots 2027</h1><p>Each entry has a video and a paper PDF; preprints on arXiv are fine. Entries close 30 April 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'a list of papers, each with its day',
    '<h1>Papers on kelp</h1><ul><li>Kelp at night, submitted 3 March 2027, cs.LG, arXiv</li><li>Kelp by day, submitted 4 March 2027, cs.CV, arXiv</li><li>Kelp at noon, submitted 5 March 2027, cs.RO, arXiv</li></ul>',
    on,
    [],
  ],
  [
    'guests of an institute who are on leave',
    '<h1>Visiting scholars 2027</h1><p>Come to us during your sabbatical leave; your department chair writes a letter for you. Applications are due 30 April 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'German: guests of an institute who are on leave',
    '<h1>Forschungssemester am Kolleg 2027</h1><p>Bewerbungen für ein Forschungssemester bei uns, mit einem Schreiben des Dekanats, bis 30. April 2027.</p>',
    on,
    ['submission 2027-04-30'],
  ],
  [
    'leave that a university gives its teachers',
    '<h1>Sabbatical leave</h1><ul><li>Applications for sabbatical leave to the department chair: 30 April 2027</li><li>Department chair to the dean: 10 May 2027</li><li>Personnel committee to the provost: 20 May 2027</li></ul>',
    on,
    [],
  ],
] satisfies readonly ReadRow[];
