import type { Concept } from '../label-words.ts';
import { labelOf } from '../labels/label.ts';
import type { Title } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';
import { lettersIn } from '../phrases/letters.ts';
import { endOfSign, isSign } from '../phrases/signs.ts';

const parted = /^\s?[:：–—-]/u;
/** Letters of "of a". */
const mostToThing = 8;
const ofCalls: ReadonlySet<Concept> = new Set(['dates', 'deadline', 'opens', 'closes', 'call', 'notify', 'event', 'programme']);

/** "Example deadlines", "Example: milestones of Bells 2026" in a handbook for those who hold conferences; but not "Example topics". */
export function isExample({ text }: Title): boolean {
  const end = endOfSign(text, 'example');
  if (end === undefined) return false;
  const rest = text.slice(end);
  const thing = labelOf(rest).mentions.find(({ concept }) => concept !== 'every');
  return (
    lettersIn(rest) === 0 ||
    parted.test(rest) ||
    (thing !== undefined && ofCalls.has(thing.concept) && lettersIn(rest.slice(0, thing.at)) <= mostToThing)
  );
}

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
