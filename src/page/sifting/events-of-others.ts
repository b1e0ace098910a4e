import type { Title } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';
import { beginsWithSign, endOfSign, isSign } from '../phrases/signs.ts';

/** "Example deadlines" in a handbook for those who hold conferences. */
export const isExample = ({ text }: Title): boolean => beginsWithSign(text, 'example');

const saysMore = /[\p{L}\p{N}]/u;
/** Whether what stands behind "other conferences" is nothing, or tells where. */
const tellsWhere = (rest: string): boolean => !saysMore.test(rest) || isSign(rest, 'elsewhere');

/** "Other conferences' deadlines", "Related calls elsewhere", "Other deadlines to watch". "Other deadlines" alone are those of this call. */
function namesOthers(text: string): boolean {
  const lead = endOfSign(text, 'other');
  const rest = lead === undefined ? '' : text.slice(lead);
  const [events, deadlines] = [endOfSign(rest, 'events of others'), endOfSign(rest, 'deadlines of others')];
  if (events !== undefined) return tellsWhere(rest.slice(events));
  return deadlines !== undefined && isSign(rest.slice(deadlines), 'elsewhere');
}

/** "Related events", "Other conferences": what is due elsewhere. */
export const isOfOthers = ({ text, level }: Title): boolean => level > 1 && namesOthers(text);

const longestLead = 60;

/** "Related conferences: BELL 2027 (deadline 1 March)": all in one line. */
export function isLineOfOthers({ unit: { text } }: Entry): boolean {
  const lead = text.slice(0, longestLead).split(':', 2);
  return lead.length > 1 && namesOthers(lead[0] ?? '');
}
