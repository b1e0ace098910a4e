import { asTracked } from '../list/as-tracked.ts';
import type { PageState } from '../tabs/open-tab.ts';
import type { CommonState } from './common-state.ts';

/**
 * The page in front by the ids under which its deadlines are tracked or hidden: a row that was put in since has the page number them anew,
 * and the mark of one would sit on another. `onPage` gives the id that the page itself knows a deadline by.
 */
export function pageAsTracked(
  page: PageState,
  { list, hiddenAs }: Pick<CommonState, 'list' | 'hiddenAs'>,
): { readonly page: PageState; readonly onPage: (id: string) => string } {
  if (page.state !== 'read' || !list?.ok) return { page, onPage: (id) => id };
  const call = asTracked({ tracked: list.value, hidden: hiddenAs }, page.call);
  const idOf = new Map(page.call.deadlines.map(({ id }, at) => [id, call.deadlines[at]?.id ?? id]));
  const pageIdOf = new Map([...idOf].map(([ours, theirs]) => [theirs, ours]));
  return {
    page: { ...page, call, visible: page.visible.map((id) => idOf.get(id) ?? id) },
    onPage: (id) => pageIdOf.get(id) ?? id,
  };
}
