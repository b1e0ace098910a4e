import { listAt } from '#sources/list-at.ts';
import { lists } from '#sources/lists.ts';
import type { ListSource } from '#sources/source.ts';
import type { FollowedList } from '../store/followed-list.ts';

/** The source behind a followed list: a list that is known by name, or one at an address; undefined where this release knows it no more. */
export const sourceOf = ({ id, address }: Pick<FollowedList, 'id' | 'address'>): ListSource | undefined =>
  address ? listAt(address) : lists.find((list) => list.id === id);
