const keyOf = (name: string) => `lastcall: ${name}`;

/** Remembers whether parts that can be folded away (estimates, past extensions) were, on every page. */
export function keepOpen(page: Document): void {
  for (const part of page.querySelectorAll<HTMLDetailsElement>('details[data-keep]')) {
    const key = keyOf(part.dataset.keep ?? '');
    if (localStorage.getItem(key) === 'closed') part.open = false;
    part.addEventListener('toggle', () => localStorage.setItem(key, part.open ? 'open' : 'closed'));
  }
}
