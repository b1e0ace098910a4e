import { takenIn } from '#model/kinds.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Entry } from '../entry.ts';

/**
 * "Submissions: December 2026 – February 2027": months in which something is handed in, until the last one. A deadline that lies in some
 * months may come in the first.
 */
export const isMonthWindow = ({ kind, label, date: { date } }: Entry): boolean =>
  date.kind === 'month' && date.from !== undefined && takenIn.has(kind) && !says(labelOf(label), 'deadline', 'until', 'closes');
