import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import type { Mention } from '../../phrases/phrases.ts';
import { endsWithSign, hasSign, lastEndOf, withoutSigns } from '../../phrases/signs.ts';
import { ownClause } from './own-clause.ts';
import { isPostposition } from './postposition.ts';

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

const ofUntil: ReadonlySet<Concept> = new Set(['until', 'deadline', 'dates']);
const mostToDay = 3;

/** What a clause says apart from what leads to its day: "harus selesai paling lambat", "da utilizzarsi entro il termine del". */
function withoutUntil(clause: string): readonly Mention[] {
  const { mentions } = labelOf(clause);
  const other = mentions.findLastIndex(({ concept }) => !ofUntil.has(concept));
  const last = mentions.slice(other + 1);
  const end = Math.max(0, ...last.map((mention) => mention.end));
  return lettersIn(clause.slice(end)) <= mostToDay ? mentions.slice(0, other + 1) : mentions;
}

/**
 * "El proyecto deberá concluirse antes del", "le opere vanno ritirate entro": what is done with what was handed in or won, and what must
 * have been done before: nothing is handed in until then.
 */
export function isCarriedOut(before: string): boolean {
  const clause = before.split(clauseMark).at(-1) ?? before;
  if (!hasSign(clause, 'carried out') && !isDoneBefore(clause)) return false;
  const leads = says(labelOf(clause), 'until') || endsWithSign(clause, 'until, among own words');
  return leads && !says({ mentions: withoutUntil(clause) }, ...asking);
}

/** 「3月31日までに完了し、提出してください」, "tarihine kadar tamamlanmalı, gönderilmelidir": the clause behind the next comma asks for it. */
const isHandedInAfter = ({ behind }: Around): boolean =>
  isPostposition(behind) && says(labelOf(behind.split(/[.;。；]/, 1)[0] ?? ''), ...asking);

/**
 * "Winners are told in March, and the projects must be completed by", 「事業は3月31日までに完了」: what is paid for ends then, and nobody is
 * told anything.
 */
export function isFinishedThen(around: Around): boolean {
  const clause = ownClause(around);
  const isOfWork = hasSign(clause, 'what is carried out') || hasSign(clause, 'money given');
  if (!isOfWork || !hasSign(clause, 'finished or spent') || isHandedInAfter(around)) return false;
  // "The project proposal must be finished by".
  if (says(labelOf(withoutSigns(clause, 'what is carried out')), 'proposal')) return false;
  return !says({ mentions: withoutUntil(clause) }, ...asking);
}
