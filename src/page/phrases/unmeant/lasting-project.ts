import type { Mention } from '../phrases.ts';
import { isSign } from '../signs.ts';

const ofTime = new Set<Mention['concept']>(['opens', 'closes', 'until']);

/** "Dura fino", rather than "chiusura". */
const isOfWords = (verb: string): boolean => /\s/.test(verb);

/** "Il progetto inizia il 6 maggio 2027 e termina il", "dura fino al": what begins or ends itself is carried out then, and not handed in. */
export function withoutLastingProject(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const [thing, ...others] = mentions.filter(({ concept }) => !ofTime.has(concept));
  if (thing?.concept !== 'proposal' || others.length > 0 || !isSign(text.slice(thing.at, thing.end), 'what is carried out'))
    return mentions;
  const [verb, end] = mentions.filter(({ at }) => at >= thing.end);
  const tellsTime = verb && (verb.concept === 'opens' ? end !== undefined : isOfWords(text.slice(verb.at, verb.end)));
  const isItself = tellsTime && text.slice(thing.end, verb.at).trim() === '';
  return isItself ? mentions.filter((mention) => mention !== thing) : mentions;
}
