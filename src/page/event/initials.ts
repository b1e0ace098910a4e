import { isSign } from '../phrases/signs.ts';
import { isOther } from './acronyms-in.ts';
import { eventNameIn, nameEndingIn } from './name.ts';
import { type Acronym, type EventText, isCapitalized } from './text.ts';

const fewestInitials = 3;

/** "GCGT" on the page of the "Graz Conference on Graph Theory": the letters with which the words of its name begin. */
export function initialsIn({ heads, lines }: EventText): Acronym | undefined {
  for (const head of heads) {
    const words = (eventNameIn(head) ?? nameEndingIn(head) ?? '')
      .split(/[\s-]+/)
      .filter((word) => isCapitalized(word) && !isSign(word, 'article'));
    const initials = words.map((word) => word.charAt(0)).join('');
    if (words.length < fewestInitials || isOther(initials)) continue;
    const isSaid = (line: string) => line.split(/[^\p{L}\d]+/u).includes(initials);
    if (lines.some(isSaid)) return { text: initials, at: 0, hasEdition: false };
  }
  return undefined;
}
