import type { Mention } from '../phrases.ts';
import { placeOfSign } from '../signs.ts';

/** Marks before a question: "¿". */
const marks = /^[^\p{L}\d]*$/u;
const mostLetters = 40;
const endOfQuestion = /[?？]$/u;
const clauseMark = /[.!?:]/;

/** Another clause or sentence stands behind the question. */
const goesOn = (rest: string): boolean => clauseMark.test(rest.trim().replace(endOfQuestion, ''));

/** "Until when?", "¿Hasta cuándo hay tiempo?": a heading that asks for the deadline names it, and a sentence that goes on does not. */
export function withUntilWhen(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const [at, end] = (text.length <= mostLetters ? placeOfSign(text, 'until when') : undefined) ?? [];
  if (at === undefined || end === undefined || !marks.test(text.slice(0, at)) || goesOn(text.slice(end))) return mentions;
  const behind = mentions.filter((mention) => mention.at >= end);
  // "Until when does the exhibition last?"
  if (behind.some(({ concept }) => concept === 'event' || concept === 'held')) return mentions;
  return [{ concept: 'deadline', at, end }, ...behind];
}
