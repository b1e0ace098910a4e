import { defineContentScript } from 'wxt/utils/define-content-script';
import { startMarker } from '#browser/marker.ts';
import { instantAt } from '#model/instant.ts';

// Without `matches`: the build would add them to the hosts that the extension requires. It is injected, or registered for allowed sites.
export default defineContentScript({
  registration: 'runtime',
  // The page need not hear of it.
  noScriptStartedPostMessage: true,
  main: ({ signal }) => startMarker({ now: () => instantAt(Date.now()), signal }),
});
