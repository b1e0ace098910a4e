import { addCardHost } from '../marks/card-host.ts';
import type { CardDrawing } from '../marks/card-script.ts';
import type { Habits } from '../store/settings.ts';

const shownMilliseconds = 4000;

/** Says beside the selection that it holds no deadline, for a while or until the next press. */
export function sayNothing(document: Document, { style, drawNothing }: CardDrawing, signal: AbortSignal, habits: Habits): void {
  const gone = new AbortController();
  const over = AbortSignal.any([signal, gone.signal, AbortSignal.timeout(shownMilliseconds)]);
  const host = addCardHost(document, style, over, 'lastcall-note');
  const selection = document.getSelection();
  const at = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : document.activeElement;
  drawNothing(host.root, habits);
  if (at) host.place(at.getBoundingClientRect());
  for (const press of ['pointerdown', 'keydown']) document.addEventListener(press, () => gone.abort(), { capture: true, signal: over });
}
