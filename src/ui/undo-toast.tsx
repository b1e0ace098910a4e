import { useLayoutEffect } from 'preact/hooks';
import type { CommonActions, UndoView } from './popup-view.ts';
import { isTyping } from './typing.ts';
import type { Words } from './words.ts';

interface ToastProps {
  readonly undo: UndoView | undefined;
  readonly actions: Pick<CommonActions, 'undo' | 'closeUndo'>;
  readonly words: Words;
}

/**
 * What was done last, and the way back: the button, until it is closed, or Ctrl+Z (⌘Z) anywhere but in a field.
 */
export const UndoToast = ({ undo, actions, words }: ToastProps) => {
  // Before the browser draws: the key works as soon as the offer is seen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!undo || !isUndo || isTyping(event)) return;
      event.preventDefault();
      actions.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, actions]);
  return (
    <div class="toast-place" role="status">
      {undo && !undo.isClosed && (
        <div class="toast">
          <p>{words.did[undo.did]({ count: undo.count })}</p>
          <button type="button" class="link" aria-keyshortcuts="Control+Z" onClick={actions.undo}>
            {words.undo}
          </button>
          <button type="button" class="icon" aria-label={words.close} onClick={actions.closeUndo}>
            ×
          </button>
        </div>
      )}
    </div>
  );
};
