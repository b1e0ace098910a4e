import { isPossible } from './calendar-sense.ts';
import type { Lexicon } from './lexicon.ts';
import type { NumericFound } from './numeric.ts';
import type { Piece } from './piece.ts';

const shortSeparator = /^[./]$/;
const signOfMeasure = /^[%€$£]$/;

/** From the first piece of a day of a span to that of its last day: "7", "/", "8", "a". */
const spanStep = 4;
/** Of halves, thirds and quarters no number is larger. */
const largestOfParts = 4;

/** "7/8 a 7/9", "dal 15/3 al 20/4": whether the last day of a span stands at a place, its first day and a word for "until" before it. */
function isEndOfSpan(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const isPair = (from: number) => {
    const [day, slash, month] = pieces.slice(from, from + 3);
    const isTight = day?.kind === 'number' && slash?.text === '/' && slash.tight && month?.kind === 'number' && month.tight;
    return isTight && Math.max(Number(day.text), Number(month.text)) > largestOfParts;
  };
  return at >= spanStep && isPair(at) && isPair(at - spanStep) && lexicon.isAmong('shortDayUntil', pieces[at - 1]);
}

const dash = /^[-–—]$/;
const isStop = (piece: Piece | undefined): boolean => piece?.text === '.' && piece.tight;

/** A day and a month with a stop behind each, "13.12.": where they stand from one piece on. */
const isStoppedPair = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === 'number' && isStop(pieces[at + 1]) && pieces[at + 2]?.kind === 'number' && isStop(pieces[at + 3]);

const isOfTwoFigures = (piece: Piece | undefined): boolean => piece?.text.length === 2;

/** "vom 13.–14.12.", "13.-14.12.", "13.12.–15.12.": the last day of a span whose stops and dash leave nothing else to be meant, or its first. */
function isInStoppedSpan(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  if (!isStoppedPair(pieces, at)) return false;
  const isFirst = dash.test(pieces[at + 4]?.text ?? '') && isStoppedPair(pieces, at + 5);
  if (isFirst) return isOfTwoFigures(pieces[at]) && isOfTwoFigures(pieces[at + 5]);
  if (!dash.test(pieces[at - 1]?.text ?? '') || !isStop(pieces[at - 2])) return false;
  if (isStoppedPair(pieces, at - 5)) return isOfTwoFigures(pieces[at]) && isOfTwoFigures(pieces[at - 5]);
  const first = pieces[at - 3];
  if (first?.kind !== 'number' || Number(first.text) >= Number(pieces[at]?.text) || pieces[at - 4]?.text === '.') return false;
  return lexicon.isAmong('shortDayLeads', pieces[at - 4]) || (isOfTwoFigures(first) && isOfTwoFigures(pieces[at + 2]));
}

/** "до 15.03", "bis zum 15.3.", "até 15/03": day and month without a year, told by the word that they hang on where the day comes first. */
export function shortDayAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): NumericFound | undefined {
  const parting = pieces[at + 1];
  if (!parting?.tight || !shortSeparator.test(parting.text)) return undefined;
  const isSpan = isEndOfSpan(pieces, at, lexicon) || isEndOfSpan(pieces, at + spanStep, lexicon);
  if (!isSpan && !lexicon.isAmong('shortDayLeads', pieces[at - 1]) && !isInStoppedSpan(pieces, at, lexicon)) return undefined;
  const [day, , month, stop, behind] = pieces.slice(at, at + 5);
  if (day?.kind !== 'number' || month?.kind !== 'number' || !month.tight) return undefined;
  const isStopped = parting.text === '.' && stop?.text === '.' && stop.tight;
  if (day.text === '24' && month.text === '7') return undefined;
  const isNoPart = isSpan || (parting.text === '/' && Number(day.text) > Number(month.text) && month.text.length < 3);
  if (!isStopped && !isNoPart && (day.text.length !== 2 || month.text.length !== 2)) return undefined;
  if (lexicon.isAmong('measures', stop) || signOfMeasure.test(stop?.text ?? '')) return undefined;
  if (stop?.tight && (shortSeparator.test(stop.text) ? behind?.kind === 'number' && behind.tight : stop.kind !== 'mark')) return undefined;
  const found = { year: undefined, month: Number(month.text), day: Number(day.text) };
  return isPossible(found) ? { days: [found], next: at + (isStopped ? 4 : 3) } : undefined;
}
