import { isAnd, isTo } from '#dates/and.ts';
import { someSign } from '../phrases/signs.ts';

interface Placed {
  readonly at: readonly [number, number];
}

/** How far before the first hour, or behind the last one, it is said that these are those of working days. */
const reach = 40;
const clause = /[;。！？]|[.!?]\s/u;

/** Whether the hour at which an office opens and the one at which it closes are joined. */
function isJoined(text: string, first: Placed, second: Placed): boolean {
  const joint = text.slice(first.at[1], second.at[0]);
  return isTo(joint) || isAnd(joint);
}

/** "By 20 October, on weekdays from 10:00 to 15:00": when someone is there to take it, which is no hour of the deadline. */
function isOfOffice(text: string, first: Placed, second: Placed): boolean {
  if (!isJoined(text, first, second)) return false;
  const [before, behind] = [text.slice(Math.max(0, first.at[0] - reach), first.at[0]), text.slice(second.at[1], second.at[1] + reach)];
  return (
    someSign(before, 'on working days', (_, end) => !clause.test(before.slice(end))) ||
    someSign(behind, 'on working days', (at) => !clause.test(behind.slice(0, at)))
  );
}

/** The hours of a text without those of an office. */
export function withoutOfficeHours<Hour extends Placed>(hours: readonly Hour[], text: string): readonly Hour[] {
  const out = new Set(
    hours.flatMap((hour, i) => {
      const next = hours[i + 1];
      return next && isOfOffice(text, hour, next) ? [hour, next] : [];
    }),
  );
  return out.size ? hours.filter((hour) => !out.has(hour)) : hours;
}
