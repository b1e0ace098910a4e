import type { Instant } from '#model/instant.ts';
import { bySoonest, isAhead } from '#model/order.ts';
import { nextChangeOfTimeLeft, type TimeLeft, timeLeft } from '#model/time-left.ts';
import type { Parts } from '../store/parts.ts';
import type { Tracked } from '../store/shape.ts';

/** What the toolbar icon shows: at most four characters fit. */
export interface Badge {
  readonly text: string;
  readonly urgency: 'found' | 'later' | 'soon' | 'today';
  readonly next: { readonly left: TimeLeft; readonly tracked: Tracked } | undefined;
  /** News that the reader has not seen; a plus sign after the count says that there are some. */
  readonly news: number;
  /** When the text has to change; undefined where it never does by itself. */
  readonly until: Instant | undefined;
}

/** The parts of the store that the icon is made of. */
export const badgeParts = ['tracked', 'hidden', 'news', 'settings'] as const;

const letters = { day: 'd', hour: 'h', minute: 'm' } as const;
const daysThatAreSoon = 7;
const newsSign = '+';

export const noBadge: Badge = { text: '', urgency: 'later', next: undefined, news: 0, until: undefined };

/** 3d, 9h, 40m; past 99 days there is no room for both the letter and a sign. */
function textOf({ unit, count }: TimeLeft, hasNews: boolean): string {
  const number = unit === 'day' && count > 999 ? '999' : String(count);
  if (!hasNews) return `${number}${letters[unit]}`;
  return number.length > 2 ? `${number}${newsSign}` : `${number}${letters[unit]}${newsSign}`;
}

/** The countdown to the nearest tracked deadline that can still be met, and a sign where something changed meanwhile. */
export function countdown({ tracked, hidden, news, settings }: Pick<Parts, (typeof badgeParts)[number]>, now: Instant): Badge {
  if (settings.badge !== 'next' && settings.badge !== 'both') return noBadge;
  const unseen = news.filter(({ isSeen }) => !isSeen).length;
  const idle = { ...noBadge, text: unseen ? newsSign : '', news: unseen };
  const open = tracked.filter(({ deadline }) => !(deadline.id in hidden) && isAhead(deadline, now));
  const [nearest] = open.toSorted((a, b) => bySoonest(a.deadline, b.deadline));
  const until = nearest?.deadline.earliest;
  const left = until ? timeLeft(now, until) : undefined;
  if (!nearest || !until || !left) return idle;
  const urgency = left.unit !== 'day' ? 'today' : left.count < daysThatAreSoon ? 'soon' : 'later';
  return { ...idle, text: textOf(left, unseen > 0), urgency, next: { left, tracked: nearest }, until: nextChangeOfTimeLeft(now, until) };
}

/** The number of dates on a page; nothing where there are none, so that the countdown shows. */
export const foundText = (count: number): string | null => (count === 0 ? null : count > 999 ? '999+' : String(count));

/** Grounds on which white letters keep at least 4.5 : 1; the letter after the number says the same without colour. */
export const badgeColors: Readonly<Record<Badge['urgency'], string>> = {
  found: '#0b6b61',
  later: '#4a5361',
  soon: '#8a4b00',
  today: '#a4261d',
};
