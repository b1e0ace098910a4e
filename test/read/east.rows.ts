import type { ReadRow } from './row.ts';

const on = '2027-01-15';

/** What languages whose verbs stand behind the day, or whose dates are numbers, say in ways of their own. */
export default [
  [
    'Korean and Japanese: the month first beside a weekday of one character; versions and scores are none',
    "<h1>지의류학회 학술대회</h1><ul><li>초록 제출: ~ 3. 5.(금) 18:00</li><li>사전등록 : '27. 4. 5.(월) ~ '27. 4. 30.(금)</li><li>발표자료 제출 : 5/7(금)까지</li><li>현장등록 마감 : 6/3 18:00</li></ul><h1>地衣学会大会</h1><ul><li>原稿締切：5/10（月）17:00</li><li>評価：4/5</li><li>Template 3.5(A)</li></ul>",
    on,
    [
      'abstract 2027-03-05 18:00',
      'opens 2027-04-05',
      'registration 2027-04-30',
      'camera-ready 2027-05-07',
      'registration 2027-06-03 18:00',
      'submission 2027-05-10 17:00',
    ],
  ],
  [
    'Turkish: from a day, by its ending, until another',
    "<h1>Liken Çalıştayı</h1><p>Başvurular 1 Şubat'tan 5 Mart'a kadar alınacaktır.</p><p>Kayıtlar 1 Nisan 2027 tarihinden 30 Nisan 2027 tarihine kadar yapılacaktır.</p>",
    on,
    ['opens 2027-02-01', 'submission 2027-03-05', 'opens 2027-04-01', 'registration 2027-04-30'],
  ],
  [
    'Russian, Indonesian, Korean, Japanese, Chinese and Turkish: open for months, and closed with the last of them',
    '<h1>Конкурс научных работ</h1><ul><li>Приём заявок: апрель – июнь 2027 г.</li></ul><h1>Lomba esai</h1><ul><li>Pendaftaran: Mei - Juli 2027</li></ul><h1>지의류 공모전</h1><ul><li>논문 접수기간: 2027년 6월 ~ 8월</li></ul><h1>地衣財団の公募</h1><ul><li>募集期間：2027年7月〜9月</li></ul><h1>地衣竞赛</h1><ul><li>作品征集：2027年8月—10月</li></ul><h1>Liken yarışması</h1><ul><li>Başvurular: Kasım 2027-Ocak 2028</li></ul><p>The laureate will stay with us from January to June 2028.</p>',
    on,
    [
      'submission 2027-06',
      'registration 2027-07',
      'opens 2027-06',
      'submission 2027-08',
      'opens 2027-07',
      'submission 2027-09',
      'opens 2027-08',
      'submission 2027-10',
      'opens 2027-11',
      'submission 2028-01',
    ],
  ],
  [
    'Japanese, Korean and Turkish: what opens and what closes on a day the end of its clause says',
    '<h1>地衣財団の公募</h1><p>応募は2027年2月1日に受付を開始し、3月5日に締め切ります。</p><h1>지의류재단 공모전</h1><p>접수는 2027년 2월 2일에 시작하여 3월 6일에 마감합니다.</p><h1>Liken araştırma desteği</h1><p>Başvurular 3 Şubat 2027 tarihinde çevrimiçi sistem üzerinden alınmaya başlanacaktır.</p><p>大会は2027年6月4日に開始します。</p>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-05', 'opens 2027-02-02', 'submission 2027-03-06', 'opens 2027-02-03', 'event 2027-06-04'],
  ],
  [
    'Russian: who will be told until a day, and what is taken through it',
    '<h1>Конференция по лишайникам</h1><p>Тезисы докладов принимаются до 5 марта 2027 года включительно.</p><p>Авторам отобранных докладов до 2 апреля 2027 г. будут направлены приглашения.</p><p>Авторы будут извещены о решении не позднее 9 апреля 2027 г.</p><p>Прием статей — по 7 мая 2027 г. (включительно).</p>',
    on,
    ['abstract 2027-03-05', 'notification 2027-04-02', 'notification 2027-04-09', 'submission 2027-05-07'],
  ],
  [
    'Russian, Japanese, Chinese and Korean: two things that fall due on one day; one thing by two names stays one',
    '<h1>Конференция</h1><ul><li>Подача заявок и оплата оргвзноса: до 5 марта 2027 г.</li><li>Приём статей и тезисов: до 6 марта 2027 г.</li></ul><h1>地衣学会</h1><ul><li>原稿提出および参加登録締切：2027年3月7日</li></ul><h1>地衣学术会议</h1><ul><li>论文提交及会议注册截止：2027年3月8日</li></ul><h1>지의류학회</h1><ul><li>논문 제출 및 사전등록 마감: 2027년 3월 9일</li></ul>',
    on,
    [
      'submission 2027-03-05',
      'registration 2027-03-05',
      'abstract 2027-03-06',
      'submission 2027-03-07',
      'registration 2027-03-07',
      'submission 2027-03-08',
      'registration 2027-03-08',
      'submission 2027-03-09',
      'registration 2027-03-09',
    ],
  ],
  [
    'Japanese and English: a bare deadline below what registers or is printed is that of its section; below what asks for work it is for work',
    '<h1>地衣学会大会</h1><h3>要旨の提出について</h3><p>2027年3月5日（金）17時まで（必着）</p><h3>発表の可否について</h3><p>2027年3月26日（金）頃にメールで連絡します。</p><h3>参加費の納入について</h3><p>期限：2027年4月2日（金）</p><h2>Camera-ready versions</h2><p>Deadline: 7 May 2027</p><h2>Registration and papers</h2><p>Deadline: 8 March 2027</p>',
    on,
    [
      'submission 2027-03-05 17:00',
      'notification 2027-03-26',
      'registration 2027-04-02',
      'camera-ready 2027-05-07',
      'submission 2027-03-08',
    ],
  ],
] satisfies readonly ReadRow[];
