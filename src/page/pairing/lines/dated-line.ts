import { labelOf, says } from '../../labels/label.ts';
import { isBare, isOnlyDeadline } from '../../labels/nameless.ts';
import { type Around, aroundOf, saidBefore } from '../../outline/around.ts';
import { type Cluster, clustersOf } from '../../outline/cluster.ts';
import { isUnder, type Unit } from '../../outline/outline.ts';
import { areRowsInARow, isLed, isNamedBehind, longestLine } from '../../outline/running-text.ts';
import { type Settled, settle } from '../../outline/settle.ts';
import { onlyKnown, withoutVerbs } from '../beside/announced.ts';
import { aroundBrackets } from '../beside/bracketed-days.ts';
import { isDateFirst as putsDatesFirst, withoutLastSentence } from '../beside/date-first.ts';
import { aroundAims } from '../beside/day-of-aim.ts';
import { isHistory } from '../beside/manuscript.ts';
import { withoutNextName } from '../beside/named-ahead.ts';
import { nameOfSpan } from '../beside/named-span.ts';
import { openedAndClosed } from '../beside/opened-and-closed.ts';
import { partedClauses } from '../beside/parted-clauses.ts';
import { withoutPurposes } from '../beside/purpose.ts';
import { withoutDelay } from '../beside/so-much-later.ts';
import { namedBehind } from '../several/named-behind.ts';

/** A line with its dates, and how it as a whole stands on its page. */
export interface DatedLine {
  readonly unit: Unit;
  /** Its dates, those side by side together. */
  readonly clusters: readonly Cluster[];
  /** The words around each of them. */
  readonly arounds: readonly Around[];
  readonly isRunning: boolean;
  /** Its dates stand before their labels. */
  readonly isDateFirst: boolean;
  /** "1 May: what is to be handed in, at length": in a section of dates a line that begins with its only date names it, however long. */
  readonly isListedFirst: boolean;
  /** It tells how something came about. */
  readonly isInHistory: boolean;
}

/** One date of a line, or several side by side, with the words around it and how it is to be read. */
export interface Place {
  readonly i: number;
  readonly cluster: Cluster;
  readonly around: Around;
  /** What its dates come to on their own; undefined where there is none. */
  readonly settled: Settled | undefined;
  /** A label with its mark leads to it, even in running text. */
  readonly isLed: boolean;
  /** It stands in a sentence, which must prove it. */
  readonly prose: boolean;
}

/** "3–4 May 2027, Ghent. Papers are due by 1 March": nothing stands behind the last date, or a sentence of its own leads up to it. */
function isLedTo(unit: Unit, clusters: readonly Cluster[], around: Around | undefined): boolean {
  const [before, last] = [clusters.at(-2), clusters.at(-1)];
  if (!around || !before || !last) return false;
  return isBare(around.behind) || (says(labelOf(around.before), 'deadline') && saidBefore(unit, last.start).length >= before.end);
}

/** "MARCH 1 DEADLINE — residencies from August": nothing but the word for it stands between a day that a line begins with and a mark. */
function isCalledDeadline({ before, behind }: Around): boolean {
  const [, name] = /^\s([^–—:(.;,\n]{3,24})\s?[–—:(]/u.exec(behind) ?? [];
  return name !== undefined && isBare(before) && isOnlyDeadline(labelOf(name));
}

/** Words end with a full stop, as they do in a sentence. */
const isSentence = /[\p{L}\d)][.!]\s*$/u;

/** A line ready for pairing: the words around each of its days without those that are of another. */
export function datedLine(line: Unit, isRunning: boolean): DatedLine {
  const unit = isRunning ? onlyKnown(line) : withoutVerbs(line);
  const clusters = clustersOf(unit.text, unit.seen);
  const near = clusters.map((_, i) => (isRunning ? withoutLastSentence(aroundOf(unit, clusters, i)) : aroundOf(unit, clusters, i)));
  const soon = near.map(withoutDelay);
  const parted = isRunning || isSentence.test(unit.text) ? partedClauses(unit.text, soon) : soon;
  const around = openedAndClosed(aroundAims(unit, clusters, aroundBrackets(unit, clusters, parted)));
  const whole = withoutNextName(unit.text, around, clusters);
  const first = whole[0];
  const dateFirst = first !== undefined && putsDatesFirst(first, clusters.length === 1) && !isLedTo(unit, clusters, whole.at(-1));
  const named = withoutPurposes(
    unit,
    namedBehind(
      whole,
      clusters.map(({ start, end }) => unit.text.slice(start, end)),
    ),
  );
  const rows = named.map((around) => ({ ...around, before: '' }));
  const ofSpan = isRunning && dateFirst && first && clusters[0] && !clusters[1] ? nameOfSpan(first, clusters[0]) : undefined;
  const arounds = ofSpan ? [{ before: '', behind: ofSpan }] : isRunning && dateFirst && areRowsInARow(rows) ? rows : named;
  return {
    unit,
    clusters,
    arounds,
    isRunning,
    isDateFirst: dateFirst,
    isListedFirst: dateFirst && clusters.length === 1 && isUnder(unit, 'dates'),
    isInHistory: isHistory(arounds),
  };
}

/** Each date of a line, in order. */
export function placesOf({ unit, clusters, arounds, isRunning, isDateFirst, isListedFirst }: DatedLine): readonly Place[] {
  const areRows = isRunning && areRowsInARow(arounds);
  return clusters.flatMap((cluster, i) => {
    const around = arounds[i];
    if (!around) return [];
    const isFirst = i === 0;
    const led =
      areRows ||
      (isLed(around) && (isFirst || around.before.length <= longestLine.paragraph)) ||
      (isFirst && clusters.length === 1 && (isNamedBehind(around) || (isDateFirst && nameOfSpan(around, cluster) !== undefined))) ||
      (isFirst && isCalledDeadline(around));
    const settled = settle(cluster, unit.text, '');
    return [{ i, cluster, around, settled, isLed: led, prose: isRunning && !led && !isListedFirst }];
  });
}
