import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What leads from the page at hand to the root of the site: `` or `../` so many times. The site works below any address. */
const Root = createContext('');

export const RootProvider = Root.Provider;

/** A path of the site as an address relative to the page at hand; the root itself is `./`. */
export function useSitePath(): (path: string) => string {
  const root = useContext(Root);
  return (path) => `${root}${path}` || './';
}

interface SiteLinkProps {
  readonly to: string;
  readonly class?: string;
  readonly isCurrent?: boolean;
  readonly children: ComponentChildren;
}

/** A link within the site. */
export const SiteLink = ({ to, isCurrent = false, children, class: name }: SiteLinkProps) => {
  const at = useSitePath();
  return (
    <a href={at(to)} class={name} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
};
