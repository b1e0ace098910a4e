import { beginsWithSign, endsWithSign } from '../../phrases/signs.ts';

/** What stands before a span of days: "from 5 April to 5 May", "during 5–9 April". */
const ofSpans = ['from a day', 'during days', 'span of days', 'between'] as const;

/** Whether words lead to a span of days, or the span itself begins with such a word: "de 5 de abril a". `own` is the span with what follows. */
export const leadsToSpan = (before: string, own: string): boolean =>
  ofSpans.some((sign) => endsWithSign(before, sign)) || beginsWithSign(own, 'span of days');
