import type { ReadRow } from './row.ts';

const on = '2026-11-27';
const closes = 'submission 2027-04-09';

const beside: readonly (readonly [title: string, text: string])[] = [
  ['River Days 2027', 'Papers are due 9 April 2027. The papers of the previous edition (Matlock, 4 June 2026) are online.'],
  ['Flusstage', 'Beiträge bis 9. April 2027. Die Beiträge der letzten Tagung (Juni 2026, Graz) sind online.'],
  ['Школа о реках', 'Заявки принимаются до 9 апреля 2027 года. Материалы прошлой школы (июнь 2026 года) доступны на сайте.'],
  ['Nehir Kongresi', 'Bildiriler 9 Nisan 2027’ye kadar gönderilmelidir. Bir önceki kongrenin (Haziran 2026, İzmir) bildirileri sitededir.'],
  ['河流论坛征稿', '投稿截止日期为2027年4月9日。上届论坛（2026年6月，成都）的论文集已上线。'],
];

/** A bracket behind an edition that is over, and years that it must not lend. */
export default [
  [
    'when the last edition was stands in a bracket behind it, and lends no year',
    '<h1>第7回 河川シンポジウム 発表募集</h1><p>2027年9月11日に開催します。発表申込は4月9日までです。予稿は7月30日までに提出してください。</p><p>なお、前回（2026年9月、松本）の予稿集は会員ページにあります。</p>',
    on,
    ['event 2027-09-11', 'abstract 2027-04-09', 'submission 2027-07-30'],
  ],
  ...beside.map(
    ([title, text]): ReadRow => [`a bracket behind the last edition: ${title}`, `<h1>${title}</h1><p>${text}</p>`, on, [closes]],
  ),
  [
    'what an earlier edition is named beside stays due',
    '<h1>River Days 2027</h1><p>Papers that extend those of the previous edition must be submitted (with a letter) by 9 April 2027.</p>',
    on,
    [closes],
  ],
  [
    'applications above abstracts are none of their papers, and of the same year',
    '<h1>Summer School on Rivers</h1><p>To apply, fill in the form by 9 April. Abstracts of talks are accepted until 1 June 2027.</p>',
    on,
    [closes, 'submission 2027-06-01'],
  ],
  [
    'the same in Russian',
    '<h1>Школа о реках</h1><p>Чтобы подать заявку, нужно до 9 апреля заполнить анкету. Тезисы принимаются до 1 июня 2027 года.</p>',
    on,
    [closes, 'submission 2027-06-01'],
  ],
] as const satisfies readonly ReadRow[];
