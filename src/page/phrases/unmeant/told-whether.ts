import { type Concept, thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { endOfSign, hasSign, placeOfSign, someSign } from '../signs.ts';

const toldOf: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit', 'register']);
/** What says more of a day than who is told what on it. */
const saysElse: ReadonlySet<Concept> = new Set(['notify', 'deadline', 'closes', 'final', 'until']);

const sentenceEnd = /[.!?;](?:\s|$)/u;
/** "From the members of the programme committee", "their abstract and the talk in it": so much may stand between in one sentence. */
const longestBetween = 80;
/** Where the day stands between what they do and what they get, the clause behind it begins with the message. */
const longestArticle = 6;

const isShort = (between: string): boolean => between.length <= longestBetween && !sentenceEnd.test(between);

/** Where a question begins that asks whether something was chosen, and where it ends. */
function choiceAsked(text: string, from: number): readonly [at: number, end: number] | undefined {
  let found: readonly [number, number] | undefined;
  someSign(text, 'whether', (at, end) => {
    if (at < from || !isShort(text.slice(from, at))) return false;
    const clause = text.slice(end);
    const [chosenAt, chosenEnd] = placeOfSign(clause, 'chosen') ?? placeOfSign(clause, 'are chosen, behind the day') ?? [];
    if (chosenAt === undefined || chosenEnd === undefined || !isShort(clause.slice(0, chosenAt))) return false;
    found = [at, end + chosenEnd];
    return true;
  });
  return found;
}

/**
 * "All who submit receive a message whether their abstract is accepted", "erhalten alle eine Nachricht, ob": what they get is an answer, and
 * nothing that it speaks of is handed in then.
 */
export function withToldWhether(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ concept }) => toldOf.has(concept)) || mentions.some(({ concept }) => saysElse.has(concept))) return mentions;
  const [from, message] = placeOfSign(text, 'a message') ?? [];
  const asked = message === undefined ? undefined : choiceAsked(text, message);
  if (from === undefined || !asked || endOfSign(text, 'asks those who read') !== undefined) return mentions;
  if (from > longestArticle && !hasSign(text.slice(0, asked[0]), 'they get')) return mentions;
  const [at, end] = asked;
  return [...mentions.filter((mention) => mention.at < at), { concept: 'notify', at, end }];
}
