import { labelOf, says } from '../../labels/label.ts';
import type { Unit } from '../../outline/outline.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { isSign, placeOfSign, someSign } from '../../phrases/signs.ts';
import { asking } from './held.ts';

/** Letters of "half-day hands-on". */
const mostOfWhat = 30;

/** "MaRL will be a half-day event on", "est une journée d’étude le": a clause that tells what is held ends with its day. */
export function isHeldAs(before: string): boolean {
  const { mentions } = labelOf(before);
  const event = mentions.findLast(({ concept }) => concept === 'event');
  const rest = event && before.slice(event.end);
  if (rest === undefined || !(rest.trim() === '' || isSign(rest, 'on a day')) || says({ mentions }, ...asking)) return false;
  const lead = before.slice(0, event?.at);
  return someSign(lead, 'is as an event', (_, end) => lettersIn(lead.slice(end)) <= mostOfWhat && !/[,;:.]/.test(lead.slice(end)));
}

const clauseEnd = /[.;:!?]\s/;
const fewestOfName = 3;
const lowestTitle = 2;
/** "PyMeadow returns to Leeds on", "Data Rescue Day is back on": what a title of the page has as its name. */
export function isBackOn(before: string, { titles }: Unit): boolean {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const [at, end] = placeOfSign(clause, 'is back') ?? [];
  if (at === undefined || end === undefined || lettersIn(clause.slice(end)) > mostOfWhat || /[,;:.]/.test(clause.slice(end))) return false;
  const name = clause.slice(0, at).trim();
  return (
    lettersIn(name) >= fewestOfName &&
    /^\p{Lu}/u.test(name) &&
    titles.some(({ level, text }) => level <= lowestTitle && text.includes(name))
  );
}
