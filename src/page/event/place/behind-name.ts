import { mayNamePlace } from '#dates/places.ts';
import { eventNoun } from '../text.ts';
import { placeAlone } from './place-line.ts';

const longestLine = 140;
const marks = /^[\s,:|–—·-]{1,4}/u;

/** "COB 2027 - Styrian Bell Conference, Graz, Austria": what a line, such as the footer's, names behind the event's short name and its name. */
export function placeBehindName(text: string, acronym: string): string | null {
  if (text.length > longestLine || !text.startsWith(acronym) || !mayNamePlace(text)) return null;
  const behind = text.slice(acronym.length);
  const noun = eventNoun.exec(behind);
  const rest = noun ? behind.slice(noun.index + noun[0].length) : behind;
  return marks.test(rest) ? placeAlone(rest.replace(marks, '')) : null;
}
