import type { Deadline } from '#model/call.ts';
import { isContested } from '#model/order.ts';
import type { Span } from './block.ts';
import type { DatesOfCall } from './dates-of-call.ts';
import type { Dated } from './deadlines/dated.ts';
import type { Unit } from './outline/outline.ts';
import type { Entry, LeftOut } from './pairing/entry.ts';
import type { Sighting, Verdict } from './reading.ts';
import { eachInSteps, type Steps } from './steps.ts';

type Seen = Pick<Sighting, 'verdict' | 'deadline' | 'why'>;

const sighting = (unit: Unit, at: Span, seen: Seen): Sighting => ({
  block: unit.block,
  cell: unit.cell,
  at,
  text: unit.text.slice(...at),
  ...seen,
});

const whenReplaced = 'an earlier date, replaced by the one that holds';

function verdictOf(deadline: Deadline): Verdict {
  if (deadline.status === 'struck') return 'struck';
  return isContested(deadline) ? 'doubtful' : 'current';
}

/** Where the dates of one deadline stand: the one that holds, those that it replaced, and the rows that told them. */
function sightingsOf({ entry }: Dated, deadline: Deadline): readonly Sighting[] {
  const replaced: Seen = { verdict: 'replaced', deadline: deadline.id, why: whenReplaced };
  const rows = entry.before.flatMap((row) => [row.date, ...row.was].map((date) => ({ unit: row.unit, date })));
  const elsewhere = new Set(rows.map(({ date }) => date));
  const here = entry.was.filter((date) => !elsewhere.has(date)).map((date) => ({ unit: entry.unit, date }));
  return [
    sighting(entry.unit, entry.date.at, {
      verdict: verdictOf(deadline),
      deadline: deadline.id,
      why: `${deadline.kind}: ${deadline.label}`,
    }),
    ...[...here, ...rows].map(({ unit, date }) => sighting(unit, date.at, replaced)),
  ];
}

/** A second telling of a deadline, elsewhere on the page, of its day or of the month in which that lies. */
function repeatedSightings(again: Dated, deadline: Deadline | undefined): readonly Sighting[] {
  if (!deadline) return [];
  return sightingsOf(again, deadline).map((seen, i) =>
    i === 0 && !deadline.date?.startsWith(String(again.from))
      ? { ...seen, verdict: 'replaced', why: whenReplaced }
      : { ...seen, why: `${seen.why} (told again)` },
  );
}

/** A line that tells only the beginning or the end of an event told as a whole. */
const partSightings = ({ entry }: Dated, deadline: Deadline | undefined): readonly Sighting[] =>
  deadline
    ? [
        sighting(entry.unit, entry.date.at, {
          verdict: verdictOf(deadline),
          deadline: deadline.id,
          why: `${deadline.kind}: ${entry.label}`,
        }),
      ]
    : [];

/** A date that was seen and not taken. */
const leftOut = (unit: Unit, at: Span, why: string): Sighting => sighting(unit, at, { verdict: 'left out', deadline: null, why });

/** In order down the page. A window stands for two deadlines in one place; what was taken in one reading is not left out in another. */
function inOrder(sightings: readonly Sighting[]): readonly Sighting[] {
  const found = new Map<string, Sighting>();
  for (const seen of sightings) {
    const place = `${seen.block}/${seen.cell}/${seen.at[0]}`;
    if (seen.deadline === null && found.has(place)) continue;
    if (!found.has(place)) found.set(place, seen);
    else if (!found.has(`${place}/${seen.deadline}`) && found.get(place)?.deadline !== seen.deadline)
      found.set(`${place}/${seen.deadline}`, seen);
  }
  return [...found.values()].sort((a, b) => a.block - b.block || (a.cell ?? 0) - (b.cell ?? 0) || a.at[0] - b.at[0]);
}

/** Each date of a page that was seen on it, by what became of it: those of the call, those that tell it again, those left out. */
export function* allSightings(
  { kept, again, parts, left }: DatesOfCall,
  deadlines: readonly Deadline[],
  unpaired: readonly LeftOut[],
): Steps<readonly Sighting[]> {
  const byPlace = Map.groupBy(kept.entries(), ([, { entry }]) => entry.unit);
  // A window is told by its first and by its last day: what tells one of them again is of its kind.
  const toldBy = ({ unit, date, kind }: Entry) => {
    const here = byPlace.get(unit)?.filter(([, { entry }]) => entry.date === date) ?? [];
    return deadlines[(here.find(([, { entry }]) => entry.kind === kind) ?? here[0])?.[0] ?? -1];
  };
  const tellings = again.flatMap((one) => repeatedSightings(one.again, toldBy(one.of)));
  const seen = yield* eachInSteps(kept, (item, i) => (deadlines[i] ? sightingsOf(item, deadlines[i]) : []));
  return inOrder([
    ...seen.flat(),
    ...tellings,
    ...parts.flatMap((one) => partSightings(one.again, toldBy(one.of))),
    ...left.map(({ entry, why }) => leftOut(entry.unit, entry.date.at, why)),
    ...unpaired.map(({ unit, date, why }) => leftOut(unit, date.at, why)),
  ]);
}
