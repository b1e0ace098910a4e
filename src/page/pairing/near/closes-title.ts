import { thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { hasSign } from '../../phrases/signs.ts';
import { isToActOn } from './to-act-on.ts';

const aFewWords = /^\S+(?:\s\S{1,3})?$/u;

/**
 * "Ends on 14 March" right below "Open Call: Poetry", or above "Submit": what closes with no word of what is what the title asks for, or
 * what is done there.
 */
export function closesTitle(about: Label, title: Label, below: readonly string[]): Label | undefined {
  const isAlone = says(about, 'closes') && about.mentions.every(({ concept }) => concept === 'closes') && aFewWords.test(about.text);
  if (!isAlone || title.guess?.isPlain) return undefined;
  const isAsked =
    says(title, 'call', 'submit', ...thingsJudged) ||
    hasSign(title.text, 'funds') ||
    below.some((text) => (isToActOn(text) || !/\s/.test(text)) && says(labelOf(text), 'submit'));
  return isAsked && !says(title, 'event', 'programme') ? about.withGuess({ kind: 'submission', isPlain: true }) : undefined;
}
