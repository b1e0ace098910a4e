import { type Label, labelOf, says } from '../labels/label.ts';
import { isTelling } from '../labels/telling.ts';
import { isDated, type Unit } from '../outline/outline.ts';
import type { Entry } from './entry.ts';
import type { Lines } from './near/lines-of-page.ts';
import type { Named } from './near/named-by-title.ts';
import type { Neighbours } from './near/neighbours.ts';
import { isNextDay } from './near/next-day.ts';
import { closingAlone, closingOf } from './several/ellipsis.ts';

/** What names a date is looked for in these. */
export interface Surroundings {
  readonly lines: Lines;
  readonly near: Neighbours;
  /** The title of the page and its first headings. */
  readonly heading: string;
  /** Those found so far: more come behind them. */
  readonly entries: readonly Entry[];
}

/** Names that the entry before lends to the dates that stand soon below it. */
export class NamesBefore {
  readonly #lines: Lines;
  readonly #near: Neighbours;
  readonly #heading: string;
  readonly #entries: readonly Entry[];

  constructor({ lines, near, heading, entries }: Surroundings) {
    this.#lines = lines;
    this.#near = near;
    this.#heading = heading;
    this.#entries = entries;
  }

  /**
   * A bare date right below a struck one stands under the same label, as on a card or timeline with the old date above the new one, unless
   * its own element names it; so does the next of the days that stand below "Deadlines".
   */
  continued(unit: Unit): Named | undefined {
    const last = this.#entries.at(-1);
    const isOwn = this.#lines.ownNameOf(unit.block)?.at === unit.block + 1;
    const isOld = last?.date.struck && last.unit.block === unit.block - 1 && last.unit.cell === null && !isOwn;
    return last && (isOld || isNextDay(unit, last)) ? this.#lastName(unit, 1) : undefined;
  }

  /**
   * What a line extends that says no more than that it does: the entry before, where no title begins something else between them. An event
   * has no deadline, and nothing that is handed in is waited for when authors are told.
   */
  extended(unit: Unit, about: Label): Named | undefined {
    const last = this.#entries.at(-1);
    const isOfNext = last && unit.titles.some((title) => title.block > last.unit.block && !this.#lines.isDatedTitle(title));
    const isNoDeadline = says(about, 'deadline') && (last?.kind === 'event' || last?.kind === 'notification');
    return isOfNext || this.#isOfOwnTerm(unit) || this.#isNamedBelow(unit) || isNoDeadline ? undefined : this.#lastName(unit, 2);
  }

  /** A detail whose term is not that of the entry before: what it extends stands there. */
  #isOfOwnTerm(unit: Unit): boolean {
    const [last, term] = [this.#entries.at(-1), this.#lines.termOf(unit.block)];
    return last !== undefined && term !== undefined && term !== this.#lines.termOf(last.unit.block);
  }

  /** Where labels stand below their dates, a line there names what it extends, though it is nothing that calls speak of. */
  #isNamedBelow({ block }: Unit): boolean {
    const [below, other] = this.#near.areBelow ? this.#lines.unitsAt(block + 1) : [];
    return below !== undefined && !other && !isDated(below) && isTelling(below.text);
  }

  /** What was said to open on the line above. */
  closed(unit: Unit, about: Label): Named | undefined {
    const last = this.#entries.at(-1);
    if (!last || last.unit.block !== unit.block - 1) return undefined;
    const label = closingOf(last) ?? (says(labelOf(this.#heading), 'submit', 'call') ? closingAlone(last, about) : undefined);
    return label && { label, track: last.track };
  }

  /** The entry before, as a name, where it stands at most some blocks above. */
  #lastName(unit: Unit, reach: number): Named | undefined {
    const last = this.#entries.at(-1);
    if (!last || unit.block - last.unit.block > reach) return undefined;
    return { label: labelOf(last.label).withGuess({ kind: last.kind, isPlain: true }), track: last.track };
  }
}
