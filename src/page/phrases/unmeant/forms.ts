import { andsOfNames, andWords, isAnd } from '#dates/and.ts';
import { type Concept, thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { someSign } from '../signs.ts';

const things: ReadonlySet<Concept> = new Set([...thingsJudged, 'final']);

const longestGap = 40;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;
/** Marks that join, and what does so without blanks around it; と joins whatever stands beside it. */
const marks = /[&+、と]/u;
const unspaced = [...andsOfNames(), ...andWords()].filter((word) => eastAsian.test(word));

/** Whether what stands between a form and a thing joins the two. */
const isJoint = (gap: string): boolean =>
  gap.length <= longestGap &&
  !/[.:;：；。]/u.test(gap) &&
  (marks.test(gap) || unspaced.some((word) => gap.includes(word)) || gap.split(/\s/u).some(isAnd));

/** "Les propositions sont à déposer via le formulaire d’inscription": a form is how what is named before it is handed in. */
export function withoutForms(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(({ concept }) => concept === 'register');
  const form = mentions[at];
  if (!form) return mentions;
  // "Registration form and essay": both come in together.
  const next = mentions.find(({ at: from, concept }) => from >= form.end && things.has(concept));
  const isJoined = next !== undefined && isJoint(text.slice(form.end, next.at));
  if (!isJoined && !mentions.slice(0, at).some(({ concept }) => things.has(concept))) return mentions;
  const isForm = (mention: Mention) =>
    mention.concept === 'register' && someSign(text, 'a form', (from, to) => from <= mention.at && mention.end <= to);
  return isForm(form) ? mentions.filter((mention) => !isForm(mention)) : mentions;
}
