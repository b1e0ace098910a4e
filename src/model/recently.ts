/**
 * A function of a text that is worked out once while the text is among those asked about lately: many ask in turn about the same words.
 * Nothing is kept that another call could see but the speed.
 */
export function recently<Value>(mostKept: number, work: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.value;
    const value = work(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, { value });
    return value;
  };
}
