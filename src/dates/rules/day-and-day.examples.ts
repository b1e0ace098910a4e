import type { DateExample } from '../rule.ts';

export default [
  ['10 June and 11 June 2027', '2027-06-10..2027-06-11'],
  ['10 June 2027 and 11 June 2027', '2027-06-10..2027-06-11'],
  ['30 June and 1 July 2027', '2027-06-30..2027-07-01'],
  ['Thursday, June 10 and Friday, June 11, 2027', '2027-06-10..2027-06-11'],
  ['June 10 and June 11, 2027', '2027-06-10..2027-06-11'],
  ['Donnerstag, 10. Juni, und Freitag, 11. Juni 2027', '2027-06-10..2027-06-11'],
  ['le jeudi 10 juin et le vendredi 11 juin 2027', '2027-06-10..2027-06-11'],
  ['jueves 10 de junio y el viernes 11 de junio de 2027', '2027-06-10..2027-06-11'],
  ['giovedì 10 giugno e venerdì 11 giugno 2027', '2027-06-10..2027-06-11'],
  ['donderdag 10 juni en vrijdag 11 juni 2027', '2027-06-10..2027-06-11'],
  ['10 июня и 11 июня 2027 года', '2027-06-10..2027-06-11'],
  ['10 Haziran ve 11 Haziran 2027', '2027-06-10..2027-06-11'],
  ['10 June and 18 June 2027', '--06-10 2027-06-18'],
  ['11 June and 10 June 2027', '--06-11 2027-06-10'],
  ['10 people and 11 June 2027', '2027-06-11'],
  ['10 people and 11 friends', null],
] satisfies DateExample[];
