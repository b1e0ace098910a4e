import { isSign } from '../phrases/signs.ts';
import { unnumbered } from './numbered.ts';
import { tidy } from './tidy.ts';

const nameWithYear = /^\p{Ll}{0,2}\p{Lu}[\p{L}\d .’'+/-]{1,40} (?:19|20)\d\d$/u;
const tightEdition = /^\p{Lu}[\p{L}\d]{0,20}\p{Lu}\p{L}{0,10}[-'’]?(?:(?:19|20)\d\d|(?<=['’])\d\d)$/u;

/** "KISV’27", "KISV2027", "KISV 2027": a short name with its edition, or any name with its year. */
export const isEdition = (words: string): boolean => tightEdition.test(tidy(words)) || isNameWithYear(words);

/** "March 28, 2027: KelpCon TW 2027", "nwKelp 2027". */
export const isNameWithYear = (words: string): boolean => nameWithYear.test(tidy(words));

/** "When: Thursday, 14 January, 18:30": the day of what the page invites to. */
export const isWhen = (words: string): boolean => isSign(unnumbered(words), 'when');

/** "Date: Saturday, 4 December": the day of what is held, where its place stands beside it. */
export const isTheDay = (words: string): boolean => isSign(unnumbered(words), 'the day');

const longestPlace = 120;
/** "Lieu : Nancy". */
export const isPlaceLine = (text: string): boolean => {
  const [head = '', place] = text.length < longestPlace ? text.split(/[:：]/, 2) : [];
  return place !== undefined && /\p{L}/u.test(place) && isSign(unnumbered(head), 'where');
};
