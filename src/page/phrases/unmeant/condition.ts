import type { Concept } from '../../label-words.ts';
import { lettersIn } from '../letters.ts';
import type { Mention } from '../phrases.ts';
import { endOfSign, endsWithSign, placeOfSign, someSign } from '../signs.ts';

const ofDecisions: ReadonlySet<Concept> = new Set(['notify', 'review']);
const afterThat = ['after', 'after, among own words'] as const;

/** "Payment (only after acceptance)", "decisions after review": what must have happened before is not what falls due. */
export function withoutAfter(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return mentions;
  const [from, to] = conditionIn(text);
  const behind = timeBefore(text);
  return mentions.filter(({ concept, at }, i) => {
    if (at < behind || (at > from && at < to)) return false;
    return i === 0 || !ofDecisions.has(concept) || !afterThat.some((sign) => endsWithSign(text.slice(0, at), sign));
  });
}

const fewestLetters = 8;
/** "After the application period, fellows live here from": where the clause ends that only says what comes before; 0 where none begins a text. */
function timeBefore(text: string): number {
  const comma = text.indexOf(', ');
  if (comma < 0 || endOfSign(text, 'after') === undefined) return 0;
  return lettersIn(text.slice(comma)) >= fewestLetters ? comma : 0;
}

const longestCondition = 100;
const longestVerb = 14;
const goesOn = /^ \p{L}/u;

/** Where a text says "as soon as the notification of acceptance is received"; an empty span where it does not. */
function conditionIn(text: string): readonly [from: number, to: number] {
  const [from] = placeOfSign(text, 'as soon as') ?? [];
  const [clause = ''] = from === undefined ? [] : text.slice(from, from + longestCondition).split(/[,.;:()]/, 1);
  let verb: number | undefined;
  someSign(clause, 'verb of a sentence', (at, end) => {
    if (goesOn.test(clause.slice(end))) verb ??= at;
    return verb !== undefined;
  });
  return from === undefined || verb === undefined ? [0, 0] : [from, from + verb + longestVerb];
}
