import { closing } from '#model/kinds.ts';
import { type Label, labelOf } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { goesOnWithSign } from '../../phrases/signs.ts';

const clauseEnd = /[.;,:(]/;
const dash = /^\s{0,2}[–—]\s/;
const mostBeforeVerb = 3;
/** "Pour nous ", "para que nos ": what leads to the verb of what is to be done. */
const mostToVerb = 12;
const isFor = (clause: string): boolean => goesOnWithSign(clause, 'for') || goesOnWithSign(clause, 'to do');

/** Whether words end with "until", right before their day. */
function endsWithUntil(before: string): boolean {
  const last = labelOf(before).mentions.at(-1);
  return last?.concept === 'until' && isBare(before.slice(last.end));
}

/** Whether the clause that leads to a day says no more than until when. */
const isUntilAlone = (before: string): boolean => isBare(before.split(/[,;]/).at(-1) ?? '');

/**
 * "Необходимо до 5 марта отправить заявку, а до 16 апреля — полный текст", "vous avez jusqu’au 5 mars pour nous envoyer vos textes": behind
 * a day stands what is to be done by it, or behind a dash what is due.
 */
export function dutyBehind({ before, behind }: Around): Label | undefined {
  if (!endsWithUntil(before)) return undefined;
  const label = labelOf(behind.split(clauseEnd, 1)[0] ?? '');
  if (!label.guess?.isPlain || !closing.has(label.guess.kind)) return undefined;
  const [first] = label.mentions;
  const most = isFor(behind) ? mostToVerb : mostBeforeVerb;
  const isToDo = first?.concept === 'submit' && first.at <= most && labelOf(before).guess?.isPlain !== true;
  return isToDo || (dash.test(behind) && isUntilAlone(before)) ? label : undefined;
}
