import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { placeOfSign } from '../signs.ts';

const isElse: ReadonlySet<Concept> = new Set([
  'notify',
  'final',
  'submit',
  'register',
  'paper',
  'held',
  'aid',
  'deadline',
  'extended',
  'closes',
]);

/** "Die Jury bestimmt die": who names them, and that they do so. */
const fewestBefore = 3;

/** "La giuria nominerà i vincitori entro", "die Jury bestimmt die Gewinner bis zum": those who win, right before "until", are named by that day. */
export function withWinnersTold(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const until = mentions.findLast(({ concept }) => concept === 'until');
  if (!until || mentions.some(({ concept }) => isElse.has(concept))) return mentions;
  const before = text.slice(0, until.at).trimEnd();
  const [at, end] = placeOfSign(before, 'those who win') ?? [];
  if (at === undefined || end !== before.length || before.slice(0, at).trim().split(/\s+/).length < fewestBefore) return mentions;
  const told: Mention = { concept: 'notify', at, end };
  return [...mentions, told].toSorted((a, b) => a.at - b.at);
}
