import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endsWithSign } from '../../phrases/signs.ts';
import { leadsToDay } from './leads-to-day.ts';
import { isPostposition } from './postposition.ts';

const clause = /^\s?(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]\s?){4,30}/u;
const asked: readonly Concept[] = ['until', 'deadline', 'closes', 'opens', 'extended', 'submit', 'register', 'notify'];

/** 「選考委員会を開催し」, 「심사위원회를 개최하고」: what is held is named. */
const object = /[を을를]/u;
/** します, 합니다. */
const mostOfEnding = 6;
const clauseMark = /[，。、；,.;]/;

/** "Die am 18. September 2027 stattfindet", "dat op 18 september plaatsvindt": the verb stands last, right behind the day. */
function isHeldInAside({ before, behind }: Around): boolean {
  const [word = ''] = /^\s?\p{L}+/u.exec(behind) ?? [];
  if (word === '' || !says(labelOf(word), 'held')) return false;
  const lead = before
    .slice(before.lastIndexOf(',') + 1)
    .trim()
    .split(/\s+/);
  return before.includes(',') && lead.length === 2 && leadsToDay(lead[1] ?? '');
}

/** "参加9月9日在昆明举行的研讨会", "…，会议于9月9日在昆明举行": East Asian clauses say behind a day that an event is held then. */
export function isHeldBehind({ before, behind }: Around): boolean {
  if (isHeldInAside({ before, behind })) return true;
  const [words] = clause.exec(behind) ?? [];
  if (words === undefined || isPostposition(behind)) return false;
  const label = labelOf(words);
  if (says(label, ...asked)) return false;
  // 並於8月23日公開頒獎: the word for "on" hands the day to what takes place then.
  const last = label.mentions.at(-1);
  if (endsWithSign(before, 'on a day') && last?.concept === 'event' && last.end === words.trimEnd().length) return true;
  if (!says(label, 'held')) return false;
  // 「2027年9月11日に開催します。」: a sentence that names nothing is about what the page is.
  if (before.trim() === '' && last?.concept === 'held')
    return !object.test(words) && lettersIn(words.split(clauseMark, 1)[0]?.slice(last.end) ?? '') <= mostOfEnding;
  const own = labelOf(before.split(clauseMark).at(-1) ?? '');
  return says(label, 'event') || (says(own, 'event') && !says(own, ...asked));
}
