import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { hasSign, lastEndOf } from '../../phrases/signs.ts';
import { ownClause } from './own-clause.ts';

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

/**
 * "El proyecto deberá concluirse antes del", "le opere vanno ritirate entro": what is done with what was handed in or won, and what must
 * have been done before: nothing is handed in until then.
 */
export function isCarriedOut(before: string): boolean {
  const clause = before.split(clauseMark).at(-1) ?? before;
  const label = labelOf(clause);
  if (!hasSign(clause, 'carried out') && !isDoneBefore(clause)) return false;
  return says(label, 'until') && !says(label, ...asking);
}

/**
 * "Winners are told in March, and the projects must be completed by", 「事業は3月31日までに完了」: what is paid for ends then, and nobody is
 * told anything.
 */
export function isFinishedThen(around: Around): boolean {
  const clause = ownClause(around);
  const isOfWork = hasSign(clause, 'what is carried out') || hasSign(clause, 'money given');
  if (!isOfWork || !hasSign(clause, 'finished or spent')) return false;
  const { mentions } = labelOf(clause);
  // "Harus selesai paling lambat": a word for a deadline that means no more than "until" right before its day.
  const [last] = mentions.slice(-1);
  const isUntil = last?.concept === 'deadline' && clause.slice(last.end).trim() === '';
  return !says({ mentions: isUntil ? mentions.slice(0, -1) : mentions }, ...asking);
}
