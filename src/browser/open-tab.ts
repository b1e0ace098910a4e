import { inject } from './access.ts';
import { browser } from './browser.ts';
import type { PageRead } from './messages.ts';
import { askPage } from './send.ts';
import { mayHoldCall, type OffLimits, whyOffLimits } from './site.ts';

/** What became of reading the page in a tab. */
export type PageState =
  | { readonly state: 'reading' }
  | ({ readonly state: 'read' } & PageRead)
  | { readonly state: 'unreadable'; readonly because: OffLimits }
  | { readonly state: 'failed'; readonly detail: string };

export interface OpenTab {
  readonly id: number;
  /** Undefined where the browser hides it. */
  readonly url: string | undefined;
}

/** The tab that the reader looks at; undefined in a window without one. */
export async function tabInFront(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Asks the reader in the tab, putting it there first where it is not yet. */
export async function readTab({ id, url }: OpenTab): Promise<PageState> {
  if (url && !mayHoldCall(url)) return { state: 'unreadable', because: whyOffLimits(url) };
  let asked = await askPage(id, 'page: read', {});
  if (!asked.ok && asked.problem.because === 'nobody answers') {
    if (!(await inject(id))) return { state: 'unreadable', because: whyOffLimits(url) };
    asked = await askPage(id, 'page: read', {});
  }
  if (!asked.ok) return { state: 'failed', detail: `${asked.problem.because}: ${asked.problem.detail}` };
  const page = asked.value;
  if (page.ok) return { state: 'read', ...page.value };
  return page.problem.because === 'pdf' ? { state: 'unreadable', because: 'pdf' } : { state: 'failed', detail: page.problem.detail };
}
