/** How a line of plain text stood in the source. */
export interface SourceLine {
  /** Columns before its first character. */
  readonly indent: number;
  /** The column in which its words begin: behind the bullet of a list item. */
  readonly hang: number;
  /** All columns, white space included. */
  readonly width: number;
  /** Held apart by tabs or many blanks, as the columns of a table are. */
  readonly columns: boolean;
}

/** A shorter line was ended by its author, a longer one never met an editor that wraps. */
const wrapsFrom = 60;
const wrapsTo = 110;
/** Where the first word of the next line had no room left, a shorter line may have been wrapped: German words are long. */
const shortestFull = 45;
/** A sentence that goes on in small letters may have been wrapped in a shorter line. */
const shortestMiddle = 30;

const bullet = /^(?:[*+•·‣▪◦–—-]|o(?= \p{Lu}))\s+/u;
const number = /^\(?(?:\d{1,2}|[a-z])[.)]\s+(?!\p{L}{3,9}\.?,? \d{4})/u;
const label = /^\p{L}[^:.!?]{0,60}:(?:\s|$)/u;
const date = /^(?:\p{L}{2,9},? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}(?!\d)|\d{4}-\d\d)/u;
/** "6 June 2027: decisions", "2027-06-06 – decisions": the first row of more of them. */
const datedLabel = /^\d[^:.!?]{0,40}\d[)\]]?(?::| [–—-])(?=\s)/;
/** "6 June 2027 Decisions", "06 de junho de 2027 Resultado": the same with a blank. */
const datedName = /^\d{1,2}(?:st|nd|rd|th|\.)? (?:d[ei] )?\p{L}{3,9}\.?,? (?:de )?\d{4} \p{Lu}/u;
/** "until", "no later than the": a word that may lead to a day, and hardly ends a row. */
const smallWord = /\s\p{Ll}{1,5}$/u;
/** "… 30 April," over "2027 – final versions", "… April" over "30, 2027 – …": the line is wrapped within a date. */
const dayOrMonth = /(?:\d(?:st|nd|rd|th)?,|\p{Lu}\p{L}{2,8}\.?,?)$/u;
const year = /^(?:\d{1,2}, )?(?:19|20)\d{2}(?=[\s.,:;])/;
const sentenceEnd = /[.!?:]$/;
const capital = /^\p{Lu}/u;
/** Neither a mark nor a date ends the first line, and a small letter begins the second. */
const middle = /[\p{Ll},]$/u;
const small = /^\p{Ll}/u;
/** No author ends a line with it: "submitted via", "members of the". */
const leading = /\p{Ll}\s(?:via|at|by|the|of|to|through|with|from|in|on|and|or|an?)$/u;
/** The same right before a day, however short the line: its source held a link, or a long word stood next. */
const leadingToDay =
  /\p{Ll}\s(?:until|till|by|before|after|on|from|is|bis|zum|am|vom|du|au|le|avant|hasta|antes del?|el|del|entro|il|dal|até|op|tot|voor|do|dnia|до|от)$/u;
const day = /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:d[ei] )?\p{L}{3,9}\b)/u;
const rule = /^[-=_*#~+.\s]+$/;

/** The bullet that a line of plain text begins with, its blanks included; an empty string where it has none. */
export const bulletOf = (text: string): string => bullet.exec(text)?.[0] ?? '';

/** A line drawn across the page: it parts paragraphs as an empty line does. */
export const isRule = (text: string): boolean => rule.test(text);

const firstWord = /^\S+/;
/** With the first word of the second line, the first would be longer than that: an editor had to wrap it there. */
const isFull = (first: Worded, second: Worded): boolean =>
  first.source.width >= shortestFull &&
  second.source.width >= wrapsFrom &&
  first.source.width + (firstWord.exec(second.text)?.[0].length ?? 0) >= second.source.width;

interface Worded {
  readonly text: string;
  readonly source: SourceLine;
}

/** Whether the second line goes on with the sentence of the first: an editor wrapped it, the author did not end it. */
export function goesOn(first: Worded, second: Worded): boolean {
  const [before, after] = [first.source, second.source];
  // What a line shows may be short where its source was long: links are.
  const isMidSentence =
    before.width >= shortestMiddle && ((middle.test(first.text) && small.test(second.text)) || leading.test(first.text));
  const isLedToDay = leadingToDay.test(first.text) && day.test(second.text);
  // "• a long label" over "  and more of it:          15.05.2027": what hangs below the words of a bullet goes on with them.
  const isHanging = isMidSentence && small.test(second.text) && before.hang > before.indent && after.indent === before.hang;
  if (
    (before.width < wrapsFrom && !isMidSentence && !isLedToDay && !isFull(first, second)) ||
    before.width > wrapsTo ||
    before.columns ||
    (after.columns && !isHanging)
  )
    return false;
  if (after.indent !== before.indent && after.indent !== before.hang) return false;
  if (after.hang !== after.indent || number.test(second.text) || (label.test(second.text) && !isHanging)) return false;
  if (year.test(second.text) && dayOrMonth.test(first.text)) return true;
  if (datedLabel.test(second.text) && !leading.test(first.text)) return false;
  if (datedName.test(second.text) && !smallWord.test(first.text)) return false;
  if (sentenceEnd.test(first.text) && capital.test(second.text)) return false;
  return !(date.test(first.text) && date.test(second.text));
}
