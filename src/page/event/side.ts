import { isAnd } from '#dates/and.ts';
import { labelOf, says } from '../labels/label.ts';
import { placeOfSign, someSign } from '../phrases/signs.ts';

const signs = ['beside the main days', 'part of the programme'] as const;

/** "Workshops: 18–19 July" beside "Conference: 20–23 July": days that are no main days of the event with these titles. */
export function isSide(label: string, titles: readonly string[]): boolean {
  for (const sign of signs) {
    const found = placeOfSign(label, sign);
    // It may be the event itself where the page is titled so: "Workshops" under "KISV Workshop".
    const word =
      found &&
      label
        .slice(...found)
        .toLowerCase()
        .replace(/s$/, '');
    if (word !== undefined) return !titles.some((title) => title.toLowerCase().includes(word));
  }
  return false;
}

const mostWordsBefore = 2;
/** "The conference dinner will take place on", "la cena del congreso": an evening of the event is what a sentence says of a day. */
export const isSocialEvening = (text: string): boolean =>
  says(labelOf(text), 'held') &&
  someSign(text, 'part of the programme', (at) => text.slice(0, at).trim().split(/\s+/).length <= mostWordsBefore) &&
  !text.split(/\s/).some(isAnd);
