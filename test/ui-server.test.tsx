import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { places } from '#ui/dashboard/place.ts';
import { Dashboard } from '#ui/dashboard.tsx';
import { Popup } from '#ui/popup.tsx';
import { Timeline } from '#ui/timeline/timeline.tsx';
import { sampleCall } from './support/sample-call.ts';
import { berlin, closing, dashboardSpies, popupSpies, quietDashboard, quietPopup, trackedOf } from './support/sample-views.ts';

/*
 * Here is no document: parts of a screen ask nothing of a browser while they are loaded and drawn, so that the web page can use them on
 * the server.
 */

const call = sampleCall([{ id: 'paper', label: 'Paper', ...closing('2026-11-24T12:00:00Z') }]);
const list = { ok: true, value: trackedOf(call) } as const;
const nowhere = () => {};

it.each(places)('the part %s is drawn without a browser', (place) => {
  const view = { ...quietDashboard, list };
  expect(renderToString(<Dashboard view={view} actions={dashboardSpies()} place={place} go={nowhere} />)).toContain('<main');
});

it('the popup is drawn without a browser', () => {
  expect(renderToString(<Popup view={{ ...quietPopup, list }} actions={popupSpies()} />)).toContain('Paper');
});

it('a timeline is drawn without a browser, in the language of its reader', () => {
  const drawn = renderToString(<Timeline calls={[{ call, deadlines: call.deadlines }]} clock={{ ...berlin, locale: 'fr' }} />);
  expect(drawn).toContain('Soumission 24 nov.');
});
