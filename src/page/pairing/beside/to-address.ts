import { type Label, labelOf } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { hasSign, isSign } from '../../phrases/signs.ts';

/** " an office@bells.example": at most one small word before an address. */
const toAddress = /^[\s,]{0,3}(?:(\p{L}{1,4})\s)?[\w.+-]{1,64}@[\w-]{1,64}\./u;
const awayFrom = ['from a day', 'written by'] as const;
const sentenceEnd = /[.!?]\s/;

/** "Text and a short biography by 20 June to office@bells.example": what is sent to an address until a day is handed in. */
export function sentToAddress({ before, behind }: Around): Label | undefined {
  const found = toAddress.exec(behind);
  // "Ask for the text by 20 June from office@bells.example".
  if (!found || awayFrom.some((sign) => isSign(found[1] ?? '', sign))) return undefined;
  const label = labelOf(before);
  const until = label.mentions.at(-1);
  if (label.guess || until?.concept !== 'until' || !isBare(before.slice(until.end))) return undefined;
  const said = before.split(sentenceEnd).at(-1) ?? before;
  return hasSign(said, 'what is sent') ? label.withGuess({ kind: 'submission', isPlain: true }) : undefined;
}
