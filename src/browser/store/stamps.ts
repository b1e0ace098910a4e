import type { Instant } from '#model/instant.ts';
import type { Undo } from './shape.ts';

/** What is shared between the reader's browsers, by name: the name under which it is stamped with its last change. */
export const stampName = {
  tracked: (deadline: string) => `tracked ${deadline}`,
  follow: (key: string) => `follow ${key}`,
  hidden: (deadline: string) => `hidden ${deadline}`,
  setting: (name: string) => `setting ${name}`,
} as const;

/** Stamps for all that a step touches and that is shared. */
export function stampsOf(
  { tracked, follows, hidden }: Pick<Undo, 'tracked' | 'follows' | 'hidden'>,
  now: Instant,
): Record<string, Instant> {
  const names = [
    ...Object.keys(tracked).map(stampName.tracked),
    ...Object.keys(follows).map(stampName.follow),
    ...Object.keys(hidden).map(stampName.hidden),
  ];
  return Object.fromEntries(names.map((name) => [name, now]));
}
