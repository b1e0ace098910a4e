import type { ReadRow } from './row.ts';

const on = '2027-02-01';

/** Turns met on pages in Polish, Russian, Turkish, Chinese, Japanese and Korean; most are none of one language. */
export default [
  [
    'figures within an address of the web are no date; a day right behind one is',
    '<h1>第九届地衣学会 征稿</h1><p>论文模板：http://www.bells.example/docs/msw_a4_nov12.doc</p><p>投稿：https://bells.example/2027-03-09/submit</p><p>论文投稿截止日期：2027年3月10日</p><p>Papers: www.bells.example/2027-03-12 (due March 11, 2027)</p>',
    on,
    ['submission 2027-03-10', 'submission 2027-03-11'],
  ],
  [
    'what was held then is told, and nothing was to be done until then; reception that has ended is another thing',
    '<h1>PebbleCon 2027 발표자 모집</h1><ul><li>발표 신청 마감: 2027년 3월 4일</li></ul><h3>PebbleCon 2026</h3><p>PebbleCon 2026는 2026년 8월 29일, 강가의 회관에서 300여명의 참석자와 12명의 발표자와 함께 성황리에 종료되었습니다. 모두 감사합니다.</p><h1>地衣学会 発表募集</h1><p>発表申込締切：2027年1月20日（受付は終了しました）</p>',
    on,
    ['submission 2027-03-04', 'submission 2027-01-20'],
  ],
  [
    'a contest called after a day has its deadlines below; a day with its weekday, or at the end of a title, is that of what the title names',
    '<h1>23 Nisan Bayramı Konulu Öykü ve Deneme Yarışması</h1><p>Eserlerin son gönderim tarihi: 5 Nisan 2027</p>',
    on,
    ['submission 2027-04-05'],
  ],
  ['the same in English', '<h1>July 4 Essay Contest</h1><p>Essays due: June 5, 2027</p>', on, ['submission 2027-06-05']],
  [
    'Russian: an adjective stands between a word and the thing of which it is',
    '<h1>Соревнование BELLS-2027</h1><h2>Важные даты</h2><ul><li>15 марта 2027 - последний день отправки решений</li><li>1 апреля 2027 - объявление официальных результатов</li></ul>',
    on,
    ['submission 2027-03-15', 'notification 2027-04-01'],
  ],
  [
    'a span that a long line begins with is named right behind it, up to the mark that ends the name',
    '<h1>Konferencja o mchach 2027</h1><p>25 marca 2027 - 25 maja 2027 r. rejestracja uczestników, przyjmowanie zgłoszeń i abstraktów - o przyjęciu referatu będziecie Państwo informowani w ciągu 7 dni. O przyjęciu decyduje kolejność zgłoszeń.</p><p>18-19 października 2027 r. konferencja</p>',
    on,
    ['opens 2027-03-25', 'submission 2027-05-25', 'event 2027-10-18..2027-10-19'],
  ],
  [
    'the same in English, and no such name in a sentence on what takes place then',
    '<h1>Moss Days 2027: call for abstracts</h1><p>1 March – 5 April 2027: registration and submission of abstracts. Besides the merits of each the order counts, and we read all of them twice.</p><p>3–5 May 2027 the committee meets in the old mill by the river and reads what was handed in, page by page. All are welcome.</p>',
    on,
    ['opens 2027-03-01', 'submission 2027-04-05'],
  ],
  [
    'by when an answer should have come is no deadline; what must be sent by then is, whoever answers',
    '<h1>Call for abstracts: Moss Days 2027</h1><p>Abstract submission deadline: 31 March 2027</p><p>If you have not received any reply regarding your submission by 3 May 2027, please write to us.</p><p>Falls Sie bis zum 4. Mai 2027 keine Antwort auf Ihre Einreichung erhalten haben, schreiben Sie uns.</p><p>If you wish to submit a poster by 7 May 2027, write to us.</p>',
    on,
    ['submission 2027-03-31', 'submission 2027-05-07'],
  ],
  [
    'the same where the verb stands behind; what follows a comma is another matter',
    '<h1>地衣学会大会 発表募集</h1><p>発表申込締切：2027年3月31日</p><p>2027年5月3日までに採否の連絡がない場合は、事務局までお問い合わせください。</p><h1>苔藓摄影大赛征稿</h1><p>请于2027年4月10日前将作品发送至邮箱,若未收到邮件回复,请联系组委会。</p>',
    on,
    ['submission 2027-03-31', 'submission 2027-04-10'],
  ],
  [
    'hours from and to alone in their row are those of a desk or a meeting; a day alone in its row is that of the label over it',
    '<h1>第9回地衣学会</h1><table><tr><td>1.</td><td>演題募集</td></tr><tr><td></td><td>締切：2027年3月1日</td></tr><tr><td>2.</td><td>参加登録受付時間</td></tr><tr><td></td><td>5月1日（土）8:30〜17:00</td></tr><tr><td></td><td>5月2日（日）9:00〜15:00</td></tr><tr><td>3.</td><td>総会</td></tr><tr><td></td><td>5月2日（日）15:00〜16:00（大ホール）</td></tr></table>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'a list that is under way in the year of its title is of that year, the one before being long over',
    '<h1>2027 갯벌 사진 공모전</h1><ul><li>접수기간: 11월 1일 ~ 11월 30일</li><li>결과 발표: 12월 20일</li></ul>',
    '2027-11-10',
    [
      'opens 2027-11-01 {year-from-heading}',
      'submission 2027-11-30 {year-from-heading,zone-unstated}',
      'notification 2027-12-20 {year-from-heading,zone-unstated}',
    ],
  ],
  [
    'where the year before has only begun to pass, a list is of that year',
    '<h1>2027 갯벌 사진 공모전</h1><ul><li>접수기간: 11월 1일 ~ 11월 30일</li><li>결과 발표: 12월 20일</li></ul>',
    '2027-01-10',
    ['opens 2026-11-01', 'submission 2026-11-30', 'notification 2026-12-20'],
  ],
  [
    'what is to be paid until a day, under what it costs to come, is a stage of registration; a fee for papers is none',
    '<h1>第12回海藻フォーラム</h1><p>発表申込締切：2027年3月31日</p><h2>参加費</h2><h3>早期申込み</h3><p>4月21日まで：一般 3,000円</p><h3>通常申込み</h3><p>5月10日まで：一般 5,000円</p>',
    on,
    ['submission 2027-03-31', 'registration 2027-04-21', 'registration 2027-05-10'],
  ],
  [
    'Korean: who was chosen is told, whatever was judged; what is judged is another thing',
    '<h1>2027 지의류 발표회 발표자 모집</h1><ul><li>2027. 4. 1 : 제안 마감</li><li>2027. 4. 2 ~ 4. 20 : 제안 심사</li><li>2027. 5. 2 : 심사 확정 발표</li><li>2027. 5. 9 : 최종 명단 발표</li></ul>',
    on,
    ['submission 2027-04-01', 'other 2027-04-02..2027-04-20', 'notification 2027-05-02', 'notification 2027-05-09'],
  ],
  [
    'Chinese: a contest begins, and the list of those who take part is sent in before',
    '<h1>关于组织参加第九届苔藓作文竞赛的通知</h1><p>请各班于2027年3月21日前将参赛名单汇总表上报至办公室。</p><p>比赛时间为2027年3月30日，比赛地点另行通知。</p>',
    on,
    ['registration 2027-03-21', 'event 2027-03-30'],
  ],
  [
    'a list in Han characters as Japan writes them is counted by the clock of Japan',
    '<h1>第9回地衣学会 発表募集</h1><ul><li>発表申込締切：2027年3月1日</li></ul>',
    on,
    ['submission 2027-03-01'],
  ],
  [
    'the row of who posted a notice and when is no deadline by the title over it',
    '<table><tr><th colspan="6">[공모전] 2027 지의류 아이디어 공모전</th></tr><tr><th>작성자</th><td>김**</td><th>작성일</th><td>2027-01-15</td><th>조회수</th><td>31</td></tr></table><p>접수기간: 2027. 1. 13. ~ 2027. 1. 27.</p>',
    on,
    ['opens 2027-01-13', 'submission 2027-01-27'],
  ],
  [
    'a row that names what falls due is that, whatever is said of its update',
    '<h1>Call for papers: Lichens 2027</h1><table><tr><td>Paper submission</td><td>updated deadline</td><td>3 March 2027</td></tr><tr><td>Notification</td><td></td><td>3 April 2027</td></tr></table>',
    on,
    ['submission 2027-03-03', 'notification 2027-04-03'],
  ],
  [
    'the notices before and after a notice have their own days',
    '<h2>2027 이끼 글판 공모</h2><p>- 모집 기간 : 2027. 1. 13. ~ 1. 27.</p><ul><li>이전글 바위 신작지원 2027 공모 27.01.16</li><li>다음글 제5회 갯벌 문학상 공모전 27.01.17</li></ul>',
    on,
    ['opens 2027-01-13', 'submission 2027-01-27'],
  ],
  [
    'what is asked of the organiser until a day is no entry',
    '<h1>Moss design contest</h1><ul><li>Deadline for requests for clarification: 27 February 2027</li><li>Deadline for submission of entries: 3 March 2027</li></ul>',
    on,
    ['other 2027-02-27', 'submission 2027-03-03'],
  ],
  [
    'Polish: what is asked of the organiser until a day is no entry',
    '<h1>Konkurs na projekt ogrodu mchów</h1><ul><li>Termin składania wniosków o wyjaśnienie treści Regulaminu: 27.02.2027 r.</li><li>Termin składania prac konkursowych: 3.03.2027 r.</li></ul>',
    on,
    ['other 2027-02-27', 'submission 2027-03-03'],
  ],
  [
    'Korean, Japanese and Chinese: items that lost their ends of line behind their marks, in a paragraph and in a cell',
    '<h1>공모 안내</h1><p>○ 신청기간 : 2027. 2. 10.(수) ~ 2027. 3. 5.(금) 18:00까지 ○ 선정결과 발표 : 2027. 4. 2.(금) 홈페이지 공지</p><h1>論文募集</h1><table><tr><td>日程</td><td>◎論文提出 2027年3月6日 ◎採否通知 2027年4月3日</td></tr></table><h1>征文</h1><p>●论文提交 2027年3月7日 ●录用通知 2027年4月4日</p>',
    '2027-01-10',
    [
      'opens 2027-02-10',
      'submission 2027-03-05 18:00',
      'notification 2027-04-02',
      'submission 2027-03-06',
      'notification 2027-04-03',
      'submission 2027-03-07',
      'notification 2027-04-04',
    ],
  ],
  [
    'Korean: items behind squares, parted from their days by a dash',
    '<h1>공모 안내</h1><p>접수기간 - 2027. 3. 5.까지 □ 결과발표 - 2027. 4. 2. □ 시상식 - 2027. 5. 2.</p>',
    '2027-01-10',
    ['submission 2027-03-05', 'notification 2027-04-02', 'event 2027-05-02'],
  ],
] satisfies readonly ReadRow[];
