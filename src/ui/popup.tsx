import { BellIcon } from './icons.tsx';
import { NextSection } from './next-section.tsx';
import { PageSection } from './page-section.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { words } from './words.ts';

interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The window under the toolbar icon: what this page holds, and what comes next. */
export const Popup = ({ view, actions }: PopupProps) => (
  <>
    <header>
      <BellIcon />
      <h1>{words.product}</h1>
      <p class="zone">{words.timesIn(view.clock.zone)}</p>
    </header>
    <main>
      <PageSection view={view} actions={actions} />
      <NextSection view={view} actions={actions} />
    </main>
    {view.site && (
      <footer>
        <label title={words.allowSiteWhy}>
          <input type="checkbox" checked={view.site.isAllowed} onChange={(event) => actions.allowSite(event.currentTarget.checked)} />
          {words.allowSite(view.site.host)}
        </label>
      </footer>
    )}
  </>
);
