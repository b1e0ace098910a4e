/** A list, the fixtures that answer its addresses, and what must come out. */
export interface ListRows {
  /** The id of the list. */
  readonly list: string;
  /** Files under `fixtures/sources` by the end of the address that they stand for; nothing answers any other. */
  readonly answers: Readonly<Record<string, string>>;
  /** The calls, as `said` tells them. */
  readonly calls: readonly string[];
  /** The records that are wrong, and words that name the fault. */
  readonly problems: readonly (readonly [string, RegExp])[];
}
