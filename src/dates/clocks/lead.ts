import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../piece.ts';

const colon = /^[:：]$/;

/** The word that leads to an hour: before its stop, and the colon behind that: "godz. 18", "Saat: 18.00", "godz.: 18.00". */
export function hourLead(pieces: readonly Piece[], at: number): Piece | undefined {
  const word = colon.test(pieces[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return pieces[word]?.text === '.' ? pieces[word - 1] : pieces[word];
}

const mayBeMonth = /^(?:0[1-9]|1[0-2])$/;
/** "Время: 18.00": what names the time of day names the hour behind its colon; in "Zeit: 18.05. bis 20.05.2027" a day may stand there. */
export const isNamedTime = (pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean =>
  !mayBeMonth.test(pieces[at + 2]?.text ?? '') && colon.test(pieces[at - 1]?.text ?? '') && lexicon.isAmong('hourNames', pieces[at - 2]);
