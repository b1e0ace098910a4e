import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** Layouts and clauses met on short pages in Korean, Chinese, Japanese, Indonesian, Turkish and Polish; most are none of one language. */
export default [
  [
    'figures alone on a line or in a cell are days beside a label of a language that has the month first',
    '<h1>2027 지의류 사진 공모전</h1><p>접수기간</p><p>02.01 ~ 03.15</p><p>결과발표</p><p>04.10</p><table><tr><th>구분</th><th>비고</th></tr><tr><td>시상식</td><td>5. 2</td></tr></table>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-15', 'notification 2027-04-10', 'event 2027-05-02'],
  ],
  [
    'and so they are behind a wave; beside a label of no day, or of a language that has the day first, they may be anything',
    '<h1>제9회 지의류학회 발표 모집</h1><ul><li>초록 접수 (~3/1)</li><li>버전 ~ 1.2</li></ul><table><tr><td>논문 심사료</td><td>6.5</td></tr></table><h2>Review</h2><p>4.10</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a window whose end is struck out opened on its first day, and closes on the day below',
    '<h1>地衣学会 発表募集</h1><p>演題登録期間：2027年1月20日～<s>2月28日まで</s></p><p>3月15日まで</p>',
    on,
    ['opens 2027-01-20', 'submission 2027-03-15 was 2027-02-28'],
  ],
  [
    'with no other day its end is the one that held',
    '<h1>Lichen Days 2027</h1><p>Submission period: 5 January – <s>8 January 2027</s></p>',
    on,
    ['opens 2027-01-05', 'submission 2027-01-08 struck'],
  ],
  [
    'a year left standing beside a day that is struck out is of both, whatever weekday the new one is said to be',
    '<h1>地衣学会 発表募集</h1><p>演題登録：2027年<s>2月28日(日)まで</s></p><p>3月15日(水)まで</p><h1>Lichen Days</h1><p>Camera-ready: <s>28 February</s> 2027</p>',
    on,
    ['submission 2027-03-15 was 2027-02-28', 'camera-ready 2027-02-28 struck'],
  ],
  [
    'a few lines in another language than the one that a template declares are asked of those who compete all the same',
    '<html lang="en"><h1>LKTI</h1><p>LKTI merupakan sebuah lomba yang ditujukan kepada siswa dari seluruh negeri untuk menulis dengan tema lumut dan lingkungan yang berbasis ilmiah, dengan cara mengirim gagasan kepada panitia.</p><p>Pendaftaran</p><p>25 Januari - 25 Februari 2027</p><p>Pengumpulan Abstrak</p><p>27 Februari - 2 Maret 2027</p><p>Pengumuman Semifinal</p><p>7 Maret 2027</p><p>Pengumpulan Karya</p><p>8 - 14 Maret 2027</p></html>',
    on,
    [
      'opens 2027-01-25',
      'registration 2027-02-25',
      'opens 2027-02-27',
      'abstract 2027-03-02',
      'notification 2027-03-07',
      'opens 2027-03-08',
      'submission 2027-03-14',
    ],
  ],
  [
    'within a span, whatever word for it leads there',
    '<h1>Lomba Lumut 2027</h1><p>Peserta dapat melakukan pendaftaran timnya pada rentang tanggal 13 Februari 2027 hingga tanggal 12 Maret 2027 pukul 23:59 WIB.</p><p>Pengumpulan karya: 20 April 2027</p>',
    on,
    ['opens 2027-02-13', 'registration 2027-03-12 23:59 Asia/Jakarta', 'submission 2027-04-20'],
  ],
  [
    'an announcement whose verb stands behind its day is the call, where nothing else asks for anything',
    "<h3>Duyurular</h3><ul><li>9. Liken Sempozyumu için özet gönderim süreci başlamıştır.</li><li>Özet gönderimi 15 Nisan 2027'de sona erecektir.</li><li>Sonuçlar 20 Nisan 2027'de duyurulmuştur.</li></ul>",
    on,
    ['submission 2027-04-15'],
  ],
  [
    'a programme that is made known is no event, whatever leads to its day; what can be sent from a day on opens on it',
    '<h1>2027地衣論壇 徵稿</h1><p>投稿系統將於2027年2月1日起開放。</p><p>摘要投稿截止：2027年3月10日。</p><p>錄取名單將於4月7日公告。議程將於2027年5月1日公告，程序册将于2027年5月3日发布。</p><p>論壇將於2027年5月9日舉行。</p>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-10', 'notification 2027-04-07', 'other 2027-05-01', 'other 2027-05-03', 'event 2027-05-09'],
  ],
  [
    'who may take part is told under its title; what is handed in until a day is asked for there too',
    '<h1>第9回 地衣オーディション</h1><h2>応募資格</h2><p>2027年6月頃から活動準備を行える方。</p><p>応募書類は2027年3月1日までに提出してください。</p><h1>Moss Prize 2027</h1><h2>Eligibility</h2><p>Open to those who can start from July 2027.</p>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a spaced dash leads to a day in running text, be it short or long',
    '<h1>Konkurs literacki „Mech”</h1><p>Prace należy nadsyłać do 25 marca 2027. Ogłoszenie wyników nastąpi 22 kwietnia, a uroczystość wręczenia nagród - 29 kwietnia.</p>',
    on,
    ['submission 2027-03-25', 'notification 2027-04-22', 'event 2027-04-29'],
  ],
  [
    'what stands behind the day of a row makes nothing else of what is named before it',
    '<h1>제2회 지의류 논문경진대회</h1><table><tr><td>논문 제출</td><td>2027.03.03</td><td></td></tr><tr><td>논문 구두발표 및 시상</td><td>2027.05.10</td><td>발표: 영어발표 (PPT)</td></tr></table><h1>Moss Days 2027</h1><table><tr><td>Award ceremony</td><td>12 May 2027</td><td>slides in PDF</td></tr><tr><td>Paper</td><td>1 March 2027</td><td>submission</td></tr></table>',
    on,
    ['submission 2027-03-03', 'event 2027-05-10', 'event 2027-05-12', 'submission 2027-03-01'],
  ],
  [
    'no event is held until a day: the stages of what it costs to come, each under or beside its name',
    '<h1>地衣学会 第9回大会</h1><p>発表申込締切：2027年2月10日</p><table><tr><th></th><th>早期申込み<br>2/21まで</th><th>通常</th></tr><tr><td>会員</td><td>5,000円</td><td>7,000円</td></tr></table><table><tr><th></th><th>早期（2/22まで）</th><th>通常</th></tr><tr><td>会員</td><td>5,000円</td><td>7,000円</td></tr></table>',
    on,
    ['submission 2027-02-10', 'registration 2027-02-21', 'registration 2027-02-22'],
  ],
  [
    'a later stage is called as the early one is',
    '<h1>地衣学会 第9回大会 参加申込み</h1><h2>早期申込み</h2><p>2/21まで</p><p>一般 5,000円</p><h2>通常申込み</h2><p>3/20まで</p><p>一般 7,000円</p>',
    on,
    ['registration 2027-02-21', 'registration 2027-03-20'],
  ],
  [
    'a board of notices, the latest first, has their days below their titles; a list that asks for something goes either way',
    '<h1>지의류 공모전</h1><p>접수 마감: 2027년 2월 20일</p><div>도서관 강연 안내</div><div>2027-01-08</div><div>봉사단 최종 합격자 발표</div><div>2027-01-07</div><div>교육생 모집 안내</div><div>2027-01-05</div><div>이벤트 당첨자 발표</div><div>2026-12-30</div>',
    on,
    ['submission 2027-02-20'],
  ],
  [
    'the same days, where the lines above them say what falls due',
    '<h1>Moss Days 2027</h1><div>Conference</div><div>2027-05-08</div><div>Registration</div><div>2027-04-07</div><div>Notification</div><div>2027-03-05</div><div>Submission of papers</div><div>2027-02-20</div>',
    on,
    ['event 2027-05-08', 'registration 2027-04-07', 'notification 2027-03-05', 'submission 2027-02-20'],
  ],
  [
    'a number in a box of its own is no part of the day beside it; a day in two parts is one',
    '<h1>Moss Days 2027</h1><ul><li><span>05</span><span>9–11 October 2027 in Graz</span></li></ul><p>Papers due <b>1</b><i>5</i> March 20<b>27</b></p>',
    on,
    ['submission 2027-03-15', 'event 2027-10-09..2027-10-11'],
  ],
] satisfies readonly ReadRow[];
