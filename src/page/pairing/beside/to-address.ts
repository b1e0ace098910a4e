import { type Label, labelOf } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { beginsWithSign, hasSign, isSign } from '../../phrases/signs.ts';

/** " an office@bells.example": at most one small word before an address. */
const toAddress = /^[\s,]{0,3}(?:(\p{L}{1,4})\s)?[\w.+-]{1,64}@[\w-]{1,64}\./u;
const awayFrom = ['from a day', 'written by'] as const;
const sentenceEnd = /[.!?]\s/;

const toSomeone = /^\s\p{L}{1,4}\s(?:\p{L}{1,4}\s)?/u;
/** "Bis 20. Juni an die Redaktion", "by 20 June to the editors". */
const isToEditors = (behind: string): boolean => {
  const lead = toSomeone.exec(behind)?.[0] ?? '';
  return lead !== '' && !awayFrom.some((sign) => hasSign(lead, sign)) && beginsWithSign(behind.slice(lead.length), 'those who edit');
};

/** "By 20 June to office@bells.example", but not "ask for the text by 20 June from office@bells.example". */
function isToAddress(behind: string): boolean {
  const found = toAddress.exec(behind);
  return found !== null && !awayFrom.some((sign) => isSign(found[1] ?? '', sign));
}

/**
 * "Text and a short biography by 20 June to office@bells.example", "completed forms should reach the office by": what is sent until a day to an
 * address, or must be there by then, is handed in.
 */
export function sentToAddress({ before, behind }: Around): Label | undefined {
  const label = labelOf(before);
  const until = label.mentions.at(-1);
  if (label.guess || until?.concept !== 'until' || !isBare(before.slice(until.end))) return undefined;
  const said = before.split(sentenceEnd).at(-1) ?? before;
  const isSent = hasSign(said, 'what is sent') && (isToAddress(behind) || isToEditors(behind));
  return isSent || isToBeThere(`${said} ${behind}`) ? label.withGuess({ kind: 'submission', isPlain: true }) : undefined;
}

const isToBeThere = (sentence: string): boolean => hasSign(sentence, 'must be there') && hasSign(sentence, 'what is sent');
