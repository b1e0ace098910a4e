import { takenIn } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { beginsWithSign, endsWithSign, goesOnWithSign } from '../../phrases/signs.ts';

/** What East Asian clauses say behind a day and its hour, up to their end. */
const clauseBehind =
  /^(?:\s?\d{1,2}[:：]\d{2})?\s{0,8}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}a-zA-Zー -]{2,40}(?=[，,、。；]|\.(?=\s|$)|$)/u;

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const clock = /^\s?\d{1,2}[:：]\d{2}/;

/** A particle hands a day to the words behind it, and so does a Chinese word for "on" before it. */
const isHandedOn = ({ before, behind }: Around): boolean =>
  goesOnWithSign(behind.replace(clock, ''), 'particle') || endsWithSign(before, 'on a day');

const clauseMark = /[，。、；,;]/;
/** 議程將於5月1日公告: what is made known behind a day is the programme, which stands before it, and no event is held then. */
const isOfProgramme = ({ before, behind }: Around): boolean =>
  beginsWithSign(behind.trimStart(), 'makes known') && says(labelOf(before.split(clauseMark).at(-1) ?? ''), 'programme', 'review');

/** Whether a clause behind a day tells something then, and asks for nothing. */
function isTold(label: Label): boolean {
  if (label.guess?.kind !== 'notification' || !label.guess.isPlain) return false;
  if (says(label, 'submit', 'event', 'held', 'deadline')) return false;
  // 公布正取名单并通知汇款方式: what those do who are told comes behind.
  return label.mentions.find(({ concept }) => concept === 'notify' || concept === 'register')?.concept === 'notify';
}

const anyLetter = /\p{L}/u;
const sentenceMark = /[.!?。](?:\s|$)/u;
const clauseEnd = /[.;!?,，、。；](?:\s|$|(?=\p{L}))/u;
/** "After review by the jury, on 5 May winners are named", 「심사를 거쳐 5월 말 선정」: what was done before, and behind the day what is told. */
function toldAfterwards({ before, behind }: Around): Label | undefined {
  const [clause = ''] = behind.split(clauseEnd, 1);
  // Most days end their line.
  if (!anyLetter.test(clause)) return undefined;
  const about = labelOf(before);
  if (about.guess === undefined || says(about, 'deadline', 'closes', 'notify')) return undefined;
  const sentence = before.split(sentenceMark).at(-1)?.trimStart() ?? '';
  // "After works are sent in by": no mark parts what is done by the day from what is told.
  if (about.guess.isPlain && takenIn.has(about.guess.kind) && !clauseMark.test(sentence)) return undefined;
  if (!(about.guess.kind === 'other' && says(about, 'review')) && !beginsWithSign(sentence, 'after')) return undefined;
  const label = labelOf(clause);
  return isTold(label) ? label : undefined;
}

/** 「大会将于4月10日后公布评审结果」, 「委员会评审摘要，将于5月31日前发出邀请函」: who is told of what at the end of the clause, whatever begins it. */
export function toldBehind(around: Around): Label | undefined {
  const [clause] = isHandedOn(around) ? (clauseBehind.exec(around.behind) ?? []) : [];
  // "Papers are due on 3 March and authors are notified on": in Latin letters what stands behind a day goes on to the next one.
  const label = clause === undefined || !eastAsian.test(clause) ? undefined : labelOf(clause);
  if (label && isOfProgramme(around)) return labelOf(around.before).withGuess({ kind: 'other', isPlain: true });
  return label && isTold(label) && !says(label, 'opens') ? label : toldAfterwards(around);
}
