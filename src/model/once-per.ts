/** A function of a record that is worked out once for each, and kept while the record lives. For records that are never changed. */
export function oncePer<One extends object, Value>(work: (one: One) => Value): (one: One) => Value {
  const kept = new WeakMap<One, { readonly value: Value }>();
  return (one) => {
    const known = kept.get(one) ?? { value: work(one) };
    kept.set(one, known);
    return known.value;
  };
}
