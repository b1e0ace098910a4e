import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sayOpening } from '#browser/platform/give-way.ts';

// The first script of each screen: all others are larger, and what the background does would hold them up.
export default defineUnlistedScript(sayOpening);
