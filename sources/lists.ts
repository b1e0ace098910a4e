import ccfddl from './ccfddl.ts';
import confsTech from './confs-tech.ts';
import huggingface from './huggingface.ts';
import pythonDeadlines from './python-deadlines.ts';
import secDeadlines from './sec-deadlines.ts';
import type { ListSource } from './source.ts';

/** The curated lists that can be followed by name. */
export const lists: readonly ListSource[] = [ccfddl, huggingface, secDeadlines, pythonDeadlines, confsTech];
