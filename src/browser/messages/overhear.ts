import { browser } from '../platform/browser.ts';
import { answerTo, type Sender } from './answer.ts';

/** Calls back whenever a document of a tab says that it was read, to whom it may concern; answers nothing. */
export function onPageRead(tab: number, heard: () => void): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const note = async () => {
      if (sender.tab?.id === tab) heard();
      return null;
    };
    answerTo('background', { 'background: page was read': note }, { message, sender, self });
    return undefined;
  });
}
