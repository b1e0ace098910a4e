import { render } from 'preact';
import { startPopup } from '#browser/popup.ts';
import { instantAt } from '#model/instant.ts';
import { Popup } from '#ui/popup.tsx';
import { englishOf } from '#ui/reader-clock.ts';

const now = () => instantAt(Date.now());
const secondsBetweenLooks = 20;
const reader = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: englishOf(navigator.languages) };

// What the browser's side does not answer yet; each line goes when it does.
const unanswered = { hidden: [], news: [], undo: undefined, correction: undefined, reach: undefined };
const nothing = () => {};
const undone = {
  ...{ hide: nothing, note: nothing, markSeen: nothing, undo: nothing, forgetUndo: nothing, correct: nothing, closeCorrection: nothing },
  ...{ setReach: nothing, highlightSite: nothing, openDashboard: nothing },
};

let redraw = () => {};
startPopup(now, (state, actions) => {
  const site = state.site && { isHighlighted: true, ...state.site };
  const view = () => ({ ...unanswered, ...state, site, clock: { now: now(), ...reader } });
  redraw = () => render(<Popup view={view()} actions={{ ...undone, ...actions }} />, document.body);
  redraw();
});
setInterval(() => redraw(), secondsBetweenLooks * 1000);
