import type { Step } from '../step.ts';
import ownKeys from './2-own-keys.ts';
import text from './3-text.ts';
import hiddenByName from './4-hidden-by-name.ts';

/** One step for each released change of the stored shape, in order. Version 1 is where it begins. */
export const steps: readonly Step[] = [ownKeys, text, hiddenByName];
