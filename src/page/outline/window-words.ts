import { endOfTo, isAnd, withoutLastLink } from '#dates/and.ts';
import { endOfSign, endsWithSign, goesOnWithSign } from '../phrases/signs.ts';

const mostSmallWords = 3;

/** Small words between an hour and its day: "um", "del día". */
const small = ['before an hour', 'on a day', 'of'] as const;

/** Whether a text has small words alone, marks aside. */
function isSmall(text: string): boolean {
  let rest = text;
  for (let count = 0; count <= mostSmallWords; count++) {
    if (/^[\s,.()]*$/.test(rest)) return true;
    const end = Math.max(...small.map((sign) => endOfSign(rest, sign) ?? 0));
    if (end === 0) return false;
    rest = rest.slice(end);
  }
  return false;
}

const isBlank = (text: string): boolean => /^[\s,.(@]*$/.test(text);

/** Whether nothing stands in a text but what may lead to an hour: "at", "alle ore". */
export const leadsToHour = (text: string): boolean => isBlank(text) || isBlank(text.slice(endOfSign(text, 'before an hour') ?? 0));

/**
 * Whether the words between two days, of which the hours are cut out, join them: a word for "to", with what may stand before the hour of
 * the first and the hour or the day of the second.
 */
export const joinsDays = (between: string): boolean =>
  [0, endOfSign(between, 'before an hour') ?? 0].some((from) => {
    const text = between.slice(from).replace(/^[\s,.()@]{1,8}/, '');
    const end = endOfTo(text);
    return end !== undefined && isSmall(text.slice(end));
  });

/** "Between 1 March and 5 May", "1 Mart ile 5 Mayıs arasında": whether what stands around two days and between them says so. */
export const areBetween = (before: string, joint: string, behind: string): boolean =>
  isAnd(withoutLastLink(joint)) && (endsWithSign(before, 'between') || goesOnWithSign(behind, 'between them'));
