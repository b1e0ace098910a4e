import type { Concept } from '../label-words.ts';
import type { Mention } from './phrases.ts';
import { someSign } from './signs.ts';

const things: ReadonlySet<Concept> = new Set(['paper', 'proposal', 'abstract', 'whole abstract', 'final']);

/** "Les propositions sont à déposer via le formulaire d’inscription": a form is how what is named before it is handed in. */
export function withoutForms(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(({ concept }) => concept === 'register');
  const form = mentions[at];
  if (!form || !mentions.slice(0, at).some(({ concept }) => things.has(concept))) return mentions;
  const isForm = (mention: Mention) =>
    mention.concept === 'register' && someSign(text, 'a form', (from, to) => from <= mention.at && mention.end <= to);
  return isForm(form) ? mentions.filter((mention) => !isForm(mention)) : mentions;
}
