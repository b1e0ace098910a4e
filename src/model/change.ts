import type { Call, Deadline } from './call.ts';

/** What happened to a deadline between two readings. */
export const changeKinds = ['extended', 'moved earlier', 'withdrawn', 'announced', 'zone or hour changed'] as const;

/** One of `changeKinds`. */
export type ChangeKind = (typeof changeKinds)[number];

/** `before` is null for a new deadline, `after` for one that is gone from the page. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before: Deadline | null;
  readonly after: Deadline | null;
}

const isWithdrawn = (deadline: Deadline) => deadline.status === 'cancelled';

/** Last day, then first: what ends later counts as later, however it begins. */
const spanOf = ({ date, end }: Deadline) => `${end ?? date} ${date}`;

/** Whether a day lies in what was only a month before. */
const isPartOf = (date: string, month: string) => date !== month && date.startsWith(month);

function changeOf(before: Deadline, after: Deadline): ChangeKind | undefined {
  if (isWithdrawn(before) !== isWithdrawn(after)) return isWithdrawn(after) ? 'withdrawn' : 'announced';
  if (before.date === null || after.date === null) {
    if (before.date === after.date) return undefined;
    return after.date === null ? 'withdrawn' : 'announced';
  }
  const [old, now] = [spanOf(before), spanOf(after)];
  if (now !== old) {
    if (isPartOf(after.date, before.date)) return 'announced';
    if (!isPartOf(before.date, after.date)) return now > old ? 'extended' : 'moved earlier';
  }
  const isSameMoment = before.time === after.time && before.zone === after.zone && before.utc === after.utc;
  return isSameMoment ? undefined : 'zone or hour changed';
}

/** Compares two readings of one call, deadline by deadline (by id), in the order of the newer, then what is gone. */
export function changesBetween(before: Call, after: Call): Change[] {
  const old = new Map(before.deadlines.map((deadline) => [deadline.id, deadline]));
  const current = new Set(after.deadlines.map(({ id }) => id));
  const moved = after.deadlines.flatMap((deadline): Change[] => {
    const known = old.get(deadline.id);
    const kind = known ? changeOf(known, deadline) : 'announced';
    return kind ? [{ id: deadline.id, kind, before: known ?? null, after: deadline }] : [];
  });
  const gone = before.deadlines.filter(({ id }) => !current.has(id));
  return [...moved, ...gone.map((deadline): Change => ({ id: deadline.id, kind: 'withdrawn', before: deadline, after: null }))];
}
