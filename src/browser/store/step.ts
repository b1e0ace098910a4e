/** Takes stored data from one version to the next. Throws where it cannot; the data then stays as it is. */
export interface Step {
  /** The version it leads to; it starts from the one before. */
  readonly to: number;
  readonly upgrade: (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}
