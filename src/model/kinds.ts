import type { Kind } from './call.ts';

/** Work that others judge. */
export const judged: ReadonlySet<Kind> = new Set(['abstract', 'submission']);

/** What a call asks of those who answer it: a page without any of it is no call. */
export const askedFor: ReadonlySet<Kind> = new Set([...judged, 'registration']);

/** What is taken in over a span of time, from its first day until its last. */
export const takenIn: ReadonlySet<Kind> = new Set([...askedFor, 'supplement']);

/** What closes: of a span of time its last day is the deadline, though final versions may be asked for on that day alone. */
export const closing: ReadonlySet<Kind> = new Set([...takenIn, 'camera-ready']);

/** All that a reader of calls has work with: not answers, openings and the event itself. A response lasts for days, and closes too. */
export const handedIn: ReadonlySet<Kind> = new Set([...closing, 'response']);

/** A paper at each of its stages in the hands of its authors. */
export const stagesOfPaper: ReadonlySet<Kind> = new Set([...judged, 'camera-ready']);

/** What falls on a day of its own, so that two of them in one label are two dates: nothing that lasts, or that readers only hear of. */
export const onDayOfItsOwn: ReadonlySet<Kind> = new Set([...stagesOfPaper, 'notification']);
