/** Names one reading of a call by a source. */
export const readingKey = (call: string, source: string): string => `${call} ${source}`;
