import { beginsWithSign, endsWithSign, hasSign, isSign, placeOfSign } from '../phrases/signs.ts';
import { isPlainHeading } from './plain-heading.ts';
import { isCapitalized } from './text.ts';

/** How far behind a host's name what is held within it may stand. */
const farthest = 120;
const mostWords = 10;

/** A mark ends the name, and what follows is told of it. */
const mark = /[|:;,()–—.!?]|\s-\s/u;
/** "KISV 2027 4th International Workshop": the next editions of one's own. */
const isOfSeries = (text: string): boolean =>
  /^\d/.test(text) || series.some((sign) => beginsWithSign(text, sign)) || /^[IVX]+\b/iu.test(text);
const series = ['article', 'one of many', 'counts editions', 'of many lands'] as const;

/**
 * Whether what stands behind a name with its edition makes it a host's: "KISV 2027 Workshop on Bells", "KISV 2027 Cast Bells Workshop". A
 * workshop may be called "KISV 2027 Workshop" itself.
 */
export function isWithinHost(behind: string): boolean {
  if (!/^\s/.test(behind)) return false;
  const text = behind.slice(1, farthest);
  const found = placeOfSign(text, 'held within another event');
  if (!found) return false;
  const [before, noun, rest] = [text.slice(0, found[0]), text.slice(...found), text.slice(found[1])];
  if (before === '') return /^\s(?=\p{L})/u.test(rest) ? isSign(/^\s(\p{L}+)/u.exec(rest)?.[1] ?? '', 'about') : false;
  const words = before.trim().split(/\s+/);
  const isSubject = words.every((word) => isCapitalized(word) || isSign(word, 'small')) && isCapitalized(words[0] ?? '');
  const isNoun = isCapitalized(noun) && (!/^\s\p{L}/u.test(rest) || isSign(/^\s(\p{L}+)/u.exec(rest)?.[1] ?? '', 'about'));
  return (
    isNoun && isSubject && words.length <= mostWords && !mark.test(before) && !isOfSeries(before) && !isSign(words.at(-1) ?? '', 'small')
  );
}

/** "KISV’27 Workshops: 3 June": of all those that a host has. */
export const hasWorkshops = (behind: string): boolean =>
  /^\s\S+s\b/u.test(behind) && hasSign(/^\s(\S+)/u.exec(behind)?.[1] ?? '', 'held within another event');

/** "A KISV 2027 Workshop": one of several that KISV has. */
export const isOneOfHost = (before: string, behind: string): boolean => endsWithSign(before, 'one of many') && hasWorkshop(behind);

const hasWorkshop = (behind: string): boolean => hasSign(/^\s(\p{L}+)/u.exec(behind)?.[1] ?? '', 'held within another event');

const partBefore = /\s[|–—:-]\s$/u;
const fewestOfName = 3;

/** "Cast Bells and Old Towers — KISV 2027 Workshop": a title that names the event, and behind a dash what it is of a host. */
export function isBesideName(before: string, behind: string): boolean {
  if (!partBefore.test(before) || !isSign(behind, 'held within another event')) return false;
  const name = before.replace(partBefore, '');
  return name.trim().split(/\s+/).length >= fewestOfName && !isPlainHeading(name);
}
