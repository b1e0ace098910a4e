import { thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isOnlyDeadline } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { mentionsIn } from '../../phrases/phrases.ts';
import { someSign } from '../../phrases/signs.ts';

const inBracket = /[(（]\s{0,2}$/;
const closesBracket = /^[^)）]{0,12}[)）]/;
const mostWordsOfName = 3;
/** Where a Korean noun phrase ends, the one that is named by the day begins. */
const endsPhrase = (word: string): boolean => someSign(word, 'end of a phrase', (_, end) => end === word.length);
/** In Japanese and Chinese a name begins behind a particle or a comma. */
const ofName = /[\p{Script=Han}\p{Script=Katakana}ー]{2,12}$/u;

/** "채택된 저자께서는 등록 마감일(4월 2일)까지": a day in brackets is that of the deadline that is named right before them. */
export function bracketLabel({ before, behind }: Around): Label | undefined {
  const end = before.search(inBracket);
  if (end < 0 || !closesBracket.test(behind)) return undefined;
  const words = before.slice(0, end).trim().split(/\s+/).slice(-mostWordsOfName);
  const cut = words.slice(0, -1).findLastIndex(endsPhrase) + 1;
  const name = words.slice(cut).join(' ');
  const label = labelOf(/\p{Script=Hangul}/u.test(name) ? name : (ofName.exec(name)?.[0] ?? ''));
  return label.guess?.isPlain && label.mentions.some((said) => said.concept === 'deadline' && label.text.length - said.end <= 1)
    ? label
    : undefined;
}

const closesBeforeMark = /^\s?[)）]\s?[:：]/;

/** "Application opening (1 March): applications before this day are not accepted": what a mark sets off behind the bracket only explains it. */
export function explainedLabel({ before, behind }: Around): Label | undefined {
  const end = before.search(inBracket);
  if (end < 0 || !closesBeforeMark.test(behind)) return undefined;
  const label = labelOf(before.slice(0, end));
  return label.guess?.isPlain || label.guess?.kind === 'opens' ? (isOnlyDeadline(label) ? undefined : label) : undefined;
}

/**
 * "You will know by 12 April whether your paper (due 1 March) is accepted": a thing is named with its own deadline in a bracket, within a
 * clause that tells when something is made known.
 */
export function dueInBracket({ before, behind }: Around): Label | undefined {
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open) || !closesBracket.test(behind)) return undefined;
  const said = mentionsIn(before.slice(0, open));
  const thing = said.findLast(({ concept }) => thingsJudged.has(concept));
  if (!thing || before.slice(thing.end, open).trim() !== '') return undefined;
  if (!said.some(({ concept, at }) => concept === 'notify' && at < thing.at)) return undefined;
  const label = labelOf(before.slice(thing.at));
  return says(label, 'deadline', 'submit', 'until') ? label : undefined;
}
