import { everyMatch } from '#dates/every-match.ts';
import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';

const answers: ReadonlySet<Concept> = new Set(['notify', 'response', 'review']);
const bracket = /[(（][^()（）]{2,160}[)）]/g;
/** "(with registration)" joins what is asked for; more words explain it. */
const longestJoined = 24;

/**
 * "Submission deadline (notification within four weeks)", "Early submission (with feedback)": a bracket behind what is handed in tells of
 * the answer.
 */
export function withoutAnswers(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const submit = mentions.find(({ concept }) => concept === 'submit');
  if (!submit || !/[(（]/.test(text) || !mentions.some(({ concept }) => answers.has(concept) || concept === 'register')) return mentions;
  const spans = everyMatch(text, bracket).map(({ index, 0: { length } }) => [index, index + length] as const);
  const isAside = ({ at }: Mention) => spans.some(([from, to]) => submit.end <= from && from < at && at < to);
  const isExplained = ({ at }: Mention) =>
    spans.some(([from, to]) => submit.end <= from && from < at && at < to && to - from > longestJoined);
  return mentions.filter(
    (mention) => !(answers.has(mention.concept) && isAside(mention)) && !(mention.concept === 'register' && isExplained(mention)),
  );
}
