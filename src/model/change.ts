import type { Call, Deadline } from './call.ts';

/** What happened to a deadline between two readings. */
export const changeKinds = ['extended', 'moved earlier', 'withdrawn', 'announced', 'zone or hour changed'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** `before` is null for a new deadline, `after` for one that is gone from the page. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before: Deadline | null;
  readonly after: Deadline | null;
}

const isWithdrawn = (deadline: Deadline) => deadline.status === 'cancelled';

function changeOf(before: Deadline, after: Deadline): ChangeKind | undefined {
  if (isWithdrawn(before) !== isWithdrawn(after)) return isWithdrawn(after) ? 'withdrawn' : 'announced';
  if (before.date === null || after.date === null) {
    if (before.date === after.date) return undefined;
    return after.date === null ? 'withdrawn' : 'announced';
  }
  const closes = (deadline: Deadline) => deadline.end ?? deadline.date ?? '';
  if (closes(before) !== closes(after)) return closes(after) > closes(before) ? 'extended' : 'moved earlier';
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
