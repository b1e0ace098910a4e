import { labelOf } from '../../labels/label.ts';
import { beginsWithSign, endOfSign, endsWithSign, hasSign, isSign } from '../../phrases/signs.ts';

const clauseMark = /[,;:–—?，、；：]/;
const mostWords = 9;
const longest = 60;
const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** "Say the call closes on 1 March", "Supongamos que la fecha límite es el": no day of its own. */
function isImagined(before: string): boolean {
  const end = endOfSign(before, 'let us suppose');
  const rest = end === undefined ? undefined : before.slice(end).replace(/^[,，、]\s?/, '');
  return rest !== undefined && rest.length <= longest && !clauseMark.test(rest) && wordsIn(rest) <= mostWords;
}

const mostWordsBehind = 2;
const mostWordsOfIf = 6;
/** "If the deadline is on 30 September, …". */
function isSupposed(before: string): boolean {
  if (!beginsWithSign(before, 'if') || clauseMark.test(before) || wordsIn(before) > mostWordsOfIf) return false;
  const deadline = labelOf(before).mentions.find(({ concept }) => concept === 'deadline');
  return deadline !== undefined && wordsIn(before.slice(deadline.end)) <= mostWordsBehind;
}

/** "Example: 2027-03-01": the word stands right before the day. */
const isNamedExample = (before: string): boolean => endsWithSign(before.replace(marks, ''), 'an example');
const marks = /[\s:：,，"'“„«]{1,6}$/;

/** Whether a sentence gives a day only as an example: "an entry looks like this: …". */
export const isExample = (before: string): boolean =>
  isImagined(before) || isSupposed(before) || isNamedExample(before) || hasSign(before, 'looks like');

const endsInQuestion = /^[^.!?]{0,160}\?/;
const firstWord = /^\W{0,3}(\p{L}{1,10}) /u;

/** Whether a sentence asks about a day: "So what does a deadline of 1 March mean in Tokyo?". */
export function isAskedAbout(before: string, rest: string): boolean {
  if (!endsInQuestion.test(rest)) return false;
  if (beginsWithSign(before, 'asks')) return true;
  const [lead = '', word = ''] = firstWord.exec(before) ?? [];
  return isSign(word, 'leads to another clause') && beginsWithSign(before.slice(lead.length), 'asks');
}
