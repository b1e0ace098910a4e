import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { unreachable } from '#model/unreachable.ts';
import { Correction } from './correction.tsx';
import { callsOf } from './dashboard/calls-of.ts';
import { FollowPlace } from './dashboard/follow-place.tsx';
import { ListPlace } from './dashboard/list-place.tsx';
import { type Place, places } from './dashboard/place.ts';
import { SettingsPlace } from './dashboard/settings-place.tsx';
import { SharePlace } from './dashboard/share-place.tsx';
import { usePlaceKeys } from './dashboard/use-place-keys.ts';
import type { DashboardActions, DashboardView } from './dashboard-view.ts';
import { useSlashToSearch } from './focus-search.ts';
import { BellIcon } from './icons.tsx';
import { ListTrouble } from './list-trouble.tsx';
import { MonthCalendar } from './month/month-calendar.tsx';
import { NotSaved } from './not-saved.tsx';
import { rowsOfTracked } from './row/row.ts';
import { Timeline } from './timeline/timeline.tsx';
import { UndoToast } from './undo-toast.tsx';
import { usePageLanguage } from './use-page-language.ts';
import { type Words, wordsFor } from './words.ts';

interface DashboardProps {
  readonly view: DashboardView;
  readonly actions: DashboardActions;
  readonly place: Place;
  readonly go: (place: Place) => void;
}

/** Parts that say what they are by what stands first in them. */
const saysItself: ReadonlySet<Place> = new Set(['list', 'month']);

const Navigation = ({ place, words }: { readonly place: Place; readonly words: Words }) => {
  const nav = useRef<HTMLElement>(null);
  // Where there is no room for all, they are scrolled sideways.
  useLayoutEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [place]);
  return (
    <nav aria-label={words.dashboard} ref={nav}>
      <ul>
        {places.map((one, at) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === place ? 'page' : undefined} aria-keyshortcuts={String(at + 1)}>
              {words.places[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Contents = ({ view, actions, place }: Omit<DashboardProps, 'go'>) => {
  const words = wordsFor(view.clock.locale);
  const tracked = view.list?.ok ? view.list.value : undefined;
  const rows = useMemo(() => rowsOfTracked(tracked ?? [], view.hidden, view.follows), [tracked, view.hidden, view.follows]);
  switch (place) {
    case 'list':
      if (!view.list) return null;
      return view.list.ok ? <ListPlace rows={rows} view={view} actions={actions} /> : <ListTrouble list={view.list} words={words} />;
    case 'month':
      return <MonthCalendar rows={rows.filter(({ isHidden }) => !isHidden)} clock={view.clock} actions={actions} />;
    case 'timeline':
      return <Timeline calls={callsOf(rows, view.clock.now)} clock={view.clock} />;
    case 'follow':
      return <FollowPlace view={view} actions={actions} />;
    case 'share':
      return <SharePlace rows={rows} view={view} actions={actions} />;
    case 'settings':
      return <SettingsPlace view={view} actions={actions} />;
    default:
      return unreachable(place);
  }
};

/** The full page of the extension: all that is tracked, in three pictures, and what can be set. */
export const Dashboard = ({ view, actions, place, go }: DashboardProps) => {
  const words = wordsFor(view.clock.locale);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useSlashToSearch();
  usePageLanguage(view.clock, `${words.places[place]} · ${words.product}`);
  usePlaceKeys(go);
  useLayoutEffect(() => {
    if (shown.current !== place) main.current?.focus({ preventScroll: true });
    shown.current = place;
  }, [place]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {words.skipToContent}
      </button>
      <header>
        <p class="brand">
          <BellIcon />
          {words.product}
        </p>
        <Navigation place={place} words={words} />
        <p class="zone">{words.timesIn({ zone: view.clock.zone.replaceAll('_', ' ') })}</p>
      </header>
      <main ref={main} tabIndex={-1} data-place={place}>
        <h1 class={saysItself.has(place) ? 'unseen' : undefined}>{words.places[place]}</h1>
        <NotSaved detail={view.notSaved} words={words} />
        <Correction correction={view.correction} actions={actions} words={words} />
        <Contents view={view} actions={actions} place={place} />
      </main>
      <UndoToast undo={view.undo} actions={actions} words={words} />
    </>
  );
};
