import type { Block, Line } from '../block.ts';
import { headNumbers } from '../labels/numbered.ts';

/** Marks of lines by their sorts, the outer ones first. */
const outerMarks = [/^[○●◎■□◆◇▶▷]/u, ...headNumbers];
/** Marks that only stand below those. */
const innerMarks = [/^[(（]\d{1,2}[)）]/u, /^\d{1,2}\)/u, /^[①-⑳]/u, /^(?:[-–·∙] |・)/u];
const sortIn = (marks: readonly RegExp[], text: string): number => marks.findIndex((mark) => mark.test(text));

const longestNumbered = 30;

/**
 * "다. 등록", "4. Registration" over "(1) Speakers: …", "○ 초록 접수" over "- 기간: …": parts with their marks stand below a short line with
 * a mark of another sort.
 */
export function isNumberedHead({ text }: Line, next: Block | undefined): boolean {
  if (text.length > longestNumbered || next?.kind !== 'line' || next.role !== 'paragraph' || /[.!?。]$/.test(text)) return false;
  const sort = sortIn(outerMarks, text);
  if (sort < 0) return false;
  return sortIn(innerMarks, next.text) >= 0 || (!/[:：]/.test(text) && sortIn(outerMarks, next.text) > sort);
}
