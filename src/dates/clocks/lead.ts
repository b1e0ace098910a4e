import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../piece.ts';

const colon = /^[:：]$/;

/** The word that leads to an hour: before its stop, and the colon behind that: "godz. 18", "Saat: 18.00", "godz.: 18.00". */
export function hourLead(pieces: readonly Piece[], at: number): Piece | undefined {
  const word = colon.test(pieces[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return pieces[word]?.text === '.' ? pieces[word - 1] : pieces[word];
}

/** "Время: 18.00": what names the time of day names the hour behind its colon. */
export const isNamedTime = (pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean =>
  colon.test(pieces[at - 1]?.text ?? '') && lexicon.isAmong('hourNames', pieces[at - 2]);
