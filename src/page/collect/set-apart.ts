import type { Line } from '../block.ts';
import type { SourceLine } from './wrapped-prose.ts';

/** A line of plain text, all that its author wrote on it. */
interface PlainLine {
  readonly text: string;
  /** The level of its heading, 0 outside headings, and what it is in a list. */
  readonly kind: { readonly heading: number; readonly role: Line['role'] };
  readonly source: SourceLine | undefined;
}

const longestTitle = 80;
/** Begins as a title does, perhaps numbered, and neither ends a sentence nor breaks off. */
const titleLike = /^(?:(?:\d{1,2}[.)] ?|\d{4} )\p{L}|[\p{Lu}\p{Lo}])[^\n]*[\p{L}\d)\]]$/u;
const sentence = /[.!?:;。：]$/;

/** "Place: Lindholm": a name and what it is; the title of a text may be one of these too. */
const nameAndMore = /[:：]\s*\S/;

/** "Important dates" between two empty lines of a mail: it may be a title, which plain text cannot set in bold. */
export const mayBeTitle = ({ text, kind, source }: PlainLine, isOpening: boolean): boolean =>
  source !== undefined &&
  !source.columns &&
  kind.role === 'paragraph' &&
  kind.heading === 0 &&
  text.length <= longestTitle &&
  titleLike.test(text) &&
  (isOpening || !nameAndMore.test(text));

const leading = /^\p{Lu}[^:：]*[:：]$/u;
/** "== Dates ==", "* Dates *" */
const decorated = /^(?:={1,5}|\*{1,5}|-{2,5}|~{1,5}|_{1,5}|#{1,5}) ?\p{Lu}[^=*~_#]*(?:={1,5}|\*{1,5}|-{2,5}|~{1,5}|_{1,5}|#{1,5})$/u;

/** "Important dates:" at the head of a paragraph: beside titles that stand apart it is one of their rank, and ends what they stand over. */
export const leadsToLines = ({ text, kind, source }: PlainLine): boolean =>
  source !== undefined &&
  !source.columns &&
  kind.role === 'paragraph' &&
  kind.heading === 0 &&
  text.length <= longestTitle &&
  (leading.test(text) || decorated.test(text));

const longestName = 40;

const number = /^\d{1,2}[.)]/;
/** "2. Who may apply": its number says that it is a title, whatever comes below. */
export const isNumbered = (text: string): boolean => number.test(text);

/** A line that makes a title of the one that stands apart above it: a sentence, an item or a row, not a day alone or one more name. */
export const isBody = ({ text, kind, source }: PlainLine): boolean =>
  kind.role === 'item' || source?.columns === true || text.length > longestName || sentence.test(text) || /[:：]\s/.test(text);
