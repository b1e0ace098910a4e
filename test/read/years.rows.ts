import type { ReadRow } from './row.ts';

export default [
  ['the row has it', '<li>Papers due: March 1, 2027</li>', '2026-06-01', ['submission 2027-03-01 {zone-unstated}']],
  [
    'a neighbour has it',
    '<li>Papers due: March 1</li><li>Notification: April 20, 2027</li>',
    '2026-06-01',
    ['submission 2027-03-01 {year-from-neighbours,zone-unstated}', 'notification 2027-04-20'],
  ],
  [
    'a neighbour across the turn of the year',
    '<li>Papers due: November 20</li><li>Notification: January 20, 2028</li>',
    '2027-06-01',
    ['submission 2027-11-20', 'notification 2028-01-20'],
  ],
  [
    'the heading has it',
    '<h2>Important dates 2027</h2><li>Papers due: March 1</li><li>Notification: April 20</li>',
    '2026-10-01',
    ['submission 2027-03-01 {year-from-heading,zone-unstated}', 'notification 2027-04-20'],
  ],
  [
    'the event has it',
    '<p>Graz, Austria, June 20 - 24, 2027</p><h2>Important dates</h2><li>Challenge announced: December 15</li><li>Papers due: March 7</li>',
    '2026-11-01',
    ['opens 2026-12-15', 'submission 2027-03-07 {year-from-event,zone-unstated}', 'event 2027-06-20..2027-06-24'],
  ],
  [
    'the title has it',
    '<title>KISV 2027 – Call for Papers</title><h2>Important dates</h2><li>Papers due: March 1</li>',
    '2026-10-01',
    ['submission 2027-03-01 {year-from-title,zone-unstated}'],
  ],
  [
    'a list that wraps under a title',
    '<title>ECXR 2027</title><h2>Dates</h2><li>Abstracts: September 30</li><li>Papers: October 7</li><li>Notification: December 12</li><li>Camera-ready: January 16</li>',
    '2026-07-01',
    ['abstract 2026-09-30', 'submission 2026-10-07', 'notification 2026-12-12', 'camera-ready 2027-01-16'],
  ],
  [
    'the weekday tells it',
    '<li>Papers due: Monday, March 1</li><li>Notification: Tuesday, April 20</li><li>Camera-ready: Friday, May 7</li>',
    '2026-06-01',
    ['submission 2027-03-01', 'notification 2027-04-20', 'camera-ready 2027-05-07'],
  ],
  [
    'nothing tells it: the next such day',
    '<li>Papers due: March 1</li>',
    '2026-10-01',
    ['submission 2027-03-01 {year-from-reading,zone-unstated}'],
  ],
  [
    'a running list stays in its year',
    '<h2>Dates</h2><li>Call opens: March 1</li><li>Abstracts due: July 9</li><li>Decisions: July 31</li><li>Late posters due: August 31</li>',
    '2026-08-20',
    ['opens 2026-03-01', 'submission 2026-07-09', 'notification 2026-07-31', 'submission 2026-08-31'],
  ],
  ['two digits behind an apostrophe', '<li>Papers due: March 1 ’27</li>', '2026-06-01', ['submission 2027-03-01']],
  [
    'old dates take the year of the new one',
    '<li>Papers due: <s>December 20</s> January 5, 2027</li>',
    '2026-11-01',
    ['submission 2027-01-05 was 2026-12-20'],
  ],
  ['a copyright year tells nothing', '<li>Papers due: March 1</li><p>© 2019 KISV</p>', '2026-10-01', ['submission 2027-03-01']],
  [
    'day and month in either order, settled by a sister',
    '<li>Papers due: 05/06/2027</li><li>Notification: 15/07/2027</li>',
    '2026-10-01',
    ['submission 2027-06-05 {zone-unstated}', 'notification 2027-07-15'],
  ],
  [
    'day and month in either order, the other way',
    '<li>Papers due: 05/06/2027</li><li>Notification: 07/15/2027</li>',
    '2026-10-01',
    ['submission 2027-05-06', 'notification 2027-07-15'],
  ],
  [
    'day and month in either order, unsettled: the earlier',
    '<li>Papers due: 05/06/2027</li>',
    '2026-10-01',
    ['submission 2027-05-06 {day-month-order,zone-unstated}'],
  ],
  ['full stops are day first', '<li>Papers due: 05.06.2027</li>', '2026-10-01', ['submission 2027-06-05 {zone-unstated}']],
  [
    'a weekday that does not fit',
    '<li>Papers due: Friday, March 1, 2027</li>',
    '2026-10-01',
    ['submission 2027-03-01 {weekday-disagrees,zone-unstated}'],
  ],
  [
    'only the month',
    '<li>Papers due: March 1, 2027</li><li>Notification: mid-April 2027</li><li>Camera-ready: late May</li>',
    '2026-10-01',
    ['submission 2027-03-01', 'notification 2027-04 {month-only}', 'camera-ready 2027-05'],
  ],
  [
    'to be announced',
    '<li>Papers due: March 1, 2027</li><li>Camera-ready: TBA</li>',
    '2026-10-01',
    ['submission 2027-03-01', 'camera-ready tbd'],
  ],
] satisfies readonly ReadRow[];
