import { type Label, labelOf, says } from '../labels/label.ts';
import type { Around } from '../outline/around.ts';

/** What East Asian clauses say behind a day and its hour, up to their end. */
const clauseBehind =
  /^(?:\s?\d{1,2}[:：]\d{2})?\s{0,8}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー ]{2,40}(?=[，,、。；]|\.(?=\s|$)|$)/u;

/** A particle hands a day to the words behind it, and so does a Chinese word for "on" before it. */
const particle = /^(?:\s?\d{1,2}[:：]\d{2})?\s{0,8}(?:に|まで|より|頃|ごろ|中|[前后後]|之[前后後]|에|까지|경|중)/u;
const onIt = /[于於]\s?$/u;

/** 「大会将于4月10日后公布评审结果」, 「委员会评审摘要，将于5月31日前发出邀请函」: who is told of what at the end of the clause, whatever begins it. */
export function toldBehind({ before, behind }: Around): Label | undefined {
  if (!particle.test(behind) && !onIt.test(before)) return undefined;
  const [clause] = clauseBehind.exec(behind) ?? [];
  const label = clause === undefined ? undefined : labelOf(clause);
  if (label?.guess?.kind !== 'notification' || !label.guess.isPlain) return undefined;
  return says(label, 'submit', 'register', 'event', 'held', 'deadline', 'opens') ? undefined : label;
}
