/** What the keys on a page ask for. The letters are by place on the keyboard, since Option changes what they type on a Mac. */
export type KeyWish = 'next' | 'previous' | 'close';

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.localName));

/** Alt+Shift+N and Alt+Shift+P anywhere but in a field; inside the card N, P and the arrows do, and Escape closes it. */
export function wishOf(event: KeyboardEvent, isInCard: boolean): KeyWish | undefined {
  const { altKey, shiftKey, ctrlKey, metaKey, code, key } = event;
  if (ctrlKey || metaKey) return undefined;
  if (key === 'Escape') return 'close';
  if (!isInCard && (!altKey || !shiftKey || isTyping(event.composedPath()[0]))) return undefined;
  if (code === 'KeyN' || (isInCard && (key === 'ArrowRight' || key === 'ArrowDown'))) return 'next';
  if (code === 'KeyP' || (isInCard && (key === 'ArrowLeft' || key === 'ArrowUp'))) return 'previous';
  return undefined;
}
