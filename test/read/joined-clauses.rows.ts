import type { ReadRow } from './row.ts';

const on = '2026-11-27';

/** Clauses that are joined without a stop, each with its day. */
export default [
  [
    'Chinese: behind a comma a clause has its own verb, though what stands before it told something',
    '<h1>苔藓论坛征稿</h1><p>投稿截止2027年3月5日。评审结果预计2027年5月10日通知，修订稿须于6月18日前掷回。</p><p>初赛为网络评审，结果4月12日公示。</p>',
    on,
    ['submission 2027-03-05', 'notification 2027-05-10', 'camera-ready 2027-06-18', 'notification 2027-04-12'],
  ],
  [
    'Chinese: a comma right behind the postposition of a day parts it from no verb',
    '<h1>岛屿会议征稿</h1><p>请于2027年3月5日前，通过邮箱提交摘要。录用通知于4月12日发出。</p>',
    on,
    ['submission 2027-03-05', 'notification 2027-04-12'],
  ],
  [
    'Turkish: a word that joins two clauses, and verbs of the present',
    '<h1>Özel Sayı Çağrısı</h1><p>Makale özetleri 5 Ocak 2027’ye kadar gönderilmelidir. Özeti kabul edilen yazarlara 12 Şubat’ta haber verilecek olup tam makalelerin 1 Haziran 2027 saat 17.00’ye kadar yüklenmesi gerekmektedir.</p>',
    on,
    ['abstract 2027-01-05', 'notification 2027-02-12', 'submission 2027-06-01 17:00'],
  ],
  [
    'Turkish: what is opening and what is closing',
    '<h1>Film Fonu</h1><p>2027 dönemi başvuruları 11 Ocak’ta açılıyor ve 12 Şubat 2027 saat 18.00’de kapanıyor.</p>',
    on,
    ['opens 2027-01-11', 'submission 2027-02-12 18:00'],
  ],
  [
    'Russian: an hour that begins with the word for "until", behind a greeting and a meeting',
    '<h1>Митап о мхах</h1><p>Привет! 20 марта 2027 года мы соберёмся в Самаре, в антикафе. Присылайте темы через форму до конца дня 5 февраля; 12 февраля скажем всем, кого берём в программу.</p>',
    on,
    ['event 2027-03-20', 'submission 2027-02-05 24:00', 'notification 2027-02-12'],
  ],
  [
    'Japanese: a mark of exclamation ends a sentence without a blank behind it',
    '<h1>苔の勉強会 発表募集</h1><p>2027年6月19日に第4回勉強会を開催します！発表の申込は4月11日までにお送りください！採否は5月14日に通知します。</p>',
    on,
    ['event 2027-06-19', 'submission 2027-04-11', 'notification 2027-05-14'],
  ],
  [
    'what is an archive may be the subject of a page',
    '<h1>Sekolah Musim Panas Arsip 2027</h1><p>Kirimkan surat motivasi dan ringkasan proyek paling lambat 15 Maret 2027. Sekolah berlangsung 5–16 Juli 2027 di Jakarta.</p>',
    on,
    ['submission 2027-03-15', 'event 2027-07-05..2027-07-16'],
  ],
  [
    'between now and a day',
    '<h1>Soil Days: poster call</h1><p>You can hand in a late poster abstract between now and Monday, 31 May 2027.</p>',
    on,
    ['submission 2027-05-31'],
  ],
  [
    'Korean: the ending of a verb that goes on ends its clause without a comma',
    '<h1>이끼 포럼 논문 모집</h1><p>논문은 2027년 3월 1일까지 제출하며 등록비는 4월 12일까지 납부합니다.</p>',
    on,
    ['submission 2027-03-01', 'registration 2027-04-12'],
  ],
  [
    'Korean: what is paid for comes first',
    '<h1>이끼 포럼 논문 모집</h1><p>등록비는 2027년 4월 12일까지 납부하시고 논문은 3월 1일까지 제출해 주십시오.</p>',
    on,
    ['registration 2027-04-12', 'submission 2027-03-01'],
  ],
  [
    'Russian: what is taken in is named before its day, though another thing stands behind it',
    '<h1>Дни мха: приглашение</h1><p>Окончательные тексты принимаются до 3 мая 2027 года, а тезисы — до 1 марта 2027 года.</p><p>О решении сообщим 12 апреля 2027 года.</p>',
    on,
    ['camera-ready 2027-05-03', 'submission 2027-03-01', 'notification 2027-04-12'],
  ],
  [
    'Japanese: a stop ends what is told of a span, and the deadline behind it is none of it',
    '<h1>苔助成2027公募</h1><p>助成期間は2027年9月1日から2028年8月31日までです。応募締切は2027年3月1日です。</p>',
    on,
    ['submission 2027-03-01'],
  ],
  ...[
    ['Moss Days: call for papers', 'The grant runs from 1 September 2027 to 31 August 2028; apply by 1 March 2027.'],
    ['Moos-Tagung: Call for Papers', 'Das Stipendium läuft vom 1. September 2027 bis 31. August 2028; Bewerbungen bis 1. März 2027.'],
    ['Mosdagen: oproep', 'De beurs loopt van 1 september 2027 tot en met 31 augustus 2028. Aanvragen tot en met 1 maart 2027.'],
  ].map(([title, text]): ReadRow => [`how long a grant lasts: ${text}`, `<h1>${title}</h1><p>${text}</p>`, on, ['submission 2027-03-01']]),
] as const satisfies readonly ReadRow[];
