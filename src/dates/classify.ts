import { carriedCountAt, isNextYearAt, sameAt } from './east-asian.ts';
import type { Lexicon } from './lexicon.ts';
import { offsetBehindHour } from './offset-words.ts';
import type { Piece } from './piece.ts';
import { placeBehindHour } from './place-time.ts';
import { markAt } from './steps/mark.ts';
import { numberAt } from './steps/number.ts';
import { anyWord, type Step, zoneStep } from './steps/step.ts';
import { wordAt } from './steps/word.ts';
import type { Token } from './token.ts';

function stepAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step {
  const { kind } = pieces[at] as Piece;
  if (kind === 'number') return numberAt(pieces, at, lexicon);
  return kind === 'word' ? wordAt(pieces, at, lexicon) : markAt(pieces, at, lexicon);
}

/** "… on March 20. The 2027 conference …": what begins a sentence links nothing to the date before it. */
const beginsSentence = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.text === '.' && pieces[at]?.only === 'd' && pieces[at]?.text !== pieces[at]?.low;

const isTime = (piece: Piece): boolean => piece.only === undefined && piece.end - piece.at === 'time'.length && piece.low === 'time';

/** The year or month that was named last; undefined where none was. */
function lastNamed(tokens: readonly Token[], part: 'Y' | 'M'): number | undefined {
  const last = tokens.findLast(({ class: kind, days }) => kind === part || days?.length === 1);
  return last?.class === part ? last.value : part === 'Y' ? last?.days?.[0]?.year : last?.days?.[0]?.month;
}

/** The year of the month that was named last; undefined where that has none: "創立2020年。毎年12月1日から". */
function yearOfLast(tokens: readonly Token[]): number | undefined {
  const month = tokens.findLastIndex(({ class: kind, days }) => kind === 'M' || days?.length === 1);
  return tokens[month]?.class === 'M' && tokens[month - 1]?.class !== 'Y' ? undefined : lastNamed(tokens, 'Y');
}

/** 同年3月8日, 同月19日, 翌年1月31日, 民國98年12月21日至99年3月1日: told by the day before it. */
function sameStep(pieces: readonly Piece[], at: number, tokens: readonly Token[]): Step | undefined {
  if (pieces[at]?.kind === 'number') {
    const last = pieces[at + 1]?.text === '年' ? lastNamed(tokens, 'Y') : undefined;
    const counted = last === undefined ? undefined : carriedCountAt(pieces, at, last);
    return counted && { token: { class: 'Y', value: counted.value }, next: counted.next };
  }
  const before = isNextYearAt(pieces, at) ? yearOfLast(tokens) : undefined;
  if (before !== undefined) return { token: { class: 'Y', value: before + 1 }, next: at + 2 };
  const part = sameAt(pieces, at);
  const value = part && lastNamed(tokens, part);
  return value === undefined || part === undefined ? undefined : { token: { class: part, value }, next: at + 2 };
}

/** Makes tokens of the pieces of a text: one pass, each piece looked at a bounded number of times. */
export function classify(pieces: readonly Piece[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const lastTime = pieces.findLastIndex(isTime);
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] as Piece;
    const place = tokens.at(-1)?.class === 'T' ? placeBehindHour(pieces, at) : undefined;
    if (place) {
      tokens.push(tokenOf(zoneStep(place).token, piece.at, (pieces[place.next - 1] as Piece).end));
      at = place.next;
      continue;
    }
    // Most words can be one thing only, unless they are the name of a place, which has "time" behind it.
    if (piece.only !== undefined && (at > lastTime || piece.text === piece.low)) {
      tokens.push(tokenOf(beginsSentence(pieces, at) ? anyWord : { class: piece.only, value: 0 }, piece.at, piece.end));
      at++;
      continue;
    }
    const offset = tokens.at(-1)?.class === 'T' ? offsetBehindHour(pieces, at) : undefined;
    const { token, next } = offset ? zoneStep(offset) : (sameStep(pieces, at, tokens) ?? stepAt(pieces, at, lexicon));
    // 午後5時: the half of the day goes with its hour.
    const first = token.clock ? (pieces[lexicon.shortBefore(pieces, at)?.from ?? lexicon.halfFrom(pieces, at)] as Piece) : piece;
    tokens.push(tokenOf(token, first.at, (pieces[next - 1] as Piece).end));
    at = next;
  }
  return tokens;
}

/** Tokens are made by the thousand, so they are all of one shape. */
const tokenOf = ({ class: kind, value, clock, zone, days, ordinal }: Step['token'], at: number, end: number): Token => ({
  class: kind,
  at,
  end,
  value,
  clock,
  zone,
  days,
  ordinal,
});
