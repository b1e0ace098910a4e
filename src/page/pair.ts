import type { Block, Page } from './block.ts';
import { without } from './cluster.ts';
import type { Entry, LeftOut } from './entry.ts';
import { isBare, isNameless, type Label, labelOf, says } from './label.ts';
import { type Title, type Unit, unitsOf } from './outline.ts';
import { isProse, isSlot, type Paired, pairLine } from './pair-line.ts';
import { type Heads, headsOf, isHeadRow, pairRow } from './pair-row.ts';

interface Named {
  readonly label: Label;
  readonly track: string | null;
}

/** The side on which the labels of a run of bare dates stand. */
type Side = 'before' | 'behind';

const longestNeighbour = 120;

/** A title that says what the dates below it are for; the words beside a date then tell its track. */
function namedByTitle(titles: readonly Title[], around: string): Named | undefined {
  for (const title of titles.toReversed()) {
    const label = labelOf(title.text);
    if (label.guess && (label.guess.isPlain || title.level >= 7)) return { label, track: isBare(around) ? null : labelOf(around).text };
    // Above a list of dates nothing more is said.
    if (says(label, 'dates', 'call')) return undefined;
  }
  return undefined;
}

/** Walks the page once and joins each date with its label: beside it, in its row, above or below it, or in a title. */
class Pairing {
  readonly #units: readonly Unit[];
  readonly #blocks: readonly Block[];
  readonly #byBlock = new Map<number, readonly Unit[]>();
  readonly entries: Entry[] = [];
  readonly left: LeftOut[] = [];
  #side: Side | undefined;
  #table = -1;
  #heads: Heads = new Map();

  constructor(page: Page) {
    this.#blocks = page.blocks;
    this.#units = unitsOf(page);
    for (const unit of this.#units) this.#byBlock.set(unit.block, [...(this.#byBlock.get(unit.block) ?? []), unit]);
    page.blocks.forEach((block, i) => {
      const units = this.#byBlock.get(i) ?? [];
      if (block.kind === 'row') this.#take(this.#row(block, units));
      else if (units[0]) this.#take(this.#line(block, units[0]));
    });
  }

  #take({ entries, left }: Paired): void {
    this.entries.push(...entries);
    this.left.push(...left);
  }

  #row(row: Extract<Block, { kind: 'row' }>, units: readonly Unit[]): Paired {
    if (row.table !== this.#table) [this.#table, this.#heads] = [row.table, new Map()];
    if (isHeadRow(row, units)) {
      this.#heads = headsOf(row, units);
      return { entries: [], left: [] };
    }
    return pairRow(row, units, this.#heads, (around) => namedByTitle(units[0]?.titles ?? [], around));
  }

  #line(block: Exclude<Block, { kind: 'row' }>, unit: Unit): Paired {
    if (unit.seen.dates.length === 0) return { entries: [], left: [] };
    if (isSlot(unit) && !/\bdeadline|due\b/i.test(unit.text)) {
      return { entries: [], left: unit.seen.dates.map((date) => ({ unit, date, why: 'an hour from and to: a slot of a programme' })) };
    }
    const role = block.kind === 'heading' ? 'other' : block.role === 'item' ? 'item' : block.role === 'paragraph' ? 'paragraph' : 'other';
    return pairLine(unit, isProse(unit, role), (around) => this.#named(unit, around));
  }

  /** A name for a date that has none beside it. */
  #named(unit: Unit, around: string): Named | undefined {
    const about = labelOf(around);
    if (isNameless(about) && says(about, 'extended', 'formerly')) {
      const last = this.entries.at(-1);
      if (last && unit.block - last.unit.block <= 2)
        return { label: { ...labelOf(last.label), guess: { kind: last.kind, isPlain: true } }, track: last.track };
    }
    if (isBare(around) || isNameless(about)) {
      const near = this.#neighbour(unit);
      if (near) return { label: near, track: null };
    }
    return namedByTitle(unit.titles, around) ?? (about.guess ? { label: about, track: null } : undefined);
  }

  /** The label on the line above or below: cards, timelines, definition lists, label and date in elements of their own. */
  #neighbour(unit: Unit): Label | undefined {
    const above = this.#labelAt(unit.block - 1) ?? this.#labelAt(unit.block - 2, unit.block - 1);
    const below = this.#labelAt(unit.block + 1);
    const side: Side | undefined =
      above?.guess && below?.guess ? (this.#side ?? 'before') : above?.guess ? 'before' : below?.guess ? 'behind' : undefined;
    if (above?.guess && below?.guess && this.#side === undefined && this.#isSectionTitle(unit.block - 1)) {
      this.#side = 'behind';
      return below;
    }
    if (side) this.#side = side;
    return side === 'before' ? above : side === 'behind' ? below : undefined;
  }

  #isSectionTitle(block: number): boolean {
    const text = this.#byBlock.get(block)?.[0]?.text ?? '';
    return says(labelOf(text), 'dates', 'call');
  }

  /** The label that a neighbouring line makes, where it is short and has no date; `over` is a line between, which must have none either. */
  #labelAt(block: number, over?: number): Label | undefined {
    const units = this.#byBlock.get(block);
    const [unit] = units ?? [];
    if (!unit || units?.length !== 1 || unit.seen.dates.length > 0 || unit.text.length > longestNeighbour) return undefined;
    if (over !== undefined) {
      const between = this.#byBlock.get(over)?.[0];
      if (!between || between.seen.dates.length > 0 || between.text.length > longestNeighbour) return undefined;
    }
    const label = labelOf(without(unit.seen, unit.text));
    return label.guess ? label : undefined;
  }
}

/** Everything that the page dates, in order: entries with their labels, and the dates left out with the reason. */
export function pair(page: Page): {
  readonly entries: readonly Entry[];
  readonly left: readonly LeftOut[];
  readonly units: readonly Unit[];
} {
  const pairing = new Pairing(page);
  return { entries: pairing.entries, left: pairing.left, units: unitsOf(page) };
}
