import * as v from 'valibot';
import type { Call, Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { icsAt } from '#sources/ics.ts';
import { followKey } from '../list/follow.ts';
import { factsOf } from '../list/list.ts';
import { keyOf, readContents } from '../store/contents.ts';
import { currentVersion, type Parts } from '../store/parts.ts';
import type { Past, Tracked } from '../store/shape.ts';
import { steps } from '../store/steps/index.ts';
import { bothHistories } from './both-histories.ts';
import { fileKind, type Whole, wholeParts } from './export.ts';

/**
 * Why a file was not taken in: a later release wrote it, it is none of ours, or it was to replace everything and some of it makes no
 * sense. Nothing is changed then.
 */
export interface Refusal {
  readonly because: 'newer' | 'not ours' | 'damaged';
  readonly detail: string;
}

/** How many deadlines of a file were new, were changed by it, and were known just so. */
export interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

const File = v.looseObject({ kind: v.literal(fileKind), version: v.number() });

/** What a file holds; records that make no sense are left out, and how many is said. */
export interface FileContents {
  readonly whole: Partial<Whole>;
  readonly odd: number;
}

/** Reads the text of a file: everything as we wrote it, in any version, or a calendar. */
export function readFile(text: string, now: Instant): Result<FileContents, Refusal> {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text) ? calendarContents(text, now) : everythingIn(text);
}

function everythingIn(text: string): Result<FileContents, Refusal> {
  const parsed = v.safeParse(File, jsonOf(text));
  if (!parsed.success) return no({ because: 'not ours', detail: 'neither a file of Lastcall nor a calendar' });
  const { kind: _, version, ...rest } = parsed.output;
  const found = Object.fromEntries(Object.entries(rest).map(([name, value]) => [`lastcall ${name}`, value]));
  const contents = readContents({ lastcall: { version, aside: [] }, ...found }, wholeParts, { version: currentVersion, steps });
  if (!contents.ok) return no({ because: contents.problem.because === 'newer' ? 'newer' : 'not ours', detail: contents.problem.detail });
  // The first version kept everything with what was tracked, so it speaks for all parts.
  const here = wholeParts.filter((name) => version === 1 || keyOf(name) in found);
  const whole = Object.fromEntries(here.map((name) => [name, contents.value.parts[name]]));
  return ok({ whole, odd: contents.value.aside.length });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Files have no address of their own. */
const fileAddress = 'https://file.invalid/imported.ics';

function calendarContents(text: string, now: Instant): Result<FileContents, Refusal> {
  const bytes = new TextEncoder().encode(text);
  const readings = icsAt(fileAddress)
    .requests(now)
    .map((request) => request.read({ url: fileAddress, bytes, readAt: now }));
  const calls = readings.flatMap(({ calls }) => calls);
  const problems = readings.flatMap(({ problems }) => problems);
  if (!calls.length) return no({ because: 'not ours', detail: problems[0]?.because ?? 'a calendar without deadlines' });
  const one =
    (call: Call) =>
    (deadline: Deadline): Tracked => ({ call: factsOf(call), deadline, trackedAt: now, note: '' });
  return ok({ whole: { tracked: calls.flatMap((call) => call.deadlines.map(one(call))) }, odd: problems.length });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The newer reading of two holds; the other becomes history, unless both say the same. */
function bothReadings(ours: Tracked, theirs: Tracked, now: Instant): { readonly one: Tracked; readonly past: readonly Past[] } {
  const note = ours.note || theirs.note;
  const [newer, older] = theirs.call.source.readAt > ours.call.source.readAt ? [theirs, ours] : [ours, theirs];
  const { id, url } = older.call.source;
  const isMoved = newer === theirs && !same(newer.deadline, older.deadline);
  return {
    one: { ...ours, call: newer.call, deadline: newer.deadline, note },
    past: isMoved ? [{ was: older.deadline, noticedAt: now, from: { id, url } }] : [],
  };
}

const byKey = <One>(all: readonly One[], keyOf: (one: One) => string) => new Map(all.map((one) => [keyOf(one), one]));

/**
 * Takes in a file beside what is here: nothing here is lost, the newer reading of a deadline holds and the other becomes its history; a
 * note of ours stays. Settings and filters are as in the file.
 */
export function mergeWhole(ours: Whole, { whole: theirs }: FileContents, now: Instant): { readonly parts: Whole; readonly taken: Taken } {
  const known = byKey(ours.tracked, ({ deadline }) => deadline.id);
  const history: Record<string, Parts['history'][string]> = { ...ours.history };
  for (const [id, past] of Object.entries(theirs.history ?? {})) history[id] = bothHistories(history[id] ?? [], past);
  let [added, changed, unchanged] = [0, 0, 0];
  for (const their of theirs.tracked ?? []) {
    const our = known.get(their.deadline.id);
    if (!our) {
      added++;
      known.set(their.deadline.id, their);
      continue;
    }
    const { one, past } = bothReadings(our, their, now);
    if (past.length) history[their.deadline.id] = bothHistories(history[their.deadline.id] ?? [], past);
    if (same(one, our)) unchanged++;
    else changed++;
    known.set(their.deadline.id, one);
  }
  const follows = byKey([...(theirs.follows ?? []), ...ours.follows], followKey);
  const followed = byKey([...ours.followed, ...(theirs.followed ?? [])], ({ id }) => id);
  return {
    parts: {
      tracked: [...known.values()],
      follows: [...follows.values()],
      hidden: { ...theirs.hidden, ...ours.hidden },
      settings: { ...ours.settings, ...theirs.settings, notifies: ours.settings.notifies, syncs: ours.settings.syncs },
      followed: [...followed.values()],
      history,
    },
    taken: { added, changed, same: unchanged },
  };
}
