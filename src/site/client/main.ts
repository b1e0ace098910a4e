import { keepOpen } from './keep-open.ts';
import { narrow } from './narrow.ts';
import { offerSubscription } from './offer-subscription.ts';
import { startClock } from './tell-time.ts';

/** What the page gains by script: the reader's own time and countdowns, filters without a server, addresses that calendars take. */
await narrow(document, location);
startClock(document);
offerSubscription(document, location);
keepOpen(document);
