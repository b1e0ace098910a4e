import { closing } from '#model/kinds.ts';
import type { Concept } from '../label-words.ts';
import { labelOf } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import type { Unit } from '../outline/outline.ts';
import { besideTime, isOnlyTime } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';
import { lettersIn } from '../phrases/letters.ts';
import { isSign } from '../phrases/signs.ts';
import { unsaid } from '../phrases/unsaid.ts';

const ofAnEnd: ReadonlySet<Concept> = new Set(['closes', 'until', 'deadline']);

/** "Closes 23:59 AoE", "by 17:00": that something ends then, and not what. */
const isOnlyEnd = (words: string): boolean => {
  const { mentions } = labelOf(words);
  return mentions.length > 0 && mentions.every(({ concept }) => ofAnEnd.has(concept)) && lettersIn(unsaid(words, mentions)) === 0;
};

/** "17:00 UTC", "Time: 17:00 UTC", "Closes 17:00 UTC": a line of an hour, with a zone or none, and nothing else. */
export function isHourLine(unit: Unit): boolean {
  if (unit.seen.dates.length > 0 || unit.seen.hours.length !== 1) return false;
  const words = besideTime(unit);
  return isBare(words) || isSign(words, 'time of day') || isOnlyEnd(words);
}

/** What stands on the lines of a page. */
interface Lines {
  readonly entriesAt: (block: number) => readonly Entry[];
  readonly unitAt: (block: number) => Unit | undefined;
}

/** As many rows as one line of an hour is looked for above it. */
const mostRows = 12;
/** Lines of a card: an hour, a date, a label. */
const linesOfCard = 3;

/** The lines of a page that are an hour, and the dates on cards to which they belong. */
export class HourLines {
  readonly #lines: Lines;
  /** By the line of a date: whether its cards begin with their hours right above it, and one line higher. */
  readonly #known = { 1: new Map<number, boolean>(), 2: new Map<number, boolean>() };

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /**
   * The one right above the hour, or above the label that stands between the two; or the one right below it whose label is the next line to
   * either side.
   */
  dateOf(block: number): Entry | undefined {
    const right = this.#dateAt(block - 1);
    if (right && !(this.#isLabel(block - 2, right) && this.#beginWithHour(block - 1, 2))) return right;
    const above = this.#dateAt(block - 2);
    if (above && this.#isLabel(block - 1, above) && !this.#beginWithHour(block - 2, 1)) return above;
    const ofLabel = this.#dateAt(block + 2);
    if (ofLabel && this.#isLabel(block + 1, ofLabel)) return ofLabel;
    const below = this.#dateAt(block + 1);
    return below && (this.#isLabel(block - 1, below) || this.#isLabel(block + 2, below)) ? below : undefined;
  }

  /**
   * "Time: 12:00" below some rows: what closes in the rows right above, up to an event, whose hour that may be as well. Where one of them
   * has an hour of its own, it is not told of all.
   */
  rowsAbove(block: number): readonly Entry[] {
    const unit = this.#lines.unitAt(block);
    if (!unit || !isSign(besideTime(unit), 'time of day')) return [];
    const rows: Entry[] = [];
    for (let at = block - 1; block - at <= mostRows; at--) {
      const entries = this.#lines.entriesAt(at);
      if (entries.length === 0 || entries.some(({ kind, isProse }) => kind === 'event' || isProse)) break;
      rows.push(...entries);
    }
    return rows.some(({ hour }) => hour !== undefined) ? [] : rows.filter(({ kind }) => closing.has(kind));
  }

  #dateAt(block: number): Entry | undefined {
    return this.#lines.entriesAt(block).find(({ unit }) => isOnlyTime(unit));
  }

  #isLabel(block: number, { label }: Entry): boolean {
    const unit = this.#lines.unitAt(block);
    return unit !== undefined && unit.seen.dates.length === 0 && labelOf(unit.text).text === label;
  }

  /**
   * "17:00", "1 May", "Papers", "18:00", "8 May", "Talks": cards that begin with their hour, as the first of them does. `lead` is how many
   * lines above its date the hour would stand.
   */
  #beginWithHour(date: number, lead: 1 | 2): boolean {
    const known = this.#known[lead];
    let first = date;
    while (!known.has(first) && this.#dateAt(first - linesOfCard)) first -= linesOfCard;
    const above = this.#lines.unitAt(first - lead);
    const isLed = known.get(first) ?? (above !== undefined && isHourLine(above));
    known.set(date, isLed);
    return isLed;
  }
}
