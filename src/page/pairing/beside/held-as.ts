import { labelOf, says } from '../../labels/label.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { isSign, someSign } from '../../phrases/signs.ts';
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
