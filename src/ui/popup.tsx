import { Correction } from './correction.tsx';
import { useSlashToSearch } from './focus-search.ts';
import { BellIcon, CalendarIcon } from './icons.tsx';
import { News } from './news.tsx';
import { NotSaved } from './not-saved.tsx';
import { NextSection } from './popup/next-section.tsx';
import { PageSection } from './popup/page-section.tsx';
import { SiteFooter } from './popup/site-footer.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { UndoToast } from './undo-toast.tsx';
import { usePageLanguage } from './use-page-language.ts';
import { wordsFor } from './words.ts';

interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The window under the toolbar icon: what changed, what this page holds, and what comes next. */
export const Popup = ({ view, actions }: PopupProps) => {
  const words = wordsFor(view.clock.locale);
  useSlashToSearch();
  usePageLanguage(view.clock, words.product);
  return (
    <>
      <header>
        <BellIcon />
        <h1>{words.product}</h1>
        <p class="zone">{words.timesIn({ zone: view.clock.zone.replaceAll('_', ' ') })}</p>
        <button type="button" class="icon" aria-label={words.openDashboard} title={words.openDashboard} onClick={actions.openDashboard}>
          <CalendarIcon />
        </button>
      </header>
      <main>
        <NotSaved detail={view.notSaved} words={words} />
        <Correction correction={view.correction} actions={actions} words={words} />
        <News news={view.news} clock={view.clock} markSeen={actions.markSeen} />
        <PageSection view={view} actions={actions} />
        <NextSection view={view} actions={actions} />
      </main>
      <UndoToast undo={view.undo} actions={actions} words={words} />
      <SiteFooter view={view} actions={actions} />
    </>
  );
};
