import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';
import { labelOf, says } from '../../labels/label.ts';
import { speaksOf } from '../../phrases/phrases.ts';
import type { Entry } from '../entry.ts';

/**
 * "Applications that come in after 1 April will not be considered": until that day they are, so it is the last one. The kind that falls due
 * on it; undefined where nothing is refused, or what is refused is not handed in.
 */
export function refusedKind(text: string): Kind | undefined {
  if (!speaksOf(text, 'refused')) return undefined;
  const label = labelOf(text);
  if (says(label, 'submit', 'paper', 'proposal', 'abstract', 'whole abstract')) return 'submission';
  return says(label, 'register') ? 'registration' : undefined;
}

const areAlike = (a: Kind, b: Kind): boolean => a === b || (judged.has(a) && judged.has(b));

/** Where the page names a deadline, the day after which something is refused is none of its own: it may be days of grace. */
export const isNamedElsewhere = (entry: Entry, all: readonly Entry[]): boolean =>
  entry.isRefusal === true && all.some((other) => !other.isRefusal && areAlike(entry.kind, other.kind));
