/** Whether a key goes to a field in which people write, where it must mean what it always does. */
export function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isButton = target instanceof HTMLInputElement && ['checkbox', 'radio', 'button', 'file'].includes(target.type);
  return target.matches('input, textarea, select') && !isButton;
}
