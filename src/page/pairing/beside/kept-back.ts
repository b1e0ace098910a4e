import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { hasSign, lastEndOf, someSign } from '../../phrases/signs.ts';
import { withoutBrackets } from './held-then.ts';

const sentences = /[.;:!?](?:\s|$)|[。；]/;
const asks = (words: string): boolean => says(labelOf(words), 'submit', 'register', 'deadline', 'closes');

/**
 * "Texts that may not be published elsewhere are awaited until", "les œuvres, qui ne peuvent être publiées, sont attendues": behind what says
 * of works that they are held back, the clause that holds the day has a verb of its own.
 */
function hasOwnVerb(sentence: string, at: number, end: number): boolean {
  const tail = sentence.slice(end);
  const until = labelOf(tail).mentions.find(({ concept }) => concept === 'until')?.at;
  return hasSign(tail.slice(0, until), 'verb of a sentence') || (/,\s/.test(sentence.slice(0, at)) && /,\s/.test(tail));
}

/** "Die Beiträge dürfen bis zum … nicht veröffentlicht werden": the verb of allowing stands before the day, and what it denies behind it. */
function isDeniedBehind(before: string, behind: string): boolean {
  const words = `${before.trimEnd()} ${behind.trimStart()}`;
  const allowed = lastEndOf(before, 'is allowed');
  return allowed !== undefined && someSign(words, 'not made public', (at) => at >= allowed) && !asks(behind);
}

/**
 * "Entries may not be published elsewhere until the prize-giving (13 November)": until then works are held back, and nothing is handed in.
 * But "may not be published elsewhere and are to be sent in by".
 */
export function isKeptBack({ before, behind }: Around): boolean {
  const sentence = before.split(sentences).at(-1) ?? '';
  const rest = withoutBrackets(behind.split(sentences, 1)[0] ?? '').replace(/ {2,}/g, ' ');
  if (isDeniedBehind(sentence, rest)) return true;
  if (asks(rest)) return false;
  return (
    someSign(sentence, 'may not appear', (at, end) => !asks(sentence.slice(end)) && !hasOwnVerb(sentence, at, end)) ||
    someSign(rest, 'may not appear', (at) => !asks(rest.slice(0, at)))
  );
}
