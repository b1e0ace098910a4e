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

/** Whether nothing but small words stands in a text between an hour and its day: "8 a.m. on 1 March", "ore 20:00 del". */
export const leadsToDay = (text: string): boolean => !/[,.)]/.test(text) && isSmall(text);

const isBlank = (text: string): boolean => /^[\s,.(@]*$/.test(text);

/** What may stand before the hour of the first day: "at", "from", "od godz.". */
const leads = ['before an hour', 'from an hour'] as const;
const endsOfLeads = (text: string): readonly number[] => [0, ...leads.map((sign) => endOfSign(text, sign) ?? 0)];

/** Whether nothing stands in a text but what may lead to an hour: "at", "alle ore", "from". */
export const leadsToHour = (text: string): boolean => endsOfLeads(text).some((end) => isBlank(text.slice(end)));

/**
 * Whether the words between two days, of which the hours are cut out, join them: a word for "to", with what may stand before the hour of
 * the first and the hour or the day of the second.
 */
export const joinsDays = (between: string): boolean =>
  endsOfLeads(between).some((from) => {
    const text = between.slice(from).replace(/^[\s,.()@]{1,8}/, '');
    const end = endOfTo(text);
    return end !== undefined && isSmall(text.slice(end));
  });

const withoutHourLead = (text: string): string => text.slice(endOfSign(text, 'before an hour') ?? 0);

/** "Between 1 March and 5 May", "1 Mart ile 5 Mayıs arasında": whether what stands around two days and between them says so. */
export const areBetween = (before: string, joint: string, behind: string): boolean =>
  (joint.trim() === '/' || isAnd(withoutHourLead(withoutLastLink(joint)).replace(/^[\s,]{1,4}/, ''))) &&
  (endsWithSign(before, 'between') || goesOnWithSign(behind, 'between them'));

const firstWord = /^[\s,]{0,3}\p{L}{1,9}(?=\s)/u;
/** "Between 8:30 on 18 June and 18:00 on 6 August": whether what stands before the hour of the first day and between the days says so. */
export const areBetweenHours = (before: string, joint: string): boolean => {
  const [word = ''] = firstWord.exec(joint) ?? [];
  return endsWithSign(before, 'between') && isAnd(word) && !/[,.;()]/.test(joint) && isSmall(joint.slice(word.length));
};

/** "Dalle ore 20 del 1 marzo alle ore 12 del 5 maggio": whether what stands before the hour of the first day and between the days says so. */
export const areFromHour = (before: string, joint: string): boolean =>
  endsWithSign(before, 'from an hour') && !/[,.;()]/.test(joint) && isSmall(joint);
