import type { Sign } from '../../label-words.ts';
import { type Label, labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { endsWithSign, goesOnWithSign, hasSign, lastOfSign } from '../../phrases/signs.ts';
import { clauseAround } from './clause-around.ts';
import { behindUntil } from './postposition.ts';
import { isUntil } from './until.ts';

const untils: readonly Sign[] = ['before a day', 'until, among own words', 'until, before its verb'];

/** Words without those for "until" or "before" that they end with. */
function withoutUntil(words: string): string {
  const text = words.trimEnd();
  const until = labelOf(text).mentions.findLast(({ concept }) => concept === 'until');
  const ends = untils
    .flatMap((sign) => lastOfSign(text, sign)?.[0] ?? [])
    .filter((at) => untils.some((sign) => endsWithSign(text.slice(at), sign)));
  const at = Math.min(...ends, until && until.end === text.length ? until.at : text.length);
  return text.slice(0, at).trimEnd();
}

/** The verb right before the words that lead to a day, or right behind the day and those that hand it on. */
const hasVerb = (lead: string, rest: string, before: Sign, behind: Sign): boolean =>
  endsWithSign(withoutUntil(lead), before) || goesOnWithSign(behindUntil(rest), behind);

/** "The best papers will be chosen by 1 June", "die Arbeiten werden bis 1. Juni ausgewählt": those who handed in know then. */
export function chosenUntil(around: Around, line: string): Label | undefined {
  const { before, behind } = around;
  if (!isUntil(before, behind, line)) return undefined;
  const [lead, rest] = clauseAround(around);
  // "A chair must be chosen by": that is asked of those who hand in.
  if (hasSign(lead, 'must') || !hasVerb(lead, rest, 'are chosen', 'are chosen, behind the day')) return undefined;
  return labelOf(`${lead} ${rest}`).withGuess({ kind: 'notification', isPlain: true });
}

/** "Abstracts are assessed by 1 June": others work until then on what was handed in. */
export const areJudgedUntil = (around: Around, line: string): boolean =>
  isUntil(around.before, around.behind, line) && hasVerb(...clauseAround(around), 'are judged', 'are judged, behind the day');
