import * as v from 'valibot';
import type { Step } from '../step.ts';

const Hidden = v.record(v.string(), v.unknown());
const Undo = v.looseObject({ hidden: Hidden });

/** What was only the moment since when a deadline is hidden gets room for what it is called. */
const withName = (since: unknown) => (typeof since === 'string' ? { since, as: null } : since);
const withNames = (hidden: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(hidden).map(([id, since]) => [id, withName(since)]));

/** What is hidden says what it was called, in what is hidden now as in what can be taken back. */
export default {
  to: 4,
  upgrade: (stored) => {
    const { hidden, undo } = stored;
    return {
      ...stored,
      ...(v.is(Hidden, hidden) && { hidden: withNames(hidden) }),
      ...(Array.isArray(undo) && { undo: undo.map((one) => (v.is(Undo, one) ? { ...one, hidden: withNames(one.hidden) } : one)) }),
    };
  },
} satisfies Step;
