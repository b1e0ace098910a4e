import type { ReadRow } from './row.ts';

const on = '2027-01-10';

/** What contests are known by, and what of their days takes in works. */
export default [
  [
    'a contest that its title alone names',
    '<h1>Fotowedstrijd Zeewier 2027</h1><p>Deadline: 20 april 2027</p>',
    on,
    ['submission 2027-04-20'],
  ],
  [
    'a contest that its title alone names, in Chinese',
    '<h1>海藻摄影大赛2027</h1><p>截止日期：2027年4月20日</p>',
    on,
    ['submission 2027-04-20'],
  ],
  [
    'a contest that goes on behind the day on which works are due takes in none then',
    '<h1>Конкурс фотографий «Водоросль»</h1><p>Конкурс проводится в период с 1 апреля по 21 июня 2027 года. Работы принимаются до 31 мая 2027 года.</p>',
    on,
    ['event 2027-04-01..2027-06-21', 'submission 2027-05-31'],
  ],
  [
    'an exhibition below the title of a contest takes in nothing',
    '<h1>Kelp photo contest 2027</h1><p>The exhibition will be on view from 20 April 2027 to 15 June 2027.</p><p>Entries must be submitted by 30 June 2027.</p>',
    on,
    ['event 2027-04-20..2027-06-15', 'submission 2027-06-30'],
  ],
] satisfies readonly ReadRow[];
