import { monthDays } from '../calendar-sense.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../piece.ts';
import type { Step } from './step.ts';

/** "15h" and "2dn" for "15th" and "2nd". */
const slips: ReadonlySet<string> = new Set(['h', 't', 'ht', 'hs', 'ts', 'tst', 'tht', 'dn', 'nt', 'dr', 'rt']);

const hasDigits = (piece: Piece | undefined, ...counts: readonly number[]): boolean =>
  piece?.kind === 'number' && counts.includes(piece.text.length);

/**
 * "15h April 2027", "2dn of April", "April 15h, 2027": a day whose English ending is mistyped, right beside its month. In "at 15h April 20" and "20 April
 * 15h" the month has another day, and in "15h, April" it is an hour.
 */
export function slipAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step | undefined {
  const [day, ending, behind] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  const value = Number(day?.text);
  if (!ending?.tight || !slips.has(ending.low) || !hasDigits(day, 1, 2) || value < 1 || value > monthDays) return undefined;
  const month = pieces[at - 1]?.text === '.' ? at - 2 : at - 1;
  const year = behind?.text === ',' ? pieces[at + 3] : behind;
  const next = lexicon.word(behind?.low ?? '')?.mark === 'd' ? at + 3 : at + 2;
  const isBeforeMonth = lexicon.isMonth(pieces[next]) && !pieces[next]?.tight && !hasDigits(pieces[next + 1], 1, 2);
  const isBehindMonth = lexicon.isMonth(pieces[month]) && hasDigits(year, 4) && !hasDigits(pieces[month - 1], 1, 2);
  return isBeforeMonth || isBehindMonth ? { token: { class: 'D', value, ordinal: true }, next: at + 2 } : undefined;
}
