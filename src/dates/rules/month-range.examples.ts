import type { DateExample } from '../rule.ts';

export default [
  ['Kasım 2027-Ocak 2028', '2027-11..2028-01'],
  ['November 2027 to January 2028', '2027-11..2028-01'],
  ['April–June 2027', '--04..2027-06'],
  ['from April to June 2027', '--04..2027-06'],
  ['апрель – июнь 2027 г.', '--04..2027-06'],
  ['Nisan-Haziran 2027', '--04..2027-06'],
  ['April - Juni 2027', '--04..2027-06'],
  ['2027年4月〜6月', '2027-04..2027-06'],
  ['2027년 4월 ~ 6월', '2027-04..2027-06'],
  ['2027年11月—2028年1月', '2027-11..2028-01'],
  ['November – January 2028', '--11..2028-01'],
  ['April–June 5, 2027', '2027-06-05'],
  ['2027年4月〜6月5日', '2027-04 --06-05'],
  ['April–June', null],
  ['open May to October', null],
  ['June – April 2027, then a decision', '--06..2027-04'],
] satisfies DateExample[];
