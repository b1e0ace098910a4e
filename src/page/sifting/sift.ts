/** Dated things of a page that is no call of this edition, and why they are left out. */
export interface Sifted<Item> {
  readonly kept: readonly Item[];
  readonly left: readonly { readonly item: Item; readonly why: string }[];
}

/** Parts items by why they are not of this call; none where they are. */
export function sift<Item>(items: readonly Item[], whyNot: (item: Item) => string | undefined): Sifted<Item> {
  const kept: Item[] = [];
  const left: { item: Item; why: string }[] = [];
  for (const item of items) {
    const why = whyNot(item);
    if (why === undefined) kept.push(item);
    else left.push({ item, why });
  }
  return { kept, left };
}
