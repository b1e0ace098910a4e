/**
 * How long late content is waited for after the page has loaded, how long changes are gathered before a look, and how many looks a page
 * gets.
 */
const watchMilliseconds = 3000;
const restMilliseconds = 500;
const mostLooks = 5;

interface WatchParts {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The page shows other things than before. */
  readonly look: () => void;
}

/** Where the page stands, whatever place on it the address names. */
const pageOf = ({ href, hash }: Location): string =>
  hash.startsWith('#/') || hash.startsWith('#!') ? href : href.slice(0, href.length - hash.length);

/** Calls back when the page goes to another address without being loaded anew, once the address has changed. */
function onNewAddress({ defaultView }: Document, changed: () => void, signal: AbortSignal): void {
  if (!defaultView) return;
  // Firefox has the Navigation API from 147 on; before, what only `pushState` says is noticed with the change that follows it.
  if ('navigation' in defaultView) defaultView.navigation.addEventListener('currententrychange', changed, { signal });
  for (const name of ['popstate', 'hashchange']) defaultView.addEventListener(name, changed, { signal });
}

/**
 * Watches for what comes late: while the page loads, and for three seconds after it has loaded or has gone to another address by itself.
 * Changes are gathered for half a second, and after five looks a page that never rests is left alone.
 */
export function watchPage({ document, signal, look }: WatchParts): void {
  const { defaultView } = document;
  if (!defaultView) return;
  let page = pageOf(defaultView.location);
  let looksLeft = mostLooks;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const rest = () => {
    observer.disconnect();
    resting ??= setTimeout(() => {
      resting = undefined;
      if (looksLeft-- > 0) look();
      if (!isOver) observe();
    }, restMilliseconds);
  };
  // While changes are gathered nothing is observed: the first one is all that has to be known.
  const observer = new MutationObserver(() => {
    noteAddress();
    rest();
  });
  const observe = () => {
    if (looksLeft > 0) observer.observe(document.body ?? document, { childList: true, subtree: true, characterData: true });
  };
  const end = () => {
    isOver = true;
    observer.disconnect();
  };
  const begin = () => {
    clearTimeout(ending);
    looksLeft = mostLooks;
    isOver = false;
    // Else it begins again when the page has loaded.
    if (document.readyState === 'complete') ending = setTimeout(end, watchMilliseconds);
    observe();
  };
  const noteAddress = () => {
    const now = pageOf(defaultView.location);
    if (now === page) return;
    page = now;
    begin();
    rest();
  };

  begin();
  const beginAgain = () => {
    begin();
    look();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', beginAgain, { once: true, signal });
  if (document.readyState !== 'complete') defaultView.addEventListener('load', beginAgain, { once: true, signal });
  onNewAddress(document, noteAddress, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(ending);
    observer.disconnect();
  });
}
