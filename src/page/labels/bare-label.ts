import { tidy } from './tidy.ts';

/** What a label names, for comparing: no marks, and no words that say anything of any deadline. */
export const bareLabel = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/\b(?:extended|extension|new|final|updated|firm|hard|deadline|was|the|for|of)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
