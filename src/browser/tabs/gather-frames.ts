import type { Call, Deadline } from '#model/call.ts';
import { unreadAmong } from '../collect/frames-of-others.ts';
import type { PageRead } from '../messages/messages.ts';

const isSame = (a: Deadline, b: Deadline): boolean => a.kind === b.kind && a.track === b.track && a.label === b.label && a.date === b.date;

/** The deadlines of a document after those of others; one that the others told already is not told again. */
const withMore = (call: Call, more: readonly Deadline[]): Call => ({
  ...call,
  deadlines: [...call.deadlines, ...more.filter((deadline) => !call.deadlines.some((other) => isSame(other, deadline)))],
});

/**
 * What a page and the frames in it hold together, as one call: that of the first document with deadlines, the page itself before its
 * frames, and what the others add; the frames that were not read where all of them hold none.
 */
export function gatherFrames(top: PageRead, frames: readonly PageRead[]): PageRead {
  const [first = top, ...others] = [top, ...frames].filter(({ call }) => call.deadlines.length > 0);
  const call = others.reduce((whole, other) => withMore(whole, other.call.deadlines), first.call);
  const told = new Set(call.deadlines.map(({ id }) => id));
  const all = [top, ...frames];
  const unread = unreadAmong(
    all.flatMap(({ framesOfOthers = [] }) => framesOfOthers),
    all.map(({ call }) => call.source.url),
  );
  return {
    call,
    visible: [first, ...others].flatMap(({ visible }) => visible).filter((id) => told.has(id)),
    framesOfOthers: call.deadlines.length ? [] : [...unread],
  };
}
