import { once } from '#model/once.ts';
import { lowerCase } from './lower-case.ts';
import { languages } from './words/index.ts';

/** Letters that an ending may add to the name of a month: "maj", "maja". */
const mostOfEnding = 1;

/** "Sept" of "September": no month that stands alone is written so. */
const isShort = (form: string, forms: readonly string[]): boolean =>
  forms.some((other) => other.startsWith(form) && other.length - form.length > mostOfEnding);

const inFull = once(
  () => new Set(languages.flatMap(({ months }) => months.flatMap((forms) => forms.filter((form) => !isShort(form, forms)).map(lowerCase)))),
);

/** Whether words are the whole name of a month, or a month in figures: 3月. */
export const isMonthInFull = (text: string): boolean => /\d/.test(text) || inFull().has(lowerCase(text));
