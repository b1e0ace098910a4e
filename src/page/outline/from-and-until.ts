import type { Block } from '../block.ts';
import { labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { isSign } from '../phrases/signs.ts';
import { isLined, joined } from './joined.ts';
import { see } from './see.ts';

/** "From Monday, 17 January 2027, 9:00 (Mexico City time)" */
const longestLine = 72;
const upToNumber = /^[^\d:：]{1,24}(?=\d)/u;

const leadOf = (text: string): string => upToNumber.exec(text)?.[0].trim() ?? '';

const isFirst = (lead: string): boolean => isSign(lead, 'from a day') || isSign(lead, 'first day');

const isLast = (lead: string): boolean => isSign(lead, 'last day') || (says(labelOf(lead), 'until') && isBare(lead));

/**
 * "Desde el 17 de enero" over "Hasta el 15 de febrero": two lines that are the first and the last day of one span, and say no more. One block
 * of both; undefined where the lines are no such thing.
 */
export function spanIn(first: Block, second: Block | undefined): Block | undefined {
  if (first.kind !== 'line' || !isLined(second) || second.kind !== 'line' || first.role !== second.role) return undefined;
  if (Math.max(first.text.length, second.text.length) > longestLine) return undefined;
  if (!isFirst(leadOf(first.text)) || !isLast(leadOf(second.text))) return undefined;
  const text = `${first.text} ${second.text}`;
  const [span, other] = see({ text, struck: [] }).dates;
  const isAcross = !other && span?.date.kind === 'range' && span.at[0] < first.text.length && span.at[1] > first.text.length;
  return isAcross ? joined(first, second, text) : undefined;
}
