import type { LabelWords } from '../label-words.ts';
import en from './en.ts';

/** Every language whose labels the reader knows; all are known at once, since pages mix them. */
export const labelLanguages: readonly LabelWords[] = [en];
