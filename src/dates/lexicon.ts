import type { Piece } from './token.ts';
import type { Words } from './words.ts';

/** What a single word can be in a date, beside its class in `Token`. */
export interface WordSense {
  readonly class: string;
  readonly value: number;
}

/** A phrase of one or more words, found from one piece on. */
interface PhraseFound<Sense> {
  readonly said: Sense;
  readonly next: number;
}

type NamedClock = 'noon' | 'midnight' | 'end of day';

/** Phrases by their first word, so that a look costs one map read. */
class Phrases<Sense> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly said: Sense }[]>();

  add(phrase: string, said: Sense): void {
    const words = [
      ...phrase.matchAll(/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{M}]+|\d+|[^\s\p{L}]/gu),
    ].map(([word]) => word);
    const [first = ''] = words;
    const known = this.#byFirst.get(first) ?? [];
    known.push({ words, said });
    known.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, known);
  }

  at(pieces: readonly Piece[], at: number): PhraseFound<Sense> | undefined {
    const candidates = this.#byFirst.get(pieces[at]?.low ?? '');
    const found = candidates?.find(({ words }) => words.every((word, i) => pieces[at + i]?.low === word));
    return found && { said: found.said, next: at + found.words.length };
  }
}

/** The words of all languages together, ready to be looked up. */
export class Lexicon {
  readonly #words = new Map<string, WordSense>();
  readonly #clocks = new Phrases<NamedClock>();
  readonly #notYet = new Phrases<'not yet'>();
  readonly #hourMarks = new Set<string>(['時', '点', '點', '시']);
  readonly #minuteMarks = new Set<string>(['分', '분', 'm', 'min']);
  readonly #hourLeads = new Set<string>();
  readonly #counters = new Set<string>();
  readonly #ordinals = new Set<string>();

  constructor(languages: readonly Words[]) {
    for (const words of languages) this.#learn(words);
  }

  #learn(words: Words): void {
    const learn = (list: readonly string[] | undefined, kind: string, value = 0) => {
      for (const word of list ?? []) if (!this.#words.has(word)) this.#words.set(word, { class: kind, value });
    };
    const weak = new Set(words.weakMonths);
    words.months.forEach((forms, i) => {
      for (const form of forms) learn([form], weak.has(form) ? 'm' : 'M', i + 1);
    });
    words.weekdays.forEach((forms, i) => {
      learn(forms, 'W', i + 1);
    });
    learn(words.partOfMonth, 'P');
    learn(words.until, 'r');
    learn(words.links, 'd');
    learn(words.and, '&');
    learn(words.week, 'K');
    for (const word of words.noon ?? []) this.#clocks.add(word, 'noon');
    for (const word of words.midnight ?? []) this.#clocks.add(word, 'midnight');
    for (const word of words.endOfDay ?? []) this.#clocks.add(word, 'end of day');
    for (const word of words.notYet ?? []) this.#notYet.add(word, 'not yet');
    for (const word of words.hourMarks ?? []) this.#hourMarks.add(word);
    for (const word of words.hourLeads ?? []) this.#hourLeads.add(word);
    for (const word of words.counters ?? []) this.#counters.add(word);
    for (const word of words.ordinals ?? []) this.#ordinals.add(word);
  }

  word = (low: string): WordSense | undefined => this.#words.get(low);
  clockAt = (pieces: readonly Piece[], at: number) => this.#clocks.at(pieces, at);
  notYetAt = (pieces: readonly Piece[], at: number) => this.#notYet.at(pieces, at);
  isHourMark = (piece: Piece | undefined): boolean => piece !== undefined && this.#hourMarks.has(piece.low);
  isMinuteMark = (piece: Piece | undefined): boolean => piece !== undefined && piece.tight && this.#minuteMarks.has(piece.low);
  isHourLead = (piece: Piece | undefined): boolean => piece !== undefined && this.#hourLeads.has(piece.low);
  isCounter = (piece: Piece | undefined): boolean => piece !== undefined && this.#counters.has(piece.low);
  isOrdinal = (piece: Piece | undefined): boolean => piece !== undefined && this.#ordinals.has(piece.low);
}
