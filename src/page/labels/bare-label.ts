import { withoutSigns } from '../phrases/signs.ts';
import { tidy } from './tidy.ts';

/** What a label names, for comparing: no marks, and no words that say anything of any deadline. */
export const bareLabel = (text: string): string =>
  withoutSigns(tidy(text), 'of any deadline')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
