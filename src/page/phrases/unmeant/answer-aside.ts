import { everyMatch } from '#dates/every-match.ts';
import { type Concept, thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { beginsWithSign, hasSign } from '../signs.ts';

const answers: ReadonlySet<Concept> = new Set(['notify', 'response', 'review']);
const bracket = /[(（][^()（）]{2,160}[)）]/g;
/** "(with registration)" joins what is asked for; more words explain it. */
const longestJoined = 24;

/**
 * "Deadline for applications (including bursary requests)", "the end of registration, together with the booking of rooms": the help comes in
 * with what is handed in.
 */
function withoutIncluded(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const asked = mentions.find(({ concept }) => concept === 'submit' || concept === 'register' || thingsJudged.has(concept));
  if (!asked || !mentions.some(({ concept, at }) => concept === 'aid' && at > asked.end)) return mentions;
  const spans = everyMatch(text, bracket).filter(({ 0: words, index }) => index >= asked.end && beginsWithSign(words, 'including'));
  const isIncluded = ({ at }: Mention) => spans.some(({ index, 0: { length } }) => index < at && at < index + length);
  const isJoined = ({ at }: Mention) => {
    const between = text.slice(asked.end, at);
    return !/[.:;]/.test(between) && hasSign(between, 'along with');
  };
  return mentions.filter((mention) => mention.concept !== 'aid' || mention.at < asked.end || !(isIncluded(mention) || isJoined(mention)));
}

/**
 * "Submission deadline (notification within four weeks)", "Early submission (with feedback)": a bracket behind what is handed in tells of
 * the answer.
 */
export function withoutAnswers(text: string, all: readonly Mention[]): readonly Mention[] {
  const mentions = withoutIncluded(text, all);
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
