import { tidy } from './tidy.ts';

/** The numbers and letters that parts of a letter or of a set of rules begin with, the outer sorts first: "IV. ", "四、", "4. ", "다. ". */
const sorts = ['[IVX]{1,4}', '[一二三四五六七八九十]{1,3}', '[\\d０-９]{1,2}', '[가-하]'];
const markOf = (number: string) => new RegExp(`^${number}[.、．]\\s?(?=\\p{L})`, 'u');

/** One mark a sort, the outer ones first. */
export const headNumbers: readonly RegExp[] = sorts.map(markOf);

const headNumber = markOf(`(?:${sorts.join('|')})`);

/** Some words as a person would say them, without the number that their line begins with. */
export const unnumbered = (words: string): string => tidy(words).replace(headNumber, '');
