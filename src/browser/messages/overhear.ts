import { own } from '../platform/runtime.ts';
import { answerTo } from './answer.ts';
import { listen } from './listen.ts';

/** Calls back with its frame whenever a document of a tab says that it was read, to whom it may concern; answers nothing. */
export function onPageRead(tab: number, heard: (frame: number) => void): void {
  const { runtime } = own();
  const self = { id: runtime.id, origin: runtime.getURL('') };
  listen((message, sender) => {
    const note = async () => {
      if (sender.tab?.id === tab) heard(sender.frameId ?? 0);
      return null;
    };
    answerTo('background', { 'background: page was read': note }, { message, sender, self });
    return undefined;
  });
}
