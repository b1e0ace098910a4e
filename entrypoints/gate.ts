import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type BareRuntime, startGate } from '#browser/gate/gate.ts';

declare const chrome: { readonly runtime: BareRuntime };

// The one script that every allowed page gets. Firefox knows its interface by this name too.
export default defineUnlistedScript(() => startGate(document, () => chrome.runtime));
