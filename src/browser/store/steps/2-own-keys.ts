import * as v from 'valibot';
import type { Step } from '../step.ts';

const Before = v.looseObject({
  tracked: v.array(v.unknown()),
  aside: v.optional(v.array(v.unknown()), []),
});

const Record1 = v.looseObject({
  call: v.looseObject({ source: v.looseObject({ id: v.string(), url: v.string() }) }),
  deadline: v.looseObject({ id: v.string() }),
  history: v.array(v.looseObject({ was: v.unknown(), noticedAt: v.unknown() })),
});

/** History moves out of what is tracked into a part of its own, and names its source; each tracked deadline may bear a note. */
export default {
  to: 2,
  upgrade: (stored) => {
    const { tracked, aside } = v.parse(Before, stored);
    const records = tracked.map((one) => (v.is(Record1, one) ? one : undefined));
    const histories = records.flatMap((one): [string, unknown][] => {
      if (!one?.history.length) return [];
      const { id, url } = one.call.source;
      return [[one.deadline.id, one.history.map(({ was, noticedAt }) => ({ was, noticedAt, from: { id, url } }))]];
    });
    return {
      tracked: records.map((one, i) => {
        if (!one) return tracked[i];
        const { history, ...rest } = one;
        return { ...rest, note: '' };
      }),
      history: Object.fromEntries(histories),
      aside: aside.map((record) => ({ part: 'tracked', record })),
    };
  },
} satisfies Step;
