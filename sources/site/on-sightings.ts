import type { Call, Deadline } from '#model/call.ts';
import type { Day } from '#model/day.ts';
import { isContested } from '#model/order.ts';
import type { Reading, Sighting } from '#page/reading.ts';
import { writtenDays } from './written-days.ts';

type Days = ReadonlySet<string>;

/** The days that a sighting names, or those of the deadline that the generic reader took it for where its words have no year. */
function daysOf({ text, verdict }: Sighting, found: Deadline | undefined): Days {
  const written = writtenDays(text).map(({ from, to }) => to ?? from);
  const read = verdict === 'replaced' ? (found?.was ?? []) : [found?.end ?? found?.date].filter((day) => typeof day === 'string');
  return new Set<string>(written.length ? written : read);
}

const closingDay = ({ date, end }: Deadline) => end ?? date;
/** Of a deadline with two dates side by side, either is its day. */
const holdsOn = (days: Days, words: string) => (deadline: Deadline) =>
  days.has(closingDay(deadline) ?? '') || (deadline.assumptions.includes('two-dates-unexplained') && deadline.quote.includes(words));
const heldOn = (days: Days) => (deadline: Deadline) => deadline.was.some((day: Day) => days.has(day));

/** Of several on one day: that of the kind that the generic reader saw, and one that no other sighting stands for yet. */
function choose(candidates: readonly Deadline[], found: Deadline | undefined, taken: ReadonlySet<Deadline>): Deadline | undefined {
  const sameKind = candidates.filter(({ kind }) => kind === found?.kind);
  const best = sameKind.length ? sameKind : candidates;
  return best.find((deadline) => !taken.has(deadline)) ?? best[0];
}

function verdictOf(deadline: Deadline): Sighting['verdict'] {
  if (deadline.status === 'struck') return 'struck';
  return isContested(deadline) ? 'doubtful' : 'current';
}

/**
 * The generic reader's sightings, led to the deadlines that a site's own reader found. What holds: a sighting keeps its place and its
 * words, and belongs to the deadline of the day that it names; where the site's data know nothing of that day it is left out, since the
 * site knows better which dates are deadlines.
 */
export function onSightings({ call: generic, sightings }: Reading, call: Call): Reading {
  const founds = new Map(generic.deadlines.map((deadline) => [deadline.id, deadline]));
  const taken = new Set<Deadline>();
  const led = sightings.map((seen): Sighting => {
    const found = founds.get(seen.deadline ?? '');
    const days = daysOf(seen, found);
    // What the generic reader left out counts where it is the very words that the site's reader took: HotCRP repeats each in your time.
    const isMeant = ({ quote }: Deadline) => seen.deadline !== null || quote.startsWith(seen.text);
    const held = choose(call.deadlines.filter(holdsOn(days, seen.text)).filter(isMeant), found, taken);
    if (held && seen.verdict !== 'replaced') {
      taken.add(held);
      return { ...seen, verdict: verdictOf(held), deadline: held.id, why: `${held.kind}: ${held.label}` };
    }
    const replaced = choose(call.deadlines.filter(heldOn(days)), found, new Set());
    if (replaced) return { ...seen, verdict: 'replaced', deadline: replaced.id, why: 'an earlier date, replaced by the one that holds' };
    return seen.deadline === null
      ? seen
      : { ...seen, verdict: 'left out', deadline: null, why: 'the data of this site have no such deadline' };
  });
  return { call, sightings: led };
}
