import type { ComponentChildren } from 'preact';
import { BellIcon } from '#ui/icons.tsx';
import { words } from '../words.ts';
import { SiteLink, useSitePath } from './root.tsx';

export type Section = keyof typeof words.pages;

const sectionPaths: Readonly<Record<Section, string>> = {
  next: '',
  timeline: 'timeline/',
  estimates: 'estimates/',
  changes: 'changes/',
  subscribe: 'subscribe/',
};

interface LayoutProps {
  readonly title: string;
  readonly description?: string;
  readonly section?: Section;
  /** Tells one state of script and style from another, so that neither is kept too long. */
  readonly assetVersion: string;
  readonly children: ComponentChildren;
}

const Head = ({ title, description = words.promise, assetVersion }: Omit<LayoutProps, 'children'>) => {
  const at = useSitePath();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === words.title ? title : `${title} · ${words.title}`}</title>
      <meta name="description" content={description} />
      <link rel="icon" href={at('assets/icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={at(`assets/site.css?v=${assetVersion}`)} />
      <link rel="alternate" type="application/atom+xml" title={words.atom} href={at('changes.atom')} />
      <script type="module" src={at(`assets/site.js?v=${assetVersion}`)} />
    </head>
  );
};

const Header = ({ section }: Pick<LayoutProps, 'section'>) => (
  <header class="top">
    <SiteLink to="" class="brand">
      <BellIcon />
      {words.title}
    </SiteLink>
    <nav aria-label="Pages">
      {Object.entries(words.pages).map(([name, label]) => (
        <SiteLink key={name} to={sectionPaths[name as Section]} isCurrent={name === section}>
          {label}
        </SiteLink>
      ))}
    </nav>
  </header>
);

/** What is around every page. */
export const Layout = ({ children, section, ...head }: LayoutProps) => (
  <html lang="en">
    <Head {...head} />
    <body>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <Header {...(section && { section })} />
      <main id="main">
        <p class="clock">{words.inUtc}</p>
        {children}
      </main>
      <footer class="bottom">
        <p>{words.footerRule}</p>
        <p>
          <SiteLink to="calls.json">{words.data}</SiteLink> <SiteLink to="changes.atom">{words.atom}</SiteLink>
        </p>
      </footer>
    </body>
  </html>
);
