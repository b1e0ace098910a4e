import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { isSign } from '../../phrases/signs.ts';

const ofFirst = /^\s?\(([^()]{2,24})\)[\s,;]{0,3}(?:[–—-]\s?|\p{L}{1,5}\s)?$/u;
const ofSecond = /^\s?\(([^()]{2,24})\)/;

/**
 * "Submission of articles: 15 January (opening) – 31 March (closing)": the brackets behind two days tell on which of them begins what is
 * named before both, and on which it ends.
 */
export function openedAndClosed(arounds: readonly Around[]): readonly Around[] {
  let found = arounds;
  for (let i = 0; i + 1 < arounds.length; i += 1) {
    const [first, second] = [found[i], found[i + 1]];
    const [, begin] = ofFirst.exec(second?.before ?? '') ?? [];
    const [bracket, end] = ofSecond.exec(second?.behind ?? '') ?? [];
    if (!first || !second || begin === undefined || bracket === undefined || end === undefined || !labelOf(first.before).guess) continue;
    if (!says(labelOf(begin), 'opens') || !(says(labelOf(end), 'closes', 'deadline', 'until') || isSign(end, 'last day'))) continue;
    const name = first.before.replace(/[\s:：]{1,4}$/u, '');
    const own = { before: `${name} (${begin}): `, behind: '' };
    found = found.with(i, own).with(i + 1, { before: `${name} (${end}): `, behind: second.behind.slice(bracket.length) });
  }
  return found;
}
