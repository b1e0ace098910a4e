import { tidy } from './label.ts';

const nameWithYear = /^\p{Lu}[\p{L}\d .’'+/-]{1,40} (?:19|20)\d\d$/u;

const when =
  /^(?:when|when and where|when (?:&|\/) where|dates? (?:and|&) (?:time|venue|place|location)|wann|wann und wo|quand|quand et où|cuándo|cuándo y dónde|quando|quando e dove|quando e onde|kiedy|kiedy i gdzie|когда|wanneer|ne zaman)$/iu;

/** "March 28, 2027: KelpCon TW 2027". */
export const isNameWithYear = (words: string): boolean => nameWithYear.test(tidy(words));

/** "When: Thursday, 14 January, 18:30": the day of what the page invites to. */
export const isWhen = (words: string): boolean => when.test(tidy(words));
