/** Takes stored data from one version to the next. Throws where it cannot; the data then stays as it is. */
export interface Step {
  /** The version it leads to; it starts from the one before. */
  readonly to: number;
  /** All that is stored, as one record: its parts by name (`parts.ts`), and `aside`, records that could not be read. */
  readonly upgrade: (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}
