import type { ReadRow } from './row.ts';

const on = '2027-01-10';
const headers: readonly (readonly [title: string, days: string, row: string])[] = [
  ['International Workshop on Kelp (KISV 2027)', 'July 5–8, 2027, Graz', 'Papers: March 5, 2027 | Workshop: July 5–8, 2027'],
  [
    'Colloque sur les varechs (KISV 2027)',
    'du 5 au 8 juillet 2027, Rennes',
    'Soumission : 5 mars 2027 | Colloque : du 5 au 8 juillet 2027',
  ],
  ['Конференция о водорослях (KISV 2027)', '5–8 июля 2027 г., Казань', 'Подача статей: 5 марта 2027 г. | Конференция: 5–8 июля 2027 г.'],
  ['海藻国际会议（KISV 2027）', '2027年7月5日至8日，杭州', '全文提交截止：2027年3月5日 | 会议：2027年7月5日至8日'],
];

const slots = '<ul><li>09:00 Opening</li><li>10:30 Coffee</li></ul>';
const head = '<h1>KISV 2027 conference</h1><p>5–8 July 2027, Graz</p><h2>Important dates</h2><p>Papers due: 5 March 2027</p>';
const whole = ['event 2027-07-05..2027-07-08', 'submission 2027-03-05'];

/** The days of an event in the header of its page, and what tells of them below. */
export default [
  ...headers.flatMap(([title, days, row]): ReadRow[] => [
    [`the header and a line of all dates tell one event: ${title}`, `<h1>${title}</h1><p>${days}</p><p>${row}</p>`, on, whole],
    [
      `the header and the first list tell one event: ${title}`,
      `<h1>${title}</h1><p>${days}</p><ul>${row
        .split(' | ')
        .map((one) => `<li>${one}</li>`)
        .join('')}</ul>`,
      on,
      whole,
    ],
  ]),
  [
    'two events of other names on the same days of a list',
    '<h1>KISV 2027</h1><ul><li>Papers due: 5 March 2027</li><li>Main conference: 5–8 July 2027</li><li>Summer school: 5–8 July 2027</li></ul>',
    on,
    ['submission 2027-03-05', 'event 2027-07-05..2027-07-08', 'event 2027-07-05..2027-07-08'],
  ],

  ...['Conference schedule', 'Workshop', 'KISV 2027 days'].map(
    (title): ReadRow => [
      `days of the programme under "${title}"`,
      `${head}<h2>${title}</h2><h3>Monday, July 5</h3>${slots}<h3>Tuesday, July 6</h3>${slots}`,
      on,
      whole,
    ],
  ),
  ['days of the programme in Chinese', `${head}<h2>会议日程</h2><h3>7月5日</h3>${slots}<h3>7月6日</h3>${slots}`, on, whole],
  [
    'the only days that a page has of its event, though slots stand below',
    `<h1>KISV 2027</h1><p>Papers due: 5 March 2027</p><h2>Workshop</h2><h3>Monday, July 5, 2027</h3>${slots}`,
    on,
    ['submission 2027-03-05', 'event 2027-07-05'],
  ],
  [
    'a part of the event on a card, and no slots',
    `${head}<h2>Workshops</h2><h3>5 July 2027</h3><p>Six workshops in parallel.</p><h2>Main conference</h2><h3>6–8 July 2027</h3>`,
    on,
    ['event 2027-07-05..2027-07-08', 'submission 2027-03-05', 'event 2027-07-05', 'event 2027-07-06..2027-07-08'],
  ],
  [
    'a deadline on a card, with its hour below',
    `${head}<h2>Poster submission</h2><h3>7 April 2027</h3><p>23:59 AoE</p>`,
    on,
    [...whole, 'submission 2027-04-07 23:59 AoE'],
  ],
] satisfies readonly ReadRow[];
