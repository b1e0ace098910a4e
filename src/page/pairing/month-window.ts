import type { Kind } from '#model/call.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Entry } from './entry.ts';

const handedIn: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'supplement', 'registration']);

/**
 * "Submissions: December 2026 – February 2027": months in which something is handed in, until the last one. A deadline that lies in some
 * months may come in the first.
 */
export const isMonthWindow = ({ kind, label, date: { date } }: Entry): boolean =>
  date.kind === 'month' && date.from !== undefined && handedIn.has(kind) && !says(labelOf(label), 'deadline', 'until', 'closes');
