import { labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { speaksOf } from '../../phrases/phrases.ts';
import { endOfSign, endsWithSign, isSign, lastEndOf, lastOfSign } from '../../phrases/signs.ts';

/** "Resolución de 4 de septiembre de 2027, de la Secretaría, por la que": a decree is called by its day, behind which goes on who made it. */
export const isOfDecree = ({ before, behind }: Around): boolean =>
  isSign(before, 'a decree') && !before.includes(':') && /^,\s\p{Ll}/u.test(behind);

const longestDecree = 60;
/**
 * "On the basis of the decision of the board of 6 March", "приказом № 12 от 6 марта": the day of a decree, in a sentence about something
 * else. `own` is the day with what follows: "de 6 de marzo".
 */
export function isDayOfDecree(before: string, own: string): boolean {
  const text = `${before}${own.slice(0, endOfSign(own, 'of its day') ?? 0)}`.trimEnd();
  const [at] = endsWithSign(text, 'of its day') ? (lastOfSign(text, 'of its day') ?? []) : [];
  const rest = text.slice(0, at);
  const named = rest.slice(lastEndOf(rest, 'a decree') ?? 0);
  return (
    at !== undefined &&
    named !== rest &&
    named.length <= longestDecree &&
    // "La resolución se notificará antes del": until that day, and not of it.
    labelOf(text).mentions.at(-1)?.concept !== 'until' &&
    !/[:;(]\s|\p{L}{4}\.\s/u.test(named) &&
    !speaksOf(named, 'deadline')
  );
}
