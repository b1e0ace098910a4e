import { render } from 'preact';
import { startPopup } from '#browser/popup.ts';
import { instantAt } from '#model/instant.ts';
import { Popup } from '#ui/popup.tsx';
import { englishOf } from '#ui/reader-clock.ts';

const now = () => instantAt(Date.now());
const secondsBetweenLooks = 20;
const reader = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: englishOf(navigator.languages) };

let redraw = () => {};
startPopup(now, (state, actions) => {
  redraw = () => render(<Popup view={{ ...state, clock: { now: now(), ...reader } }} actions={actions} />, document.body);
  redraw();
});
setInterval(() => redraw(), secondsBetweenLooks * 1000);
