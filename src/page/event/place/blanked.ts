/** A text with blanks for some of its words. */
export function blanked(text: string, words: readonly { readonly at: readonly [number, number] }[]): string {
  let rest = text;
  for (const { at } of words) rest = rest.slice(0, at[0]) + ' '.repeat(at[1] - at[0]) + rest.slice(at[1]);
  return rest;
}
