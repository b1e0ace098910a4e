import * as v from 'valibot';
import { type Instant, isInstant } from '#model/instant.ts';
import { followKey } from '../list/follow.ts';
import { takeOver } from '../list/take-over.ts';
import type { Parts } from '../store/parts.ts';
import { Settings } from '../store/settings.ts';
import { Follow, type Tracked } from '../store/shape.ts';
import { stampName } from '../store/stamps.ts';
import { canonical, isSame, type Shared, type SharedThings } from './shared.ts';
import { long, longCall, short, shortCall } from './short.ts';

/** The parts of the store that are shared, or touched by what comes in. */
export const sharedParts = ['tracked', 'follows', 'hidden', 'settings', 'stamps', 'history', 'news'] as const;

export type SharedParts = Pick<Parts, (typeof sharedParts)[number]>;

/** Settings of one browser alone: what it may do depends on what it was allowed. */
const ownSettings: ReadonlySet<string> = new Set(['syncs', 'notifies']);

/** All that this browser has to share. What it never changed it does not claim. */
export function sharedOf({ tracked, follows, hidden, settings, stamps }: SharedParts): SharedThings {
  const present: [string, unknown, Instant | undefined][] = [
    ...tracked.map((one): [string, unknown, Instant] => [stampName.tracked(one.deadline.id), short(one), one.trackedAt]),
    ...follows.map((one): [string, unknown, Instant] => [
      stampName.follow(followKey(one)),
      { ...one, call: shortCall(one.call) },
      one.followedAt,
    ]),
    ...Object.entries(hidden).map(([id, { since }]): [string, unknown, Instant] => [stampName.hidden(id), since, since]),
    ...Object.entries(settings)
      .filter(([name]) => !ownSettings.has(name))
      .map(([name, value]): [string, unknown, undefined] => [stampName.setting(name), { is: value }, undefined]),
  ];
  const there = new Set(present.map(([name]) => name));
  const gone = Object.entries(stamps).filter(([name]) => !there.has(name) && !name.startsWith('setting '));
  return Object.fromEntries([
    ...present.flatMap(([name, value, since]): [string, Shared][] => {
      const at = stamps[name] ?? since;
      return at ? [[name, { at, value }]] : [];
    }),
    ...gone.map(([name, at]): [string, Shared] => [name, { at, value: null }]),
  ]);
}

type Draft = { -readonly [Name in keyof SharedParts]: SharedParts[Name] };

/** What another browser tracks: its note holds; its reading is one more reading, taken over with history where it is the newer one. */
function takeTracked(parts: Draft, id: string, theirs: Tracked | undefined, now: Instant): void {
  const ours = parts.tracked.find(({ deadline }) => deadline.id === id);
  if (!theirs || !ours) {
    const others = parts.tracked.filter((one) => one !== ours);
    parts.tracked = theirs ? [...others, theirs] : others;
    return;
  }
  const isNewer = theirs.call.source.readAt > ours.call.source.readAt;
  // What room was too short for is as we have it.
  const deadline = { ...theirs.deadline, quote: ours.deadline.quote, where: ours.deadline.where };
  if (isNewer)
    Object.assign(parts, takeOver({ ...parts, follows: [] }, { ...theirs.call, schema: 1, deadlines: [deadline], problems: [] }, now));
  const { name, place } = ours.call.event;
  const event = { ...theirs.call.event, name: theirs.call.event.name ?? name, place: theirs.call.event.place ?? place };
  const read = isNewer ? { call: { ...theirs.call, event }, deadline } : {};
  parts.tracked = parts.tracked.map((one) =>
    one.deadline.id === id ? { ...one, ...read, note: theirs.note, trackedAt: theirs.trackedAt } : one,
  );
}

function takeFollow(parts: Draft, key: string, value: unknown): boolean {
  const others = parts.follows.filter((one) => followKey(one) !== key);
  const call = value instanceof Object && 'call' in value ? longCall(value.call) : undefined;
  const parsed = v.safeParse(Follow, call && { ...(value as object), call });
  if (value !== null && !parsed.success) return false;
  parts.follows = parsed.success ? [...others, parsed.output] : others;
  return true;
}

function takeSetting(parts: Draft, name: string, value: unknown): boolean {
  if (ownSettings.has(name) || !(name in parts.settings) || !(value instanceof Object && 'is' in value)) return false;
  const settings = v.parse(Settings, { ...parts.settings, [name]: value.is });
  // What became the first value on the way was odd.
  if (canonical(settings[name as keyof Settings]) !== canonical(value.is)) return false;
  parts.settings = settings;
  return true;
}

function takeHidden(parts: Draft, id: string, value: unknown): boolean {
  const { [id]: ours, ...others } = parts.hidden;
  if (value !== null && !isInstant(value)) return false;
  parts.hidden = value === null ? others : { ...others, [id]: { since: value, as: ours?.as ?? null } };
  return true;
}

/** Takes one thing in; false where it makes no sense here. */
function takeThing(parts: Draft, name: string, value: unknown, now: Instant): boolean {
  const at = name.indexOf(' ');
  const [sort, id] = [name.slice(0, at), name.slice(at + 1)];
  switch (sort) {
    case 'tracked': {
      const theirs = value === null ? undefined : long(value);
      if (value !== null && theirs?.deadline.id !== id) return false;
      takeTracked(parts, id, theirs, now);
      return true;
    }
    case 'follow':
      return takeFollow(parts, id, value);
    case 'hidden':
      return takeHidden(parts, id, value);
    case 'setting':
      return takeSetting(parts, id, value);
    default:
      return false;
  }
}

/** Takes in what is known together, where it differs from what is here; nothing where it does not. */
export function takeShared(parts: SharedParts, known: SharedThings, now: Instant): Partial<SharedParts> {
  const ours = sharedOf(parts);
  const next: Draft = { ...parts };
  const taken = Object.entries(known).filter(([name, thing]) => !isSame(ours[name], thing) && takeThing(next, name, thing.value, now));
  if (!taken.length) return {};
  return { ...next, stamps: { ...parts.stamps, ...Object.fromEntries(taken.map(([name, { at }]) => [name, at])) } };
}
