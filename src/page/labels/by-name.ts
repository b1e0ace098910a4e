import { mentionsIn } from '../phrases/phrases.ts';
import { endOfSign } from '../phrases/signs.ts';

const mark = /^[|·•–—/-]\s|\s[|·•–—/-]$/;
const written = /^\p{Lu}[\p{L}'’.-]*$/u;
/** "von", "de la" */
const longestSmall = 3;
const [fewest, most] = [2, 4];

const isOfName = (word: string): boolean => written.test(word) || (word.length <= longestSmall && /^\p{Ll}+$/u.test(word));

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isAll = words.length >= fewest && words.length <= most && words.every(isOfName);
  return isAll && written.test(words[0] ?? '') && written.test(words.at(-1) ?? '') && mentionsIn(text).length === 0;
}

/** "by John Smith", "| von Anna Schmidt": beside a day, who wrote on it. */
export function isByWriter(text: string): boolean {
  const rest = text.trim().replace(mark, '').trimStart();
  const end = endOfSign(rest, 'written by');
  return end !== undefined && isName(rest.slice(end).replace(/^\s*:/, ''));
}

/** "By Ada Bell", "von Moosblatt", "par Ana de la Cruz": a line that says who wrote what it stands in, and no more. */
export function isWriterLine(text: string): boolean {
  const rest = text.trim();
  const words = rest
    .slice(endOfSign(rest, 'written by') ?? rest.length)
    .replace(/^\s*:/, '')
    .trim()
    .split(/\s+/);
  return written.test(words[0] ?? '') && words.length <= most && words.every(isOfName) && mentionsIn(rest).every(({ at }) => at === 0);
}

const beginsName = /^[\s:]{1,4}\p{Lu}[\p{L}'’.-]{0,30}\s\p{Lu}/u;
/** "By Ada Bell on … at 9:05 am": a line that begins with who wrote it. */
export function beginsWithWriter(text: string): boolean {
  const rest = text.trimStart();
  const end = endOfSign(rest, 'written by');
  return end !== undefined && beginsName.test(rest.slice(end));
}

/** "| Anna Schmidt", "Ana de la Cruz ·": beside a day, set off from it by a mark, a name of some words and nothing else. */
export function isByName(text: string): boolean {
  const beside = text.trim();
  return mark.test(beside) && isName(beside.replace(mark, ''));
}
