import * as v from 'valibot';
import type { Block, Cell, Heading, Line, Rich, Span } from '#page/block.ts';
import { mostBlocks, mostWeight, weightOf } from '#page/collect/block-writer.ts';
import type { Steps } from '#page/steps.ts';

/** Stands between texts: the collector lets none through. */
const between = '\0';

/**
 * Blocks as a tab sends them: their texts, in one, and all else that makes them as whole numbers, in order. Browsers write a message out on
 * the main thread of the page, object by object and string by string, and Firefox does so again in the process that draws its windows.
 * What of it is odd shows when it is unpacked.
 */
export const PackedBlocks = v.object({
  texts: v.string(),
  numbers: v.custom<readonly number[]>(Array.isArray),
});

export type PackedBlocks = v.InferOutput<typeof PackedBlocks>;

const kinds = ['heading', 'line', 'row'] as const;
const roles = ['paragraph', 'item', 'term', 'detail'] as const;

// Several small numbers are one: what a number is made of, and in which order it is taken apart again.
const ofKind = (kind: Block['kind'], rest: number): number => kinds.indexOf(kind) + kinds.length * rest;
const flags = (first: boolean, second: boolean): number => Number(first) + 2 * Number(second);
const howLineStands = ({ role, bold, depth }: Line): number => roles.indexOf(role) + roles.length * (Number(bold) + 2 * depth);

export function packed(blocks: readonly Block[]): PackedBlocks {
  const texts: string[] = [];
  const numbers: number[] = [];
  const packRich = ({ text, struck, machine }: Rich) => {
    texts.push(text);
    const hasMarks = struck.length + machine.length > 0;
    numbers.push(Number(hasMarks));
    if (!hasMarks) return;
    numbers.push(struck.length, machine.length);
    for (const [from, to] of struck) numbers.push(from, to);
    for (const { at, value } of machine) {
      numbers.push(at[0], at[1]);
      texts.push(value.replaceAll(between, ''));
    }
  };
  for (const block of blocks) {
    if (block.kind === 'heading') numbers.push(ofKind('heading', block.level), block.over ?? 0);
    else if (block.kind === 'line') numbers.push(ofKind('line', howLineStands(block)), block.group);
    else {
      numbers.push(ofKind('row', block.table), block.cells.length);
      for (const cell of block.cells) {
        numbers.push(flags(cell.header, cell.repeated), cell.column, cell.width);
        packRich(cell);
      }
      continue;
    }
    packRich(block);
  }
  return { texts: texts.join(between), numbers };
}

const none: readonly never[] = [];
const noYes = [false, true] as const;

/** Takes packed blocks out again, one by one. */
class Unpacker {
  readonly #texts: readonly string[];
  readonly #numbers: readonly unknown[];
  #text = 0;
  #number = 0;
  /** Something was no text or number of a block. */
  isOdd = false;

  constructor({ texts, numbers }: PackedBlocks) {
    // Of no blocks there are no texts.
    this.#texts = numbers.length ? texts.split(between) : [];
    this.#numbers = numbers;
  }

  get isAtEnd(): boolean {
    return this.isOdd || (this.#number === this.#numbers.length && this.#text === this.#texts.length);
  }

  block(): Block {
    const [kind, rest] = this.#taken(this.#whole(), kinds);
    return kind === 'heading' ? this.#heading(rest) : kind === 'line' ? this.#line(rest) : this.#row(rest);
  }

  #heading(rest: number): Heading {
    const level = this.#among([1, 2, 3, 4, 5, 6], rest - 1);
    const over = this.#whole();
    return { kind: 'heading', level, ...(over > 0 && { over }), ...this.#rich() };
  }

  #line(rest: number): Line {
    const [role, stand] = this.#taken(rest, roles);
    const [bold, depth] = this.#taken(stand, noYes);
    return { kind: 'line', role, depth, group: this.#whole(), bold, ...this.#rich() };
  }

  #row(table: number): Block {
    return { kind: 'row', table, cells: this.#each(this.#whole(), () => this.#cell()) };
  }

  #cell(): Cell {
    const [header, more] = this.#taken(this.#whole(), noYes);
    const [column, width, repeated] = [this.#whole(), this.#whole(), this.#among(noYes, more)];
    return { ...this.#rich(), header, column, width, repeated };
  }

  #rich(): Rich {
    const text = this.#words();
    const hasMarks = this.#among(noYes, this.#whole());
    const [strikes, dates] = hasMarks ? [this.#whole(), this.#whole()] : [0, 0];
    const struck = this.#each(strikes, () => this.#span());
    return { text, struck, machine: this.#each(dates, () => ({ at: this.#span(), value: this.#words() })) };
  }

  #span(): Span {
    return [this.#whole(), this.#whole()];
  }

  /** As many as were packed; no more than there is left of them. */
  #each<Item>(count: number, take: () => Item): readonly Item[] {
    if (count === 0) return none;
    const items: Item[] = [];
    while (items.length < count && !this.isOdd) items.push(take());
    return items;
  }

  #words(): string {
    const text = this.#texts[this.#text++];
    if (text !== undefined) return text;
    this.isOdd = true;
    return '';
  }

  #whole(): number {
    const number = this.#numbers[this.#number++];
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
    this.isOdd = true;
    return 0;
  }

  /** One of several, and what the number holds besides. */
  #taken<const Names extends readonly [unknown, ...unknown[]]>(number: number, names: Names): readonly [Names[number], number] {
    return [names[number % names.length] ?? names[0], Math.floor(number / names.length)];
  }

  #among<const Names extends readonly [unknown, ...unknown[]]>(names: Names, at: number): Names[number] {
    const name = names[at];
    this.isOdd ||= name === undefined;
    return name ?? names[0];
  }
}

/** The blocks again, one at a step; undefined where they were none, or more than the collector lets through. */
export function* unpacked(blocks: PackedBlocks): Steps<readonly Block[] | undefined> {
  const unpacker = new Unpacker(blocks);
  const taken: Block[] = [];
  for (let weight = 0; !unpacker.isAtEnd; ) {
    yield;
    const block = unpacker.block();
    weight += weightOf(block);
    taken.push(block);
    if (taken.length > mostBlocks || weight > mostWeight) return undefined;
  }
  return unpacker.isOdd ? undefined : taken;
}
