import { askedFor } from '#model/kinds.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { says } from '../labels/label.ts';
import { type Sifted, sift } from './sift.ts';

/** Named by nothing but the title of the page right above it, which says that something was extended. */
function isBelowExtension({ entry: { unit, label, isProse } }: Dated): boolean {
  const title = unit.titles.at(-1);
  const isAbove = title !== undefined && title.level === 1 && title.block === unit.block - 1;
  return isAbove && !isProse && title.label.text === label && says(title.label, 'extended');
}

/**
 * "Essay prize: deadline extended!" over "15 February", and in the text "until 5 March instead of 26 February": a day before the one that
 * was moved is the day of the post, since nothing was moved to it.
 */
export const siftPostDays = (items: readonly Dated[]): Sifted<Dated> =>
  sift(items, (item) => {
    const day = isBelowExtension(item) && !item.was.length ? closingOf(item) : undefined;
    const isPosted =
      day !== undefined &&
      items.some(
        (other) => other !== item && askedFor.has(other.entry.kind) && other.was.length > 0 && other.was.every((old) => old > day),
      );
    return isPosted ? 'the day of a notice' : undefined;
  });
