/** What the keys on a page ask for. The letters are by place on the keyboard, since Option changes what they type on a Mac. */
export type KeyWish = 'next' | 'previous' | 'close';

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.localName));

/**
 * Alt+Shift+J and Alt+Shift+K anywhere but in a field; inside the card J, K and the arrows do, and Escape closes it. Chrome itself has
 * Alt+Shift with A, B, C, N, P, R, T, W, X and Z.
 */
export function wishOf(event: KeyboardEvent, isInCard: boolean): KeyWish | undefined {
  const { altKey, shiftKey, ctrlKey, metaKey, code, key } = event;
  if (ctrlKey || metaKey) return undefined;
  if (key === 'Escape') return 'close';
  if (!isInCard && (!altKey || !shiftKey || isTyping(event.composedPath()[0]))) return undefined;
  if (code === 'KeyJ' || (isInCard && (key === 'ArrowRight' || key === 'ArrowDown'))) return 'next';
  if (code === 'KeyK' || (isInCard && (key === 'ArrowLeft' || key === 'ArrowUp'))) return 'previous';
  return undefined;
}
