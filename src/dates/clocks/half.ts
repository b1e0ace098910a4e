import type { HalfOfDay, Lexicon } from '../lexicon.ts';
import type { Piece } from '../piece.ts';

/** A half of the day, and the piece behind its words. */
interface Half {
  readonly half: HalfOfDay;
  readonly next: number;
}

/** "pm", "p.m.", "P.M", "de la tarde" behind an hour. */
export function halfAt(pieces: readonly Piece[], at: number, hours: number, lexicon: Lexicon): Half | undefined {
  const said = hours >= 1 && hours <= 12 ? lexicon.halfBehind(pieces, at) : undefined;
  return said ? { half: said.said, next: said.next } : meridiemAt(pieces, at);
}

function meridiemAt(pieces: readonly Piece[], at: number): Half | undefined {
  const first = pieces[at];
  if (!first) return undefined;
  if (first.low === 'am' || first.low === 'pm') return { half: first.low, next: at + 1 };
  if ((first.low !== 'a' && first.low !== 'p') || pieces[at + 1]?.text !== '.') return undefined;
  // "p. m." with a blank is the Spanish spelling.
  if (pieces[at + 2]?.low !== 'm' || (!pieces[at + 2]?.tight && pieces[at + 3]?.text !== '.')) return undefined;
  const next = pieces[at + 3]?.text === '.' && pieces[at + 3]?.tight ? at + 4 : at + 3;
  return { half: first.low === 'a' ? 'am' : 'pm', next };
}
