import ccfddl from './ccfddl.ts';
import type { ListFormat } from './correction.ts';
import huggingface from './huggingface.ts';
import secDeadlines from './sec-deadlines.ts';

/** The lists that can be corrected, by the id of their source. */
export const listFormats: readonly ListFormat[] = [ccfddl, huggingface, secDeadlines];
