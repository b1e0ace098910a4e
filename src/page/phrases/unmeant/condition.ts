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
  // "Delivery as soon as the winners are announced (5 May)": the day right behind is that of the condition, and not of what comes after.
  const ofCondition = mentions.filter(({ at }) => from > 0 && at > from);
  const isTold = ofCondition.some(({ concept }) => concept === 'notify') && !ofCondition.some(({ concept }) => concept === 'until');
  if (isTold && endsThere(text.slice(from))) return ofCondition;
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

const mostBehindVerb = 2;
/** Whether nothing stands behind the verb of a condition but what it says is done: "have been announced", but not "is announced by". */
function endsThere(condition: string): boolean {
  const words = condition
    .trimEnd()
    .replace(/[(（]$/, '')
    .trimEnd();
  if (/[,.;:()]/.test(words)) return false;
  let isEnd = false;
  someSign(words, 'verb of a sentence', (_, end) => {
    isEnd = words.slice(end).split(' ').filter(Boolean).length <= mostBehindVerb;
    return isEnd;
  });
  return isEnd;
}

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
