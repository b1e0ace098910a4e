import { render } from 'preact';
import { startPopup } from '#browser/popup.ts';
import { instantAt } from '#model/instant.ts';
import { Popup } from '#ui/popup.tsx';
import { localeOf } from '#ui/reader-clock.ts';

const now = () => instantAt(Date.now());
const secondsBetweenLooks = 20;
const reader = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: localeOf(navigator.languages) };

// What the browser's side does not answer yet; each line goes when it does.
const unanswered = { correction: undefined };
const nothing = () => {};
const undone = { correct: nothing, closeCorrection: nothing };

let redraw = () => {};
startPopup(now, (state, actions) => {
  const view = () => ({ ...unanswered, ...state, clock: { now: now(), ...reader } });
  redraw = () => render(<Popup view={view()} actions={{ ...undone, ...actions }} />, document.body);
  redraw();
});
setInterval(() => redraw(), secondsBetweenLooks * 1000);
