import { beginsWithSign } from '../../phrases/signs.ts';

const mostWords = 5;

/**
 * "Submit via EasyChair", "Apply now!", "Open": what sites put beside a date as a button or its state, where something else names the date.
 */
export const isToActOn = (text: string): boolean => beginsWithSign(text, 'to act on') && text.trim().split(/\s/).length <= mostWords;
