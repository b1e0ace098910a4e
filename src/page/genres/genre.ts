/** Words of each language, written as those of labels are (see `LabelWords`); `#` stands for any number. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

/**
 * A sort of page that has deadlines and asks nothing of a researcher: told by words that calls hardly use, several of them together. One at
 * least must be of its own: conferences too have lectures and short courses, talks of 30 minutes, attendees and an agenda.
 */
export interface Genre {
  readonly name: string;
  /** Words that hardly any call has. */
  readonly own: WordsByLanguage;
  /** Words that calls have now and then. */
  readonly also?: WordsByLanguage;
  /** What no list of words can tell, all of it its own: the numbers of courses, the names of files. */
  readonly shapes?: RegExp;
  /** Names of one thing: however many of them stand on the page, they count as one word. */
  readonly asOne?: WordsByLanguage;
  /** How many different words prove it. */
  readonly fewest: number;
  /** On how many dated lines some of them must stand: a list has many, a call that mentions a word once or twice is none. */
  readonly fewestLines?: number;
  /** Where they are looked for: anywhere on the page, where its own count twice beside dates, or only in its titles and beside dates. */
  readonly among: 'page' | 'dates';
  /** A page whose own title names an event or a contest is none of this sort, whatever it speaks of. */
  readonly notUnderEvents?: boolean;
  /**
   * Such a page may speak of calls, those of others: only a title or a heading that calls makes it one; elsewhere a date that calls does
   * too.
   */
  readonly mayTellOfCalls?: boolean;
  /** Those who are such a page's readers are asked for papers and abstracts too: where one is due by its label, it is a call. */
  readonly mayAskForPapers?: boolean;
  /** Such a page says who will do what; papers and abstracts that its readers are asked for outright make it a call. */
  readonly mayAskThoseWhoRead?: boolean;
  /** Those who are such a page's readers may compete: where something is to be handed in and who is chosen is told, it is a call. */
  readonly mayHoldContests?: boolean;
}
