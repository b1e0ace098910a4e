import { render } from 'preact';
import { startPopup } from '#browser/popup.ts';
import { instantAt } from '#model/instant.ts';
import { Popup } from '#ui/popup.tsx';
import { clockOf } from '#ui/reader-clock.ts';

const now = () => instantAt(Date.now());
const secondsBetweenLooks = 20;
const habits = { languages: navigator.languages, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };

let redraw = () => {};
startPopup(now, (state, actions) => {
  const view = () => ({ ...state, clock: clockOf(now(), habits, state.settings) });
  redraw = () => render(<Popup view={view()} actions={actions} />, document.body);
  redraw();
});
setInterval(() => redraw(), secondsBetweenLooks * 1000);
