import type { ReadRow } from './row.ts';

/** What offices of teaching ask of students and teachers, each beside a call that has some of its words. */
export default [
  [
    'a Chinese notice on exams is no call, though calls are notices too',
    '<title>关于2026-2027学年第二学期期末考试的通知</title><h1>关于2026-2027学年第二学期期末考试的通知</h1><p>各学院：</p><p>一、2027年6月4日前提交本学期期末考试的考试计划，并登录教务系统核对考场。</p><p>二、2027年6月18日前报送监考教师名单。</p>',
    '2027-05-01',
    [],
  ],
  [
    'a Chinese notice on theses is none',
    '<title>关于2027届本科毕业设计安排的通知</title><h1>关于2027届本科毕业设计安排的通知</h1><p>2027年5月10日前，学生提交毕业设计初稿。</p><p>2027年5月20日前完成查重。</p><p>2027年6月4日前完成答辩，并提交毕业设计终稿。</p>',
    '2027-04-01',
    [],
  ],
  [
    'a Chinese notice that calls for works is one',
    '<title>关于征集青年学术论坛论文的通知</title><h1>关于征集青年学术论坛论文的通知</h1><p>请于2027年5月10日前提交论文全文。毕业设计中的成果亦可投稿。</p>',
    '2027-04-01',
    ['submission 2027-05-10'],
  ],
  [
    'a Chinese notice on a meeting is one',
    '<title>关于召开第五届钟表史学术年会的通知</title><h1>关于召开第五届钟表史学术年会的通知</h1><p>论文提交截止日期：2027年5月10日</p><p>会议时间：2027年8月6日-8日</p>',
    '2027-04-01',
    ['submission 2027-05-10', 'event 2027-08-06..2027-08-08'],
  ],
  [
    'a Spanish final project is handed in to those who teach, in sessions called as calls are',
    '<title>Trabajo Fin de Máster</title><h1>Trabajo Fin de Máster</h1><h2>Plazos</h2><ul><li>Solicitud de tema y entrega del anteproyecto, convocatoria de febrero: hasta el 15 de enero de 2027</li><li>Depósito del TFM, convocatoria ordinaria: hasta el 4 de junio de 2027</li></ul>',
    '2027-01-05',
    [],
  ],
  [
    'a Spanish office that takes in final projects',
    '<title>Secretaría</title><h1>Secretaría</h1><h2>Entrega del PFG</h2><ul><li>Convocatoria ordinaria: hasta el 14 de mayo de 2027 a las 14:00</li><li>Convocatoria extraordinaria: hasta el 9 de julio de 2027 a las 14:00</li></ul>',
    '2027-04-05',
    [],
  ],
  [
    'a Spanish prize for final projects is a call',
    '<title>Premio al mejor Trabajo Fin de Máster</title><h1>Premio al mejor Trabajo Fin de Máster</h1><p>Podrán presentarse los TFM defendidos en la convocatoria ordinaria. Plazo de presentación de candidaturas: hasta el 4 de junio de 2027.</p>',
    '2027-04-05',
    ['submission 2027-06-04'],
  ],
  [
    'an Indonesian thesis goes to its examiners',
    '<title>Jadwal Sidang</title><h1>Jadwal Sidang Skripsi</h1><ul><li>Batas mendaftar sidang skripsi: 2 Juni 2027</li><li>Batas revisi hasil sidang: 18 Juni 2027</li><li>Batas pengumpulan berkas yudisium: 25 Juni 2027</li></ul>',
    '2027-05-05',
    [],
  ],
  [
    'an Indonesian contest among those who write theses is a call',
    '<title>Lomba Karya Tulis Ilmiah</title><h1>Lomba Karya Tulis Ilmiah 2027</h1><p>Karya dapat berasal dari skripsi.</p><ul><li>Batas pengumpulan karya: 2 Juni 2027</li><li>Pengumuman pemenang: 25 Juni 2027</li></ul>',
    '2027-05-05',
    ['submission 2027-06-02', 'notification 2027-06-25'],
  ],
  [
    'a Polish thesis is handed in to the office of its faculty',
    '<title>Ważne terminy</title><h1>Ważne terminy</h1><ul><li>termin złożenia pracy dyplomowej w dziekanacie: 10 września 2027 r.</li><li>egzamin dyplomowy: 24 września 2027 r.</li></ul>',
    '2027-08-05',
    [],
  ],
  [
    'a Polish contest for theses is a call',
    '<title>Konkurs na najlepszą pracę dyplomową</title><h1>Konkurs na najlepszą pracę dyplomową 2027</h1><p>Zgłoszenia prac dyplomowych przyjmujemy do 10 września 2027 r.</p>',
    '2027-08-05',
    ['submission 2027-09-10'],
  ],
  [
    'a Turkish thesis goes to its jury',
    '<title>Bahar dönemi tez takvimi</title><h1>Bahar dönemi tez takvimi</h1><ul><li>Tez teslim son tarihi: 4 Haziran 2027</li><li>Tez savunma sınavı için son gün: 25 Haziran 2027</li></ul>',
    '2027-05-05',
    [],
  ],
  [
    'a Dutch thesis is handed in to those who teach',
    '<title>Afstuderen</title><h1>Afstuderen</h1><ul><li>Scriptie inleveren bij de begeleider: uiterlijk 4 juni 2027</li><li>Afstudeerzitting: 25 juni 2027</li></ul>',
    '2027-05-05',
    [],
  ],
  [
    'a Dutch prize for theses is a call',
    '<title>Scriptieprijs 2027</title><h1>Scriptieprijs 2027</h1><p>Stuur je scriptie uiterlijk 4 juni 2027 in.</p>',
    '2027-05-05',
    ['submission 2027-06-04'],
  ],
  [
    'an Italian office that fills posts holds no contest',
    '<title>Concorso pubblico per 3 posti di istruttore</title><h1>Concorso pubblico per 3 posti di istruttore</h1><p>Scadenza del bando: 4 giugno 2027</p>',
    '2027-05-05',
    [],
  ],
  [
    'an Italian contest with prizes is a call',
    '<title>Concorso fotografico per 3 premi</title><h1>Concorso fotografico per 3 premi</h1><p>Scadenza del bando: 4 giugno 2027</p>',
    '2027-05-05',
    ['submission 2027-06-04'],
  ],
] satisfies readonly ReadRow[];
