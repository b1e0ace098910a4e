import type { Words } from '../words.ts';
import en from './en.ts';

/** Every language that the reader knows. A page may mix them, so all are known at once. */
export const languages: readonly Words[] = [en];
