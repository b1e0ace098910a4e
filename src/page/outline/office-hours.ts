import { isAnd, isTo } from '#dates/and.ts';
import { someSign } from '../phrases/signs.ts';

interface Placed {
  readonly at: readonly [number, number];
  readonly lead?: number;
}

/** How far before the first hour, or behind the last one, it is said that these are those of working days. */
const reach = 40;
const clause = /[;。！？]|[.!?]\s/u;

/** Whether two hours are joined: that at which something opens and the one at which it closes. */
export function areFromTo(text: string, first: Placed, second: Placed): boolean {
  const joint = text.slice(first.at[1], second.lead ?? second.at[0]);
  return isTo(joint) || isAnd(joint) || (second.lead !== undefined && joint.trim() === '');
}

/** "By 20 October, on weekdays from 10:00 to 15:00": when someone is there to take it, which is no hour of the deadline. */
const areOfOffice = (text: string, first: Placed, second: Placed): boolean =>
  areFromTo(text, first, second) && isOfOffice(text, first, second);

/** "9–18 Uhr": the hour before the dash has no mark of its own. */
export const bareHourBefore = /\b\d{1,2}(?:[.:]\d{2})?\s?[–-]\s?$/u;

function isOfOffice(text: string, first: Placed, second: Placed): boolean {
  const start = first.lead ?? first.at[0];
  if (phoneBefore.test(text.slice(Math.max(0, start - longestPhone), start))) return true;
  const [before, behind] = [text.slice(Math.max(0, start - reach), start), text.slice(second.at[1], second.at[1] + reach)];
  return (
    someSign(before, 'on working days', (_, end) => !clause.test(before.slice(end))) ||
    someSign(behind, 'on working days', (at) => !clause.test(behind.slice(0, at)))
  );
}

const longestPhone = 20;
/** "电话：0571-81186393（9点-18点）", "Tel. 043-201-1064 (9:00–18:00)": when someone answers the telephone. */
const phoneBefore = /(?<!\d)(?:\d{5,8}|0\d{1,3}[-\s]\d{3,4}[-\s]\d{4})\s?[（(]\s?$/u;

const longestBare = 10;

/** The hours of a text without those of an office. */
export function withoutOfficeHours<Hour extends Placed>(hours: readonly Hour[], text: string): readonly Hour[] {
  const out = new Set(
    hours.flatMap((hour, i) => {
      const next = hours[i + 1];
      if (next && areOfOffice(text, hour, next)) return [hour, next];
      const bare = bareHourBefore.exec(text.slice(Math.max(0, hour.at[0] - longestBare), hour.at[0]));
      return bare && isOfOffice(text, { at: [hour.at[0] - bare[0].length, hour.at[1]] }, hour) ? [hour] : [];
    }),
  );
  return out.size ? hours.filter((hour) => !out.has(hour)) : hours;
}
