import type { Result } from '#model/result.ts';
import type { Answer, OthersByDeadline, PageRead } from '../messages/messages.ts';
import { askPage, type Frame, type Unanswered } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { inject, openFrames } from '../reach/access.ts';
import { mayHoldCall, type OffLimits, whyOffLimits } from '../reach/site.ts';
import { gatherFrames } from './gather-frames.ts';

/** What became of reading the page in a tab. */
export type PageState =
  | { readonly state: 'reading' }
  | ({ readonly state: 'read'; readonly others?: OthersByDeadline } & PageRead)
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

/** Asks the marker in a document, putting it there first where it is not yet; undefined where the browser does not let it in. */
export async function readFrame(frame: Frame): Promise<Result<Answer<'page: read'>, Unanswered> | undefined> {
  const asked = await askPage(frame, 'page: read', {});
  if (asked.ok || asked.problem.because !== 'nobody answers') return asked;
  return (await inject(frame)) ? askPage(frame, 'page: read', {}) : undefined;
}

/**
 * Reads the page in a tab and the frames in it that may be read; calls back with each that has answered. What went wrong in a frame is said
 * only where it is the page itself.
 */
export async function readTab({ id, url }: OpenTab, answered: (frame: number) => void): Promise<PageState> {
  if (url && !mayHoldCall(url)) return { state: 'unreadable', because: whyOffLimits(url) };
  const readOne = async (frame: Frame) => {
    const read = await readFrame(frame);
    answered(frame.frame);
    return read;
  };
  const [top, ...frames] = await Promise.all((await openFrames(id)).map(readOne));
  if (!top) return { state: 'unreadable', because: whyOffLimits(url) };
  if (!top.ok) return { state: 'failed', detail: `${top.problem.because}: ${top.problem.detail}` };
  const page = top.value;
  if (!page.ok)
    return page.problem.because === 'pdf' ? { state: 'unreadable', because: 'pdf' } : { state: 'failed', detail: page.problem.detail };
  const inFrames = frames.flatMap((frame) => (frame?.ok && frame.value.ok ? [frame.value.value] : []));
  return { state: 'read', ...gatherFrames(page.value, inFrames) };
}

/** Scrolls to the words of a deadline, in whichever document of the tab they stand, and shows the card there. */
export async function showInTab(tab: number, deadline: string): Promise<void> {
  for (const frame of await openFrames(tab)) {
    const shown = await askPage(frame, 'page: show', { deadline });
    if (shown.ok && shown.value) return;
  }
}
