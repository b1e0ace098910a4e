import { tidy } from './tidy.ts';

/** "다. ", "4. ", "四、", "IV. ": the number of a part of a letter or of a set of rules. */
export const headNumber = /^(?:[가-하]|\d{1,2}|[IVX]{1,4}|[一二三四五六七八九十]{1,3})[.、．]\s?(?=\p{L})/u;

/** Some words as a person would say them, without the number that their line begins with. */
export const unnumbered = (words: string): string => tidy(words).replace(headNumber, '');
