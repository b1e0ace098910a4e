import * as v from 'valibot';

/** A field of a list written by hand: numbers count as their digits. */
export const text = v.pipe(
  v.union([v.string(), v.number()], 'is no text'),
  v.transform((value) => String(value).trim()),
);

/** A field that must say something. */
export const filled = v.pipe(text, v.minLength(1, 'is empty'));

/** Whether a field says that its value is still to come. */
export const isToCome = (value: string): boolean => /^(?:tb[acd]|none|n\/?a|unknown|)$/i.test(value.trim());

/** The words of a field, or null where they are still to come. */
export const wordsOrNull = (value: string | null | undefined): string | null =>
  value === null || value === undefined || isToCome(value) ? null : value;
