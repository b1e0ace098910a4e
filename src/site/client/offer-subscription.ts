import { subscribeLinks } from '../subscribe-links.ts';

/** Copies an address; where the browser refuses, the link works as a link. */
async function copy(link: HTMLAnchorElement, address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    const words = link.textContent;
    link.textContent = 'Copied';
    setTimeout(() => {
      link.textContent = words;
    }, 2000);
  } catch {
    location.href = address;
  }
}

/** Makes the addresses that calendars take out of where the page was found, which the page itself need not know. */
export function offerSubscription(page: Document, { href }: Location): void {
  for (const group of page.querySelectorAll<HTMLElement>('[data-feed]')) {
    const feed = new URL(group.dataset.feed ?? '', href).href;
    const links = subscribeLinks(feed, group.dataset.title ?? '');
    for (const link of group.querySelectorAll<HTMLAnchorElement>('[data-way]')) {
      const { way } = link.dataset;
      if (way === 'webcal' || way === 'google' || way === 'outlook') link.href = links[way];
      if (way !== 'copy') continue;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void copy(link, feed);
      });
    }
  }
}
