import { thingsJudged } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import { type Around, sentenceIn } from '../../outline/around.ts';
import type { Unit } from '../../outline/outline.ts';
import { beginsWithSign, hasSign, withoutSigns } from '../../phrases/signs.ts';
import { ownClause } from './own-clause.ts';

/** "Winners must send a short biography and a photo by", 受賞者は…略歴と写真を: what those send who have won, and no work of theirs. */
export function isAskedOfWinners(unit: Unit, start: number): boolean {
  const sentence = unit.text.slice(...sentenceIn(unit, start));
  return beginsWithSign(sentence, 'those who won') && hasSign(sentence, 'of themselves') && !says(labelOf(sentence), ...thingsJudged);
}

/** "Die Zusage bleibt bis 30. Juni gültig", 其资格保留至: how long what was granted is valid; entries that are valid until a day are due then. */
export function isValidUntil(around: Around): boolean {
  const clause = ownClause(around);
  return (
    hasSign(clause, 'stays valid') &&
    !says(labelOf(withoutSigns(clause, 'stays valid')), 'submit', 'register', 'deadline', 'closes', 'call', ...thingsJudged)
  );
}
