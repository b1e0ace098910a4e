import { hasSign } from '../phrases/signs.ts';
import type { Unit } from './outline.ts';
import { isOnlyTime } from './title.ts';

const isMeeting = (text: string): boolean => hasSign(text, 'an information meeting');

/**
 * "Info session: 21 June 2027", or its day alone below such a title: what a call asks for is told there, and it is no event of the call,
 * unless the page is called so.
 */
export function isOfInformation(text: string, unit: Unit): boolean {
  const over = unit.titles.at(-1);
  const isUnder = over !== undefined && over.level > 1 && isOnlyTime(unit) && isMeeting(over.text);
  return (isUnder || isMeeting(text)) && !unit.titles.some((title) => title.level === 1 && isMeeting(title.text));
}
