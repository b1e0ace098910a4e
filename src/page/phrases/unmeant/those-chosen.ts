import type { Mention } from '../phrases.ts';
import { hasSign } from '../signs.ts';

/** "Les candidats présélectionnés, le cas échéant, devront": so much stands between those who were chosen and what they must do. */
const mostBetween = 24;
const clauseEnd = /[.;:!?]/;

/** "Présélectionnés", "selected speakers must": who was chosen before. */
function isOfThem(text: string, { at, end }: Mention): boolean {
  const behind = text.slice(end, end + mostBetween);
  const word = text.slice(at, end);
  return hasSign(word, 'chosen first') || (hasSign(word, 'chosen') && hasSign(behind.split(clauseEnd, 1)[0] ?? '', 'must'));
}

/**
 * "Shortlisted applicants must submit a full proposal by", "les candidats présélectionnés devront déposer un dossier": what those hand in
 * who were chosen; nothing is told by that day.
 */
export function withoutThoseChosen(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const chosen = mentions.find(({ concept }) => concept === 'notify');
  const submit = chosen && mentions.find(({ concept, at }) => concept === 'submit' && at >= chosen.end);
  if (!submit || clauseEnd.test(text.slice(chosen.end, submit.at)) || !isOfThem(text, chosen)) return mentions;
  return mentions.filter((mention) => mention !== chosen);
}
