import { PhraseIndex, wordsOf } from './phrase-index.ts';
import type { Piece } from './piece.ts';
import { withoutMarks } from './without-marks.ts';
import type { Words } from './words.ts';

/** How surely a month word is a month: see the fields of `Words`. */
export interface MonthSense {
  readonly value: number;
  readonly isWeak: boolean;
  readonly isBehindDay: boolean;
  readonly isDoubtful: boolean;
  readonly langs: ReadonlySet<string>;
}

/** A weekday that a word may mean. */
export interface WeekdaySense {
  readonly value: number;
  readonly isWeak: boolean;
  readonly langs: ReadonlySet<string>;
}

/** What a single word can be in a date: a month, a weekday and one of the classes that carry no value (see `Token`). */
export interface WordSenses {
  readonly month?: MonthSense;
  readonly weekday?: WeekdaySense;
  readonly mark?: string;
}

/** Words of which nothing more is asked than whether a piece is one. */
const plainKinds = [
  'hourMarks',
  'hourNouns',
  'hourLeads',
  'hourNounLeads',
  'hourNames',
  'hourWords',
  'hourArticles',
  'hourOpeners',
  'minuteMarks',
  'dayNouns',
  'dayLeads',
  'shortDayLeads',
  'shortDayUntil',
  'measures',
  'turns',
  'counters',
  'ordinals',
  'yearUnits',
] as const;
type PlainKind = (typeof plainKinds)[number];

type NamedClock = 'noon' | 'midnight' | 'end of day' | 'close of business';

/** A phrase that is one token, its class and value as in `Token`. */
type PhraseSense = { readonly class: string; readonly value: number };

const joined = (langs: ReadonlySet<string> | undefined, lang: string) => new Set([...(langs ?? []), lang]);

/** The half of the day that stands beside an hour; the twelve of the night is midnight, and that of a long morning noon. */
export type HalfOfDay = 'am' | 'pm' | 'night' | 'morning';

/** The words of all languages together, ready to be looked up. */
export class Lexicon {
  readonly #words = new Map<string, WordSenses>();
  readonly #phrases = new PhraseIndex<PhraseSense>();
  readonly #clocks = new PhraseIndex<NamedClock>();
  readonly #lengths = new PhraseIndex<true>();
  readonly #dayNames = new PhraseIndex<true>();
  readonly #bracketed = new Map<string, number>();
  readonly #halves = new Map<string, HalfOfDay>();
  readonly #hourNumerals = new PhraseIndex<number>();
  readonly #mornings = new PhraseIndex<true>();
  readonly #shorts = new PhraseIndex<number>();
  readonly #halvesBehind = new PhraseIndex<HalfOfDay>();
  readonly #plain = Object.fromEntries(plainKinds.map((kind) => [kind, new Set<string>()])) as Record<PlainKind, Set<string>>;

  constructor(languages: readonly Words[]) {
    for (const words of languages) this.#learn(words);
    for (const words of languages) this.#learnWithoutMarks(words);
  }

  #learn(words: Words): void {
    words.months.forEach((forms, i) => {
      for (const form of forms) this.#learnMonth(form, i + 1, words, form);
    });
    words.weekdays.forEach((forms, i) => {
      for (const form of forms) this.#learnWeekday(form, i + 1, words, form);
    });
    words.weekdaysInBrackets?.forEach((sign, i) => {
      this.#bracketed.set(sign, i + 1);
    });
    const classes = {
      P: words.partOfMonth,
      p: words.partBehindMonth,
      r: words.until,
      d: words.links,
      '&': [...(words.and ?? []), ...(words.or ?? [])],
      K: words.week,
    };
    for (const [kind, list] of Object.entries(classes)) for (const word of list ?? []) this.#learnMark(word, kind);
    for (const phrase of words.notYet ?? []) this.#phrases.add(phrase, { class: 'X', value: 0 });
    for (const phrase of words.noon ?? []) this.#clocks.add(phrase, 'noon');
    for (const phrase of words.midnight ?? []) this.#clocks.add(phrase, 'midnight');
    for (const phrase of words.endOfDay ?? []) this.#clocks.add(phrase, 'end of day');
    for (const phrase of words.closeOfBusiness ?? []) this.#clocks.add(phrase, 'close of business');
    for (const [i, phrase] of (words.hourNumerals ?? []).entries()) this.#hourNumerals.add(phrase, i + 1);
    for (const phrase of words.mornings ?? []) this.#mornings.add(phrase, true);
    for (const phrase of words.halfShort ?? []) this.#shorts.add(phrase, 30);
    for (const phrase of words.quarterShort ?? []) this.#shorts.add(phrase, 15);
    for (const phrase of words.lengths ?? []) this.#lengths.add(phrase, true);
    for (const phrase of words.dayNames ?? []) this.#dayNames.add(phrase, true);
    for (const word of words.beforeNoon ?? []) this.#halves.set(word, 'am');
    for (const word of words.afterNoon ?? []) this.#halves.set(word, 'pm');
    for (const word of words.atNight ?? []) this.#halves.set(word, 'night');
    for (const phrase of words.beforeNoonBehind ?? []) this.#halvesBehind.add(phrase, 'am');
    for (const phrase of words.morningBehind ?? []) this.#halvesBehind.add(phrase, 'morning');
    for (const phrase of words.afterNoonBehind ?? []) this.#halvesBehind.add(phrase, 'pm');
    for (const phrase of words.atNightBehind ?? []) this.#halvesBehind.add(phrase, 'night');
    for (const kind of plainKinds) for (const word of words[kind] ?? []) this.#plain[kind].add(word);
  }

  /** "fevrier", "sabado", "mayis": forms that no language lists are learnt without their marks. */
  #learnWithoutMarks(words: Words): void {
    const listed = new Set([...words.months, ...words.weekdays].flat());
    const learn = (forms: readonly string[], teach: (plain: string, form: string) => void) => {
      for (const form of forms) if (withoutMarks(form) !== form && !listed.has(withoutMarks(form))) teach(withoutMarks(form), form);
    };
    words.months.forEach((forms, i) => {
      learn(forms, (plain, form) => this.#learnMonth(plain, i + 1, words, form));
    });
    words.weekdays.forEach((forms, i) => {
      learn(forms, (plain, form) => this.#learnWeekday(plain, i + 1, words, form));
    });
  }

  #learnMonth(word: string, value: number, words: Words, form: string): void {
    const known = this.#words.get(word);
    const is = (list: readonly string[] | undefined, before: boolean | undefined) => before === true || list?.includes(form) === true;
    const month = {
      value,
      isWeak: is(words.weakMonths, known?.month?.isWeak),
      isBehindDay: is(words.monthsBehindDay, known?.month?.isBehindDay),
      isDoubtful: is(words.doubtfulMonths, known?.month?.isDoubtful),
      langs: joined(known?.month?.langs, words.lang),
    };
    this.#words.set(word, { ...known, month });
  }

  #learnWeekday(word: string, value: number, words: Words, form: string): void {
    if (wordsOf(word).length > 1) {
      this.#phrases.add(word, { class: 'W', value });
      return;
    }
    const known = this.#words.get(word);
    const isWeak = words.weakWeekdays?.includes(form) === true || known?.weekday?.isWeak === true;
    this.#words.set(word, { ...known, weekday: { value, isWeak, langs: joined(known?.weekday?.langs, words.lang) } });
  }

  #learnMark(word: string, kind: string): void {
    if (wordsOf(word).length > 1) this.#phrases.add(word, { class: kind, value: 0 });
    else if (this.#words.get(word)?.mark === undefined) this.#words.set(word, { ...this.#words.get(word), mark: kind });
  }

  /** Words that may begin anything that has a part in a date or an hour. */
  beginnings = (): readonly string[] => [
    ...this.#words.keys(),
    ...this.#phrases.firstWords(),
    ...this.#clocks.firstWords(),
    ...this.#hourNumerals.firstWords(),
    ...this.#mornings.firstWords(),
  ];
  /** The class of a word that can be one thing only between dates, such as "of"; undefined where it can be more. */
  onlyMark(word: string): string | undefined {
    const { month, weekday, mark } = this.#words.get(word) ?? {};
    return month || weekday || this.#phrases.has(word) || this.#clocks.has(word) || this.#hourNumerals.has(word) || this.#mornings.has(word)
      ? undefined
      : mark;
  }
  word = (low: string): WordSenses | undefined => this.#words.get(low);
  /** A word that can be the name of a month. */
  isMonth = (piece: Piece | undefined): boolean => piece?.kind === 'word' && this.word(piece.low)?.month !== undefined;
  phraseAt = (pieces: readonly Piece[], at: number) => this.#phrases.at(pieces, at);
  clockAt = (pieces: readonly Piece[], at: number) => this.#clocks.at(pieces, at);
  /** Words for a length from one piece on: ページ, 자 이내. */
  isLengthAt = (pieces: readonly Piece[], at: number): boolean => this.#lengths.at(pieces, at) !== undefined;
  /** The same right before a piece: 분량, ページ数. */
  isLengthBefore = (pieces: readonly Piece[], end: number): boolean =>
    [2, 3, 4].some((count) => this.#lengths.at(pieces, end - count)?.next === end);
  /** What names a day right before a piece: 締切, 기간. */
  isDayNameBefore = (pieces: readonly Piece[], end: number): boolean =>
    [1, 2, 3, 4].some((count) => this.#dayNames.at(pieces, end - count)?.next === end);
  /** Monday is 1. */
  weekdayInBrackets = (sign: string): number | undefined => this.#bracketed.get(sign);
  /** The half of the day that the words before an hour name: 午後5時. */
  halfBefore = (pieces: readonly Piece[], at: number): HalfOfDay | undefined =>
    this.#halves.get(`${pieces[at - 2]?.low}${pieces[at - 1]?.low}`) ?? this.#halves.get(pieces[at - 1]?.low ?? '');
  /** Where those words begin. */
  halfFrom = (pieces: readonly Piece[], at: number): number => {
    if (this.#halves.has(`${pieces[at - 2]?.low}${pieces[at - 1]?.low}`)) return at - 2;
    return this.#halves.has(pieces[at - 1]?.low ?? '') ? at - 1 : at;
  };
  /** An hour in words, from one piece on. */
  hourNumeralAt = (pieces: readonly Piece[], at: number) => this.#hourNumerals.at(pieces, at);
  /** A morning, from one piece on. */
  morningAt = (pieces: readonly Piece[], at: number) => this.#mornings.at(pieces, at);
  /** How many minutes the words right before an hour take off it ("a quarter to six", "halb sechs"), and where they begin. */
  shortBefore(pieces: readonly Piece[], end: number): { readonly minutes: number; readonly from: number } | undefined {
    for (let from = end - 2; from < end; from++) {
      const found = this.#shorts.at(pieces, from);
      if (found?.next === end) return { minutes: found.said, from };
    }
    return undefined;
  }
  /** The same from the piece behind an hour on: "5 de la tarde". */
  halfBehind = (pieces: readonly Piece[], at: number) => this.#halvesBehind.at(pieces, at);
  /** Whether a piece is one of the words that a language lists under a name: see `Words`. */
  isAmong = (kind: PlainKind, piece: Piece | undefined): boolean => piece !== undefined && this.#plain[kind].has(piece.low);
}
