import { see } from '../outline/see.ts';
import { isSign } from '../phrases/signs.ts';
import { isBeforeNoun, isEventNoun } from './name.ts';
import { isPlainHeading } from './plain-heading.ts';
import { speaksOfEvent } from './speaks-of-event.ts';
import { breaksOff } from './text.ts';

const longestName = 140;
const fewestWords = 5;
/** Words before the noun: "The 2nd International Workshop on …". */
const mostBefore = 5;
const mark = /[.:;!?。]/u;

/**
 * "Workshop on bells and old towers": a line of its own that begins with what it is, though its subject is written in small letters;
 * undefined where it is a sentence.
 */
export function nameAlone(text: string): string | undefined {
  if (text.length > longestName || mark.test(text) || breaksOff(text)) return undefined;
  const words = text.trim().split(/\s+/);
  const at = words.slice(0, mostBefore).findIndex((word) => isEventNoun(word));
  if (at < 0 || words.length < fewestWords || !words.slice(0, at).every((word) => isBeforeNoun(word))) return undefined;
  const opener = words[at + 1] ?? '';
  if (!isSign(opener, 'about') || isSign(opener, 'in') || words.some((word) => isSign(word, 'verb of a sentence'))) return undefined;
  return see({ text, struck: [] }).dates.length > 0 || isPlainHeading(text) || !speaksOfEvent(text) ? undefined : words.join(' ');
}
