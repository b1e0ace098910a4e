import * as v from 'valibot';
import { FollowedList } from './followed-list.ts';
import { listOf, mapOf, oneOf, type Part } from './part.ts';
import { firstSettings, Settings } from './settings.ts';
import { Follow, Hidden, instant, ListReading, News, Past, PersonalFeed, Reminded, SyncState, Tracked, Undo, WatchState } from './shape.ts';

/** The version of what is stored. To change a shape: raise it, add a step in `steps/`, freeze a sample of the old in the tests. */
export const currentVersion = 4;

/** All that is kept, part by part: what is read often stays small, so that the popup need not wait for the rest. */
export const parts = {
  /** In the order in which they were tracked. */
  tracked: listOf(Tracked),
  follows: listOf(Follow),
  /** Deadlines that the reader wants out of sight, tracked or not: no place in lists, no badge, no reminder. */
  hidden: mapOf(Hidden),
  settings: oneOf(Settings, firstSettings),
  /** Lists that are read straight from where they are published. */
  followed: listOf(FollowedList),
  /** By deadline, oldest first. */
  history: mapOf(v.array(Past)),
  /** Oldest first. */
  news: listOf(News),
  /** What was asked of the network, by address. */
  watch: mapOf(WatchState),
  /** Reminders by name. */
  reminded: mapOf(Reminded),
  /** What followed lists hold, by id. */
  lists: mapOf(ListReading),
  /** The last steps of the reader, oldest first. */
  undo: listOf(Undo),
  /**
   * When the reader last changed a thing that is shared between browsers, by the name of the thing. One that is gone is one that was taken
   * away.
   */
  stamps: mapOf(instant),
  feed: oneOf(PersonalFeed, null),
  /** Null while nothing is shared. */
  sync: oneOf(SyncState, null),
} as const;

export type PartName = keyof typeof parts;

export type Parts = { readonly [Name in PartName]: (typeof parts)[Name] extends Part<infer Value> ? Value : never };

export const partNames = Object.keys(parts) as readonly PartName[];

/** All parts before anything was stored. */
export const nothingStored = Object.fromEntries(partNames.map((name) => [name, parts[name].empty])) as unknown as Parts;
