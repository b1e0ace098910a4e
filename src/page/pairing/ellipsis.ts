import type { Kind } from '#model/call.ts';
import { type Label, labelOf, says } from '../labels/label.ts';
import { type Around, sentenceUpTo } from '../outline/around.ts';
import type { Cluster } from '../outline/cluster.ts';
import type { Unit } from '../outline/outline.ts';
import type { Entry } from './entry.ts';

/** What may fall due in a clause without its verb. */
const due: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'supplement', 'camera-ready', 'registration']);

const longestClause = 45;
const marked = /^\s*[,;]|^\s*(?:and|but|while) /;

/**
 * "The deadline for abstracts is 1 February, for full papers 1 March", "papers are due 1 May, camera-ready versions 1 July": a clause that
 * leaves out its verb goes with the one before it, which says that something falls due.
 */
export function goesWithLast(unit: Unit, cluster: Cluster, { before }: Around, { guess }: Label, last: Entry | undefined): boolean {
  if (!last || !guess || !due.has(guess.kind) || last.unit.block !== unit.block) return false;
  if (before.length > longestClause || !marked.test(before)) return false;
  return says(labelOf(sentenceUpTo(unit, cluster)), 'deadline', 'until', 'closes');
}
