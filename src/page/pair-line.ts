import { onlyKnown, withoutVerbs } from './announced.ts';
import { type Around, aroundOf } from './around.ts';
import { clockFor } from './clock-beside.ts';
import { type Cluster, clustersOf, settle, without } from './cluster.ts';
import type { Entry, LeftOut, Old } from './entry.ts';
import { jointLabels } from './joint.ts';
import { kindOf } from './kind.ts';
import { isBare, isNameless, isOnlyDeadline, type Label, labelOf, says } from './label.ts';
import { clauseLabel, labelInLine, nextRoundLabel, sentenceLabel, verbLabel } from './label-beside.ts';
import { bothOf, endsSpan, goesOn } from './list-of-days.ts';
import { isNoticeHead } from './notice.ts';
import { isHistory, whyOnlyTold } from './only-told.ts';
import { isUnder, type Unit } from './outline.ts';
import { heldEvent, isAfter, isHeld, isOpenedFrom, isUnknownThing, opensByFrom, whyNotHere, whyNotInProse } from './proof.ts';
import { withoutPurposes } from './purpose.ts';
import { refusedKind } from './refused.ts';
import type { SeenDate } from './seen.ts';
import { withSpans } from './spans.ts';
import { byClosing, closesCall, roundLabel } from './windows.ts';

/** What pairing makes of one line, cell or sentence. */
export interface Paired {
  readonly entries: readonly Entry[];
  readonly olds?: readonly Old[];
  readonly left: readonly LeftOut[];
}

/** Whether the line puts its dates before their labels: nothing stands before the first one. */
const isDateFirst = (around: Around): boolean => isBare(around.before) && !isBare(around.behind);

const longestLine = { paragraph: 60, item: 100, other: Number.POSITIVE_INFINITY } as const;

const nearExtension = 6;
const wordsOfASentence = 4;
const hasWordsInARow = (text: string): boolean =>
  text.split(/[^\p{L}\s]+/u).some((part) => (part.match(/\p{L}+/gu)?.length ?? 0) >= wordsOfASentence);

/** East Asian words are not parted: a sentence is a long row of characters, or has its full stop. */
const eastAsianSentence = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{12}|[\p{Script=Hiragana}\p{Script=Han}]。/u;
/** A character says as much as two letters and more. */
const eastAsianWeight = 2;

/** Running text: longer than a label and its date. Lists, cells and short lines name their dates; sentences must prove them. */
export function isProse({ text, seen }: Unit, role: keyof typeof longestLine): boolean {
  const words = without(seen, text);
  if (words.length * eastAsianWeight <= longestLine[role]) return false;
  return (words.length > longestLine[role] && hasWordsInARow(words)) || eastAsianSentence.test(words);
}

/** "Participation requests: 31 August (each must name …)", "Full bids — 15 February": a label with its mark is no sentence, whatever follows. */
const isLed = ({ before }: Around): boolean =>
  before.length <= longestLine.item && /\p{L}/u.test(before) && /(?:[:：]|\s[–—])$/.test(before.trimEnd()) && !/[.!?]\s/.test(before);

const mostDaysOfAnEvent = 14;

/** What starts and lasts some days, and is not called for, is the event: "Posters kick off: 1–3 September". */
const isEventSpan = ({ date }: SeenDate, label: Label): boolean =>
  date.kind === 'range' &&
  label.guess?.kind === 'opens' &&
  (!label.guess.isPlain || says(label, 'event')) &&
  (date.to.month - date.from.month) * 30 + date.to.day - date.from.day <= mostDaysOfAnEvent;

/** "Timeline (tentative)". */
const isListTentative = ({ titles }: Unit): boolean => titles.some((title) => says(title, 'dates') && says(title, 'tentative'));

/** A remark on a date of a sentence stands in its own clause: "decisions go out on 12 April, and final versions are expected on 26 April". */
const ownClause = (behind: string, prose: boolean): string => (prose ? (behind.split(/[,;]\s/, 1)[0] ?? behind) : behind);

/** Makes the entry of one settled cluster; undefined where no kind is named. */
function entryOf(
  unit: Unit,
  cluster: Cluster,
  { label, track }: { readonly label: Label; readonly track: string | null },
  { before, behind }: Around,
  prose: boolean,
): Entry | undefined {
  const words = `${before} ${behind}`;
  const { date, ...settled } = settle(cluster, unit.text, words) ?? { date: undefined, was: [], rivals: [] };
  if (!date || !label.guess) return undefined;
  const about = labelOf(words);
  const { hour, zone } = clockFor(unit, cluster);
  return {
    unit,
    kind: isEventSpan(date, label) ? 'event' : label.guess.kind,
    isPlain: label.guess.isPlain,
    label: label.text,
    track,
    date,
    ...settled,
    hour,
    zone,
    isExtended: says(about, 'extended'),
    isTentative: isListTentative(unit) || (says(about, 'tentative') && says(labelOf(`${before} ${ownClause(behind, prose)}`), 'tentative')),
    isCancelled: says(about, 'cancelled'),
    isProse: prose,
    isNameless: isNameless(label),
    before: [],
  };
}

/** One entry for each thing that the label of a line or a row joins. */
function eachNamed(entry: Entry): readonly Entry[] {
  const both = entry.isProse ? undefined : jointLabels(labelOf(entry.label));
  return both?.map(({ text, guess }) => ({ ...entry, label: text, kind: guess?.kind ?? entry.kind })) ?? [entry];
}

/** A programme slot: two hours joined by a dash, "18:30 to 21:00". */
export const isSlot = ({ seen, text }: Unit): boolean =>
  seen.hours.some(({ at }, i) => {
    const next = seen.hours[i + 1];
    return next !== undefined && /^\s*(?:[-–—~〜～]|to|until|bis|à)\s*$/u.test(text.slice(at[1], next.at[0]));
  });

/** "Aug 20: papers due (deadline extended to Aug 30)": a later date of a line that only says that it replaces the one before. */
function isExtensionOf(cluster: Cluster, { before, behind }: Around, last: Entry | undefined): boolean {
  const label = labelOf(before);
  const said = label.mentions.findLast(({ concept }) => concept === 'extended');
  return (
    last !== undefined &&
    said !== undefined &&
    before.length - said.end < nearExtension &&
    isBare(behind) &&
    cluster.dates.length === 1 &&
    (label.guess === undefined || label.guess.kind === last.kind)
  );
}

/** The day after which something is refused is the last on which it is taken. */
function refusalOf(unit: Unit, cluster: Cluster, around: Around): Entry | undefined {
  const words = `${around.before} ${around.behind}`;
  const kind = refusedKind(words);
  const entry = kind && entryOf(unit, cluster, { label: labelOf(words).withGuess({ kind, isPlain: false }), track: null }, around, true);
  return entry && { ...entry, isRefusal: true };
}

/** "The deadline for abstracts is 1 February, for full papers 1 March": the second clause leaves out its verb. */
const isEllipsis = (before: string, { guess }: Label): boolean => guess?.isPlain === true && /^[,; ]{0,3}(?:and )?for\s/.test(before);

/** "Call for entries" over "until 15 April": what is open until a day falls due on it. */
function notOpenUntil<Found extends { readonly label: Label }>(found: Found | undefined, own: Label): Found | undefined {
  if (found?.label.guess?.kind !== 'opens' || !says(own, 'until', 'deadline', 'extended', 'closes')) return found;
  const asked = kindOf(found.label.mentions.filter(({ concept }) => concept !== 'opens'));
  return {
    ...found,
    label: found.label.withGuess({ kind: asked?.kind === 'registration' ? 'registration' : 'submission', isPlain: true }),
  };
}

const firmness = /^\s*[([](?:firm|hard|strict|final|fixed|no (?:further )?extensions?)\b[^)\]]{0,30}[)\]]/i;

/** "6 May (hard deadline)", "6 May (firm)": what stands in brackets behind a date that begins its line is a remark; a label nearby names it. */
const isRemark = (own: Label, { before, behind }: Around): boolean =>
  isBare(before) && (firmness.test(behind) ? !own.guess?.isPlain : isOnlyDeadline(own) && /^\s*[([]/.test(behind));

/** Pairs the dates of a line with the words beside them. `fallback` names them where they have none: a label nearby, or a title. */
export function pairLine(
  line: Unit,
  isRunning: boolean,
  fallback: (around: string) => { readonly label: Label; readonly track: string | null } | undefined,
): Paired {
  const unit = withSpans(isRunning ? onlyKnown(line) : withoutVerbs(line));
  const clusters = clustersOf(unit.text, unit.seen);
  const whole = clusters.map((_, i) => aroundOf(unit, clusters, i));
  const dateFirst = whole[0] !== undefined && isDateFirst(whole[0]);
  const arounds = withoutPurposes(unit, whole);
  const isInHistory = isHistory(arounds);
  // "1 May: what is to be handed in, at length": in a section of dates a line that begins with its only date names it, however long.
  const isListedFirst = dateFirst && clusters.length === 1 && isUnder(unit, 'dates');
  const entries: Entry[] = [];
  const left: LeftOut[] = [];
  const olds: Old[] = [];
  arounds.forEach((around, i) => {
    const cluster = clusters[i];
    if (!cluster) return;
    const refusal = isAfter(around) ? refusalOf(unit, cluster, around) : undefined;
    if (refusal) {
      entries.push(refusal);
      return;
    }
    const isNamedAhead = isLed(around) && (i === 0 || around.before.length <= longestLine.paragraph);
    const prose = isRunning && !isNamedAhead && !isListedFirst;
    const isEvent = prose && isHeld(cluster, around);
    const said = isEvent
      ? labelOf(around.before).withGuess(heldEvent)
      : (verbLabel(around) ??
        (prose ? roundLabel(around) : undefined) ??
        (prose ? clauseLabel(around) : undefined) ??
        (i > 0 ? sentenceLabel(unit, cluster, labelOf(around.before)) : undefined) ??
        labelInLine(unit, cluster, around, dateFirst, clusters.length === 1 || (prose && isBare(around.before))));
    const guess = isOpenedFrom(said, around, cluster, prose) ? opensByFrom : prose && closesCall(said, unit) ? byClosing : undefined;
    const own = nextRoundLabel(around, entries.at(-1)) ?? (guess ? said.withGuess(guess) : said);
    const words = `${around.before} ${around.behind}`;
    const settled = settle(cluster, unit.text, '');
    if (settled && !settled.date && own.guess) {
      olds.push({ unit, kind: own.guess.kind, dates: settled.was });
      return;
    }
    const last = entries.at(-1);
    if (last && settled?.date && isExtensionOf(cluster, around, last)) {
      entries[entries.length - 1] = {
        ...last,
        date: settled.date,
        was: [...last.was, last.date],
        isExtended: true,
        ...clockFor(unit, cluster),
      };
      return;
    }
    const [lastCluster, date] = [clusters[i - 1], settled?.date];
    if (last && lastCluster && date && last.date.at[1] === lastCluster.end && goesOn(unit, lastCluster, cluster, around)) {
      entries.splice(-1, 1, ...bothOf(last, { date, ...clockFor(unit, cluster) }, unit, lastCluster, cluster));
      return;
    }
    const why =
      whyOnlyTold(around, isInHistory, unit.text.slice(cluster.end)) ??
      (lastCluster && endsSpan(unit, arounds[i - 1], lastCluster, cluster) ? 'it tells a span of time' : undefined) ??
      whyNotHere(cluster, around, own) ??
      (!own.guess && isNoticeHead(unit) ? 'the day of a notice' : undefined) ??
      (isUnknownThing(cluster, own, unit) ? 'something else that is still to be announced' : undefined) ??
      (prose && own === said && !(last && isEllipsis(around.before, own)) ? whyNotInProse(own, around, unit, cluster) : undefined);
    const isNamed = own.guess && (own.guess.isPlain || !isNameless(own));
    // "TBD" stands for anything: a neighbour's name is not enough.
    const isDay = cluster.dates.some(({ date }) => date.kind !== 'not yet');
    const remarked = isRemark(own, around) ? fallback('') : undefined;
    const found =
      remarked ?? (isNamed ? { label: own, track: null } : isDay || isBare(words) ? notOpenUntil(fallback(words), own) : undefined);
    const entry =
      why === undefined && found
        ? entryOf(unit, cluster, found, around, isRunning && !isListedFirst && !(isNamedAhead && !/[.!?]\s+\p{Lu}/u.test(unit.text)))
        : undefined;
    if (entry)
      entries.push(
        ...eachNamed(isNameless(own) && found?.label !== own ? { ...entry, isNameless: says(own, 'extended', 'formerly') } : entry),
      );
    else for (const date of cluster.dates) left.push({ unit, date, why: why ?? 'nothing near it says what it is for' });
  });
  return { entries, left, olds };
}
