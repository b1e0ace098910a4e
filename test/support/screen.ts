import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

/** A page in jsdom on which parts of a screen are drawn and used. */
export interface Screen {
  readonly root: HTMLElement;
  readonly draw: (part: VNode) => void;
  readonly all: (selector: string) => HTMLElement[];
  /** The button (or link) by its name; throws with the names that there are. */
  readonly button: (name: string) => HTMLElement;
  readonly press: (name: string) => void;
  /** The field by its name. */
  readonly field: (name: string) => HTMLInputElement | HTMLSelectElement;
  /** Writes into a field, or chooses, as a person would. */
  readonly fill: (name: string, value: string) => void;
  readonly key: (key: string, more?: KeyboardEventInit) => void;
  readonly close: () => void;
}

const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';

export function openScreen(): Screen {
  const root = document.body.appendChild(document.createElement('div'));
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const button = (name: string) => {
    const buttons = all('button, a');
    const found = buttons.find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no button ${name} among ${buttons.map(nameOf).join(' | ')}`);
    return found;
  };
  const field = (name: string) => {
    const fields = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const found = fields.find(
      (one) => one.getAttribute('aria-label') === name || one.closest('label')?.textContent?.trim().startsWith(name),
    );
    if (!found) throw new Error(`no field ${name}`);
    return found;
  };
  return {
    root,
    all,
    button,
    field,
    draw: (part) => act(() => render(part, root)),
    press: (name) => act(() => button(name).click()),
    fill: (name, value) =>
      act(() => {
        const one = field(name);
        one.value = value;
        for (const type of ['input', 'change']) one.dispatchEvent(new Event(type, { bubbles: true }));
      }),
    key: (key, more = {}) =>
      act(() => {
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
        );
      }),
    close: () => {
      render(null, root);
      root.remove();
    },
  };
}
