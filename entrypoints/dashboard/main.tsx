import { render } from 'preact';
import { startDashboard } from '#browser/dashboard.ts';
import { instantAt } from '#model/instant.ts';
import { type Place, placeOf } from '#ui/dashboard/place.ts';
import { Dashboard } from '#ui/dashboard.tsx';
import { clockOf } from '#ui/reader-clock.ts';

const now = () => instantAt(Date.now());
const secondsBetweenLooks = 20;
const habits = { languages: navigator.languages, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
const go = (place: Place) => {
  location.hash = place;
};

let redraw = () => {};
startDashboard(now, (state, actions) => {
  const view = () => ({ ...state, clock: clockOf(now(), habits, state.settings) });
  redraw = () => render(<Dashboard view={view()} actions={actions} place={placeOf(location.hash)} go={go} />, document.body);
  redraw();
});
addEventListener('hashchange', () => redraw());
setInterval(() => redraw(), secondsBetweenLooks * 1000);
