/**
 * A row of reading: what is awkward, a piece of a page (HTML), the day on which it is read, and the deadlines expected, a line each:
 * `kind date[..end] [HH:MM] [zone] [struck|cancelled|tbd] [was day,day] [{assumption,…}]`. Assumptions are compared only where the row
 * gives braces. An empty list means silence.
 */
export type ReadRow = readonly [awkward: string, html: string, readOn: string, expected: readonly string[]];
