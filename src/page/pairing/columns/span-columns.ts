import { isOnlyDeadline } from '../../labels/nameless.ts';
import { isSign } from '../../phrases/signs.ts';
import type { Entry } from '../entry.ts';
import { joinEnds } from '../several/join-ends.ts';
import type { Head } from './heads.ts';

/** "From | To": two columns whose days are the first and the last one of the same thing: "Papers | 1 March | 30 April". */
export function joinSpanColumns(entries: readonly Entry[], headOf: (entry: Entry) => Head | undefined): readonly Entry[] {
  const [opening, closing] = entries;
  if (entries.length !== 2 || !opening || !closing || opening.kind !== closing.kind) return entries;
  const [first, last] = [headOf(opening)?.label, headOf(closing)?.label];
  // "Enabled | Deadline".
  if (!isSign(first?.text ?? '', 'first day') || !last || !(isSign(last.text, 'last day') || isOnlyDeadline(last))) return entries;
  return joinEnds(opening, closing) ?? entries;
}
