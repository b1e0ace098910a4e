import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { withoutYear } from '#model/venue-alias.ts';
import { isWorthTracking } from '../list/worth-tracking.ts';
import type { ListFilter } from '../store/followed-list.ts';

export const noFilter: ListFilter = { areas: [], ranks: [], kinds: [], venues: [] };

const meets = <Value>(wanted: readonly Value[], has: readonly Value[]) => !wanted.length || wanted.some((one) => has.includes(one));

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether something of a call that lies ahead, or will be announced, gets through a filter. */
export function passes({ venue, event, deadlines }: Call, filter: ListFilter, now: Instant): boolean {
  const open = deadlines.filter((deadline) => isWorthTracking(deadline, now));
  if (
    !open.length ||
    !meets(
      filter.kinds,
      open.map(({ kind }) => kind),
    )
  )
    return false;
  const series = venue?.series ?? withoutYear(event.acronym ?? '');
  return (
    meets(filter.areas, venue?.areas ?? []) && meets(filter.ranks, venue?.ranks ?? []) && meets(filter.venues.map(plain), [plain(series)])
  );
}
