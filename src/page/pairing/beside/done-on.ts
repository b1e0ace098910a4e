import { labelOf, says } from '../../labels/label.ts';
import { endsWithSign, isSign } from '../../phrases/signs.ts';

/** "El plazo, que vencía el pasado 1 de marzo, se amplía": a deadline that lies behind is told as the old one. */
const due = ['opens', 'deadline', 'closes', 'submit', 'until'] as const;

/** "Was indexed", "was officially indexed": the word of what was done, and one that says how. */
const wordsOfDeed = [1, 2] as const;

/** Whether a text ends with a verb of the past, what was done, and what leads to a day. */
function isDeedOn(before: string): boolean {
  const words = before.trimEnd().split(/\s+/);
  return isSign(words.at(-1) ?? '', 'on a day') && wordsOfDeed.some((count) => endsWithSign(words.slice(0, -1 - count).join(' '), 'was'));
}

/** "The journal was indexed on", "tarihinde onaylandı", "el pasado": something was done on a day, and nothing that may fall due is spoken of. */
export function wasDoneOn(before: string): boolean {
  if (endsWithSign(before, 'was done on') || (endsWithSign(before, 'gone by') && !says(labelOf(before), ...due))) return true;
  const label = isDeedOn(before) ? labelOf(before) : undefined;
  return label !== undefined && label.guess === undefined && !says(label, 'deadline', 'dates');
}
