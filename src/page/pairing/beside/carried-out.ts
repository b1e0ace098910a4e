import type { Concept } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { hasSign, lastEndOf } from '../../phrases/signs.ts';
import { unsaid } from '../../phrases/unsaid.ts';

const clauseMark = /[.;:,(]\s/;
/** With one of these a clause asks for what it speaks of. */
const asking: readonly Concept[] = ['submit', 'deadline', 'call', 'register', 'closes', 'abstract', 'whole abstract', 'final', 'notify'];

/** "Las películas terminadas antes del", "les films achevés avant": a word for what was done, right before "until". */
function isDoneBefore(clause: string): boolean {
  const { mentions } = labelOf(clause);
  const until = mentions.findLast(({ concept }) => concept === 'until');
  const end = until && says({ mentions }, 'proposal') ? lastEndOf(clause.slice(0, until.at), 'done') : undefined;
  return end !== undefined && clause.slice(end, until?.at).trim() === '';
}

const fewestLetters = 8;

/**
 * "Le opere premiate resteranno esposte fino al", "el ganador deberá terminar su proyecto antes del": works, and words that ask for nothing.
 */
function isOnlyOfWorks(clause: string, { mentions }: Label): boolean {
  const things = mentions.filter(({ concept }) => concept === 'proposal' || concept === 'paper');
  const areWorks = things.length > 0 && things.every(({ at, end }) => hasSign(clause.slice(at, end), 'a work'));
  // "Les films doivent être inscrits avant": they are entered.
  return areWorks && !hasSign(clause, 'has registered') && lettersIn(unsaid(clause, mentions)) >= fewestLetters;
}

/**
 * "El proyecto deberá concluirse antes del", "le opere vanno ritirate entro": what is done with what was handed in or won, and what must
 * have been done before: nothing is handed in until then.
 */
export function isCarriedOut(before: string): boolean {
  const clause = before.split(clauseMark).at(-1) ?? before;
  const label = labelOf(clause);
  if (!hasSign(clause, 'carried out') && !isDoneBefore(clause) && !isOnlyOfWorks(clause, label)) return false;
  return says(label, 'until') && !says(label, ...asking);
}
