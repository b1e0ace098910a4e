import { labelOf } from '../../labels/label.ts';
import { endsInOwnLanguage } from '../../phrases/own-language.ts';
import { endsWithSign } from '../../phrases/signs.ts';
import { isDayInWords } from './day-in-words.ts';

const by = /^by$/i;
/** Letters from "by" to its day; farther from it "by" tells who or how: "received by the committee and kept here, 1 May". */
const nearBy = 24;

/**
 * Whether an end is named beside a day. English "by" behind a date tells who did something: "On 1 May there was a dinner, given by the
 * mayor".
 */
export const isUntil = (before: string, behind: string, line: string): boolean =>
  endsInOwnLanguage(before, 'until, among own words', line) ||
  endsWithSign(before, 'through a day') ||
  labelOf(before).mentions.some(
    ({ concept, at, end }) =>
      concept === 'until' && !(before.length - end > nearBy && by.test(before.slice(at, end)) && !isDayInWords(before)),
  ) ||
  labelOf(behind).mentions.some(({ concept, at, end }) => concept === 'until' && !by.test(behind.slice(at, end)));
