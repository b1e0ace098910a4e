import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { hasSign, placeOfSign } from '../signs.ts';

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

/** "Die", "De makers van de drie winnende": what stands before those who win, where they are what a sentence is about. */
const mostBefore = 40;

/** "Die Gewinner erhalten am 5. Mai eine Nachricht": those who win are what it is about, and what they get is a message. */
function getMessage(text: string): Mention | undefined {
  const [at, end] = placeOfSign(text, 'those who win') ?? [];
  if (at === undefined || end === undefined || at > mostBefore || !hasSign(text.slice(end), 'a message') || hasSign(text, 'must'))
    return undefined;
  return { concept: 'notify', at, end };
}

/** "La giuria nominerà i vincitori entro", "die Jury bestimmt die Gewinner bis zum": those who win, right before "until", are named by that day; so is a message to them told on its day. */
export function withWinnersTold(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.some(({ concept }) => isElse.has(concept))) return mentions;
  const until = mentions.findLast(({ concept }) => concept === 'until');
  const got = getMessage(text);
  if (got) return [...mentions, got].toSorted((a, b) => a.at - b.at);
  if (!until) return mentions;
  const before = text.slice(0, until.at).trimEnd();
  const [at, end] = placeOfSign(before, 'those who win') ?? [];
  if (at === undefined || end !== before.length || before.slice(0, at).trim().split(/\s+/).length < fewestBefore) return mentions;
  const told: Mention = { concept: 'notify', at, end };
  return [...mentions, told].toSorted((a, b) => a.at - b.at);
}
