import type { Around } from '../../outline/around.ts';
import { isSign, lastOfSign } from '../../phrases/signs.ts';

/** Characters before a day that hold a step, and the word for "on" behind it. */
const longestStep = 50;
const onlyMarks = /^[\s:：,]*$/;

/** "Received", "revised on", "принята к публикации": what happened to a manuscript, right before its day. */
export function stepOf({ before }: Around): string | undefined {
  const near = before.slice(-longestStep);
  const [at, end] = lastOfSign(near, 'step of a manuscript') ?? [];
  const rest = near.slice(end);
  return end !== undefined && (onlyMarks.test(rest) || isSign(rest, 'on a day')) ? near.slice(at, end).toLowerCase() : undefined;
}

const fewestSteps = 2;

/** Whether the dates of a line tell what happened to one manuscript, in several steps: "Received: 3 January; accepted: 12 May". */
export const isHistory = (arounds: readonly Around[]): boolean =>
  arounds.length >= fewestSteps && new Set(arounds.flatMap((around) => stepOf(around) ?? [])).size >= fewestSteps;
