import type { ReadRow } from './row.ts';

const on = '2027-01-15';

/** Sentences and lists as other languages build them: the label behind its date, clauses parted by their own commas, words without blanks. */
export default [
  ['Japanese: a topic and its day', '<p>原稿の締切は2027年3月15日（月）とする。</p>', on, ['submission 2027-03-15']],
  [
    'Japanese: a deadline that moved from one day to another',
    '<p>論文投稿の締め切りを2027年3月15日から3月22日に延長しました。</p>',
    on,
    ['submission 2027-03-22 was 2027-03-15'],
  ],
  [
    'Japanese: words with a long vowel mark, and Latin letters at once before others',
    '<p>プロポーザルの募集は2027年3月15日 23:59（JST）まで行います。</p><p>LT募集は3月8日で締め切ります。</p>',
    on,
    ['submission 2027-03-15 23:59 Asia/Tokyo', 'submission 2027-03-08'],
  ],
  [
    'Japanese: a window whose hour is that of its close',
    '<p>応募期間：2027年2月1日（月）〜3月15日（月）23:59</p>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-15 23:59'],
  ],
  [
    'Japanese: hours of a desk are no deadline',
    '<p>参加登録受付時間</p><p>3月1日(月)13:00〜18:30</p><p>3月2日(火)8:00〜18:00</p><p>懇親会は3月2日(火)19:30より行います。</p>',
    on,
    [],
  ],
  [
    'Chinese: what is asked stands behind 前, the conference before it',
    '<p>拟于2027年举办的重大国际会议,请于2027年3月10日前在平台提交会议申请。</p>',
    on,
    ['submission 2027-03-10'],
  ],
  [
    'Chinese: the days of a notice and of its signature',
    '<h1>关于征集论文的通知</h1><p>发布时间:2027-01-04 点击数:12</p><p>投稿截止日期为2027年3月10日。</p><p>请各单位按规定提前规划,及时投稿。</p><p>2027年1月4日</p>',
    on,
    ['submission 2027-03-10'],
  ],
  [
    'Korean: sentences follow each other, the topic names its day',
    '<h1>2027년 학술대회 심사결과 안내</h1><p>최종본 접수 마감일은 4월 12일(월)까지이며, 심사결과 안내가 늦은 논문은 연장해 드립니다.</p><p>심사 결과는 2027년 4월 5일에 개별 통보합니다. 논문 제출 마감: 2027년 3월 15일</p>',
    on,
    ['camera-ready 2027-04-12', 'notification 2027-04-05', 'submission 2027-03-15'],
  ],
  [
    'Korean: a deadline that moved',
    '<p>논문 제출 마감이 2027년 3월 15일에서 3월 22일로 연장되었습니다.</p>',
    on,
    ['submission 2027-03-22 was 2027-03-15'],
  ],
  [
    'Turkish: each date has the clause before its comma',
    '<p>Özetler 15 Mart 2027 tarihine kadar, kabul edilen bildirilerin tam metinleri 10 Mayıs 2027 tarihine kadar gönderilmelidir.</p>',
    on,
    ['submission 2027-03-15', 'camera-ready 2027-05-10'],
  ],
  [
    'Russian: decisions told to authors in sentences of their own',
    '<p>Заявки на выступление принимаем до 15 марта 2027. Результаты сообщим до 1 апреля 2027.</p>',
    on,
    ['submission 2027-03-15', 'notification 2027-04-01'],
  ],
  [
    'Spanish: a deadline that moved within a month',
    '<p>La fecha límite para el envío de artículos se ha extendido del 15 al 22 de marzo de 2027.</p>',
    on,
    ['submission 2027-03-22 was 2027-03-15'],
  ],
  [
    'a window that is extended stays a window',
    '<ul><li>Período de envío de artículos, extendido: del 1 de febrero al 15 de marzo de 2027</li></ul>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-15'],
  ],
  [
    'Chinese: the clause before a mere "并于" speaks',
    '<p>投稿截止日期为2027年3月10日。</p><p>本会议免收会议费，参会代表优先考虑投稿的老师们，请填写确认回执单，并于2027年4月21日下午5点前回复到会议邮箱。</p>',
    on,
    ['submission 2027-03-10', 'registration 2027-04-21 17:00'],
  ],
  [
    'Chinese: a date that is called something, behind a plain comma',
    '<p>注册系统于2027年2月11日开通,3月11日为注册费优惠截止日,请按时缴费。</p>',
    on,
    ['opens 2027-02-11', 'registration 2027-03-11'],
  ],
  [
    'Chinese: month and day with a slash',
    '<h1>MUDCON 2027 徵稿</h1><ul><li>演講投稿為即日起至 3/14 。</li><li>我們將於 3/18 通知您的主題是否入選。</li></ul>',
    on,
    ['submission 2027-03-14', 'notification 2027-03-18'],
  ],
  [
    'Chinese: an event by its name and year',
    '<h2>重要時程</h2><ul><li>2027/02/01（一）投稿開始</li><li>2027/03/12（五）早上 06:41 投稿截止</li><li>2027/05/28（五）MudCon TW 2027</li></ul>',
    on,
    ['opens 2027-02-01', 'submission 2027-03-12 06:41', 'event 2027-05-28'],
  ],
  [
    'Japanese: the days below the title of a page are those of the event',
    '<h1>全国大会研究発表応募規程</h1><p>泥炭大学</p><p>2027年5月19日(水)・20日(木)</p><h2>応募</h2><p>応募締切は、2027年3月1日(必着)です。2027年2月1日までに入会した会員に限ります。</p>',
    on,
    ['submission 2027-03-01', 'event 2027-05-19..2027-05-20'],
  ],
  [
    'Korean: the place below the days of the event',
    '<h1>2027 동계학술대회</h1><p>2027년 12월 06–07일</p><p>여수 호텔&amp;스위트</p><h2>주요 일정</h2><ul><li>2027-11-12 초록제출 마감</li></ul>',
    on,
    ['submission 2027-11-12', 'event 2027-12-06..2027-12-07'],
  ],
  [
    'Russian: a day from which on papers are taken, in a list and in a sentence',
    '<p>Прием работ школьников для размещения на сайте, обсуждения и опубликования - с 15 февраля 2027 года.</p><p>Срок представления работ - до 30 марта 2027 года.</p><p>Размещение информации об итогах конкурса - до 30 апреля 2027 года.</p>',
    on,
    ['opens 2027-02-15', 'submission 2027-03-30', 'notification 2027-04-30'],
  ],
  [
    'Russian: among dates with their labels below, a label that is a sentence',
    '<h1>Ключевые даты</h1><p>7 июня 2027</p><p>Окончание приема тезисов.</p><p>19 июня 2027</p><p>Уведомление о принятии тезисов.</p><p>24 сентября 2027</p><p>Окончание приема статей для рецензирования и публикации в журнале.</p>',
    on,
    ['abstract 2027-06-07', 'notification 2027-06-19', 'submission 2027-09-24'],
  ],
  [
    'Turkish: the verb "will be announced" behind a day that is known',
    '<p>Bildiri özetleri 8 Mart 2027 tarihine kadar gönderilmelidir.</p><p>Kabul edilen sözlü ve poster sunumları 15.04.2027 tarihinde site ve mail üzerinden duyurulacaktır.</p>',
    on,
    ['submission 2027-03-08', 'notification 2027-04-15'],
  ],
  [
    'Polish: registration together with abstracts',
    '<h2>Terminy</h2><p>Do 16 marca 2027</p><p>– rejestracja prelegentów oraz przesłanie abstraktów</p><p>Do 25 czerwca 2027</p><p>– termin przekazania pełnych tekstów</p><p>Do 20 września 2027</p><p>– przesłanie poprawionych tekstów po recenzjach</p>',
    on,
    ['abstract 2027-03-16', 'submission 2027-06-25', 'camera-ready 2027-09-20'],
  ],
  [
    'Italian: dates alone below the title that says what falls due',
    "<h2>Termini d'inoltro</h2><p>Le domande di contributo dovranno essere presentate entro i termini previsti.</p><ul><li>15 febbraio 2027</li><li>26 maggio 2027</li></ul>",
    on,
    ['submission 2027-02-15', 'submission 2027-05-26'],
  ],
  [
    'German: two sentences of one paragraph, the second with its label ahead',
    '<h1>Tagung 2027</h1><p>Über die Annahme der Beiträge wird bis zum 15. April 2027 entschieden. Abgabe der Beiträge: 1. März 2027</p>',
    on,
    ['notification 2027-04-15', 'submission 2027-03-01'],
  ],
  [
    'Turkish: what must be handed in on a day',
    '<p>Projeler 15 Mart 2027 20:00’da proje sunumu ve kısa video ile teslim edilmelidir.</p>',
    on,
    ['submission 2027-03-15 20:00'],
  ],
  [
    'Russian: day and month in numbers, the year with the event',
    '<h1>Торфяная конференция</h1><p>Конференция пройдет 20–21 мая 2027 года.</p><p>Прием тезисов: до 15.03</p>',
    on,
    ['event 2027-05-20..2027-05-21', 'submission 2027-03-15'],
  ],
  ['Russian: a price is no day', '<h1>Торфяная конференция 2027</h1><p>Прием заявок: до 15.03 рублей за страницу</p>', on, []],
  [
    'German: a window whose verb stands at the end, and what the speakers do until a day',
    '<h1>Tagung Torf 2027</h1><p>Abstracts können im Zeitraum vom 30.01. bis zum 16.03.2027 eingereicht werden. Eine Rückmeldung erfolgt bis zum 15.04.2027.</p><p>Damit ein Beitrag ins Programm kommt, müssen sich alle Vortragenden bis zum 18.05.2027 kostenpflichtig für eine Teilnahme an der Tagung anmelden.</p>',
    on,
    ['opens 2027-01-30', 'submission 2027-03-16', 'notification 2027-04-15', 'registration 2027-05-18'],
  ],
  [
    'German: the verb before the day speaks first',
    '<h1>Tagung Torf 2027</h1><p>Die Einreichung der Beiträge ist bis zum 15.03.2027 möglich, zur Teilnahme anmelden kann man sich später.</p>',
    on,
    ['submission 2027-03-15'],
  ],
  [
    'Polish: a list of abstracts, posters of those accepted, and who only takes part',
    '<h2>Ważne daty</h2><ul><li>31.05.2027 – Zamknięcie procesu rejestracji abstraktów</li><li>15.07. 2027 – Ogłoszenie listy przyjętych abstraktów</li><li>do 30 sierpnia 2027: przyjmowanie zgłoszeń uczestnictwa osób nie wygłaszających referatów</li><li>20.09.2027 – Ostateczny termin nadsyłania plakatów (dla abstraktów zakwalifikowanych do prezentacji)</li></ul>',
    on,
    ['submission 2027-05-31', 'notification 2027-07-15', 'registration 2027-08-30', 'camera-ready 2027-09-20'],
  ],
] satisfies readonly ReadRow[];
