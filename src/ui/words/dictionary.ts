import type { en } from './en.ts';
import type { TranslationOf } from './phrase.ts';

/** What every language must say. */
export type Dictionary = TranslationOf<typeof en>;
