import { addCardHost } from '../marks/card-host.ts';

const shownMilliseconds = 4000;

/** Says beside the selection that it holds no deadline, for a while or until the next press; true, for something was selected. */
export function sayNothing(document: Document, style: string, signal: AbortSignal, draw: (root: ShadowRoot) => void): true {
  const gone = new AbortController();
  const over = AbortSignal.any([signal, gone.signal, AbortSignal.timeout(shownMilliseconds)]);
  const host = addCardHost(document, style, over, 'lastcall-note');
  const selection = document.getSelection();
  const at = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : document.activeElement;
  draw(host.root);
  if (at) host.place(at.getBoundingClientRect());
  for (const press of ['pointerdown', 'keydown']) document.addEventListener(press, () => gone.abort(), { capture: true, signal: over });
  return true;
}
