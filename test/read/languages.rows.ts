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
] satisfies readonly ReadRow[];
