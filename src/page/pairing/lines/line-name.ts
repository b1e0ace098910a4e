import type { Kind } from '#model/call.ts';
import { type Concept, thingsJudged } from '../../label-words.ts';
import { isFirm } from '../../labels/firm.ts';
import { type Label, says } from '../../labels/label.ts';
import { isBare, isNameless, isOnlyDeadline } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { kindOf } from '../../phrases/kind.ts';
import { hasSign } from '../../phrases/signs.ts';
import type { Named } from '../near/named-by-title.ts';
import { isToActOn } from '../near/to-act-on.ts';

/** Names a date by what the page has near it, given the words around it. */
export type Fallback = (around: string) => Named | undefined;

/**
 * "Call for entries" over "until 15 April": what is open until a day falls due on it. 早期（4月15日まで）under the name of an event is when
 * entering for it costs less.
 */
function notOpenUntil(found: Named | undefined, own: Label): Named | undefined {
  if (found?.label.guess?.kind === 'event' && says(own, 'until') && hasSign(own.text, 'early'))
    return { ...found, label: found.label.withGuess({ kind: 'registration', isPlain: false }) };
  if (found?.label.guess?.kind !== 'opens' || !says(own, 'until', 'deadline', 'extended', 'closes')) return found;
  const asked = kindOf(found.label.mentions.filter(({ concept }) => concept !== 'opens'));
  return {
    ...found,
    label: found.label.withGuess({ kind: asked?.kind === 'registration' ? 'registration' : 'submission', isPlain: true }),
  };
}

/**
 * "6 May (hard deadline)", "6 May (firm)": what stands in brackets behind a date that begins its line is a remark; a label nearby names it,
 * as it does beside "6 May Submit here".
 */
const isRemark = (own: Label, { before, behind }: Around): boolean =>
  isBare(before) && (isToActOn(behind) || (isFirm(behind) ? !own.guess?.isPlain : isOnlyDeadline(own) && /^\s*[([\p{L}]/u.test(behind)));

/** What is handed in, which notifications and final versions are of as well. */
const ofThings: ReadonlySet<Kind> = new Set(['notification', 'camera-ready', 'response']);

const isOnlyThing = ({ mentions }: Label): boolean => mentions.length > 0 && mentions.every(({ concept }) => thingsJudged.has(concept));

/** "Long papers: 5 June" below "Notification": the title says what falls due, the line of what. */
function ofTitle(own: Label, { before, behind }: Around, fallback: Fallback): Named | undefined {
  const titled = isOnlyThing(own) ? fallback(`${before} ${behind}`) : undefined;
  const named = titled?.track == null ? undefined : titled.label.guess;
  return named?.isPlain && ofThings.has(named.kind) ? titled : undefined;
}

const ofSections: ReadonlySet<Kind> = new Set(['registration', 'camera-ready']);

/** "Deadline: 2 April" below "Registration": what closes a section names alone, unless it asks for work to be judged as well. */
function ofSection(own: Label, words: string, fallback: Fallback): Named | undefined {
  const titled = isOnlyDeadline(own) && !own.guess?.isPlain ? fallback(words) : undefined;
  const guess = titled?.label.guess;
  const isAlone = guess?.isPlain && ofSections.has(guess.kind) && !says(titled?.label ?? own, 'submit', 'paper', 'proposal', 'abstract');
  return isAlone && titled ? { ...titled, track: null } : undefined;
}

const edges: ReadonlySet<Concept> = new Set(['opens', 'closes', 'dates']);
const isOneOrTwoWords = (text: string): boolean => !/\S\s+\S+\s+\S/.test(text);

/** "Start: 3 May", "End: 5 May" below "Event details" are the first and the last day of the event. */
const isEdge = (own: Label): boolean =>
  !own.guess?.isPlain &&
  says(own, 'opens', 'closes') &&
  isOneOrTwoWords(own.text) &&
  own.mentions.every(({ concept }) => edges.has(concept));

/** What names a date of a line: its own label, where that says a kind; else what the page offers. */
export function nameFor(cluster: Cluster, around: Around, own: Label, fallback: Fallback): Named | undefined {
  const remarked = isRemark(own, around) ? fallback('') : undefined;
  if (remarked) return remarked;
  const titled = ofTitle(own, around, fallback);
  if (titled) return titled;
  const whole = isEdge(own) ? fallback('') : undefined;
  if (whole?.label.guess?.kind === 'event') return { ...whole, label: own.withGuess(whole.label.guess) };
  const words = `${around.before} ${around.behind}`;
  const section = ofSection(own, words, fallback);
  if (section) return section;
  if (own.guess && (own.guess.isPlain || !isNameless(own))) return { label: own, track: null };
  // "TBD" stands for anything: a neighbour's name is not enough.
  const isDay = cluster.dates.some(({ date }) => date.kind !== 'not yet');
  return isDay || isBare(words) ? notOpenUntil(fallback(words), own) : undefined;
}
