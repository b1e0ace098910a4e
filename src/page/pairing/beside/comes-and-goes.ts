import { labelOf, says } from '../../labels/label.ts';
import { hasSign } from '../../phrases/signs.ts';

const openBracket = /[(（]([^()（）]{0,80})$/u;
const clauseEnd = /[.;:!?]\s|[。；]/;
const upToNext = /^[^()（）,，、;；]{0,40}/u;

/** "8–9 June (arrival on 7 June)", （6月7日报到，10日离会）: a day in a bracket on which those who take part come, or go again. */
export function comesAndGoes(before: string, behind: string): boolean {
  const [, inside] = openBracket.exec(before) ?? [];
  if (inside === undefined) return false;
  // "By post (arrival: 7 June)": what is handed in comes then.
  const clause =
    before
      .slice(0, before.length - inside.length)
      .split(clauseEnd)
      .at(-1) ?? '';
  if (says(labelOf(clause), 'submit')) return false;
  const words = `${inside.split(/[,，、;；]/u).at(-1) ?? ''} ${upToNext.exec(behind)?.[0] ?? ''}`;
  return hasSign(words, 'comes or goes') && !says(labelOf(words), 'deadline', 'until', 'submit', 'register');
}
