import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';
import { type Concept, thingsJudged } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import { speaksOf } from '../../phrases/phrases.ts';
import { hasSign, someSign } from '../../phrases/signs.ts';
import type { Entry } from '../entry.ts';

const aFewWords = /^[^\S\n](?:[\p{L}-]{1,20}[^\S\n]){0,3}$/u;

/** "No submissions are accepted", "no late entries will be considered": none of what is handed in is taken in. */
const isNoneTaken = (text: string): boolean =>
  someSign(text, 'none', (_, end) => {
    const thing = labelOf(text).mentions.find(({ concept, at }) => at >= end && handedIn.has(concept));
    if (!thing || !aFewWords.test(text.slice(end, thing.at))) return false;
    return someSign(text.slice(thing.end), 'is taken in', (at) => aFewWords.test(text.slice(thing.end, thing.end + at)));
  });
/** "Anything that reaches us after 1 March will not be looked at": of nothing else is told. */
const isWhateverComesIn = (text: string): boolean =>
  hasSign(text, 'whatever it is') && labelOf(text).mentions.every(({ concept }) => besideComing.has(concept));
const besideComing: ReadonlySet<Concept> = new Set(['refused', 'until', 'formerly']);
const handedIn: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit', 'register']);

/**
 * "Applications that come in after 1 April will not be considered": until that day they are, so it is the last one. The kind that falls due
 * on it; undefined where nothing is refused, or what is refused is not handed in.
 */
export function refusedKind(text: string): Kind | undefined {
  if (!speaksOf(text, 'refused') && !isNoneTaken(text)) return undefined;
  const label = labelOf(text);
  if (says(label, 'submit', 'paper', 'proposal', 'abstract', 'whole abstract')) return 'submission';
  if (says(label, 'register')) return 'registration';
  return isWhateverComesIn(text) ? 'submission' : undefined;
}

/**
 * "The form will be closed after 31 May", "works can no longer be submitted after 31 May": the kind of what ends with a day that has "after"
 * beside it. What is taken back or paid again ends nothing.
 */
export function endedKind(text: string): Kind | undefined {
  const refused = refusedKind(text);
  const label = labelOf(text);
  if (refused === 'registration' && says(label, 'aid')) return undefined;
  if (refused) return refused;
  // "Ne sera plus disponible": the word for what opens is denied.
  if (!hasSign(text, 'is no more') && (!says(label, 'closes') || says(label, 'opens'))) return undefined;
  // "Papers published after 1 January cannot be submitted": how old they may be.
  if (hasSign(text, 'done')) return undefined;
  if (says(label, 'aid', 'notify', 'held', 'review', 'final', 'programme')) return undefined;
  if (says(label, 'submit', 'proposal', 'call')) return 'submission';
  return says(label, 'register') ? 'registration' : undefined;
}

const areAlike = (a: Kind, b: Kind): boolean => a === b || (judged.has(a) && judged.has(b));

/** Where the page names a deadline, the day after which something is refused is none of its own: it may be days of grace. */
export const isNamedElsewhere = (entry: Entry, all: readonly Entry[]): boolean =>
  entry.isRefusal === true && all.some((other) => !other.isRefusal && areAlike(entry.kind, other.kind));
