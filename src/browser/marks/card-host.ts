/** The one element that is added to a page, beside its body: the card lives in its shadow, out of reach of the page's styles. */
export const hostName = 'lastcall-card';

const gap = 8;

export interface CardHost {
  readonly root: ShadowRoot;
  /** Shows the card by a piece of the page: below it, or above where there is no room. */
  place(by: DOMRect): void;
  hide(): void;
  readonly isShown: boolean;
  contains(event: Event): boolean;
}

/** Puts the host on the page, in place of one that an older marker left behind; takes it away at the signal. */
export function addCardHost(document: Document, style: string, signal: AbortSignal, name = hostName): CardHost {
  for (const old of document.querySelectorAll(name)) old.remove();
  const host = document.createElement(name);
  // The page must not see a box before there is something to show, nor restyle it: `all` and inline rules win over its sheets. The way in
  // which the page is written is the one thing that `all` leaves.
  host.style.cssText =
    'all: initial !important; direction: ltr !important; position: fixed !important; z-index: 2147483647 !important; display: none !important;';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  // The page can reach into an open shadow: what its scripts press there was not pressed by the reader.
  root.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true, signal });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());

  const set = (property: string, value: string) => host.style.setProperty(property, value, 'important');
  let isShown = false;

  return {
    root,
    place(by) {
      set('display', 'block');
      set('visibility', 'hidden');
      const { width, height } = host.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const below = by.bottom + gap;
      const top = below + height <= clientHeight || by.top < height + gap ? below : by.top - gap - height;
      const most = Math.max(gap, clientWidth - width - gap);
      set('left', `${Math.min(Math.max(gap, by.left), most)}px`);
      set('top', `${Math.max(gap, Math.min(top, clientHeight - height - gap))}px`);
      set('visibility', 'visible');
      isShown = true;
    },
    hide() {
      set('display', 'none');
      isShown = false;
    },
    get isShown() {
      return isShown;
    },
    contains: (event) => event.composedPath().includes(host),
  };
}
