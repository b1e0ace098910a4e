import { explainAssumption } from '#model/assumption.ts';
import type { Deadline } from '#model/call.ts';

/** Footnotes under a table: the same sentence has one number. */
export interface Notes {
  /** The marks of a deadline: `[1] [3]`. */
  readonly marks: (deadline: Deadline) => string;
  /** Every sentence marked so far, by number from 1. */
  readonly sentences: readonly string[];
}

export function notes(): Notes {
  const sentences: string[] = [];
  const numberOf = (sentence: string) => {
    if (!sentences.includes(sentence)) sentences.push(sentence);
    return sentences.indexOf(sentence) + 1;
  };
  return {
    sentences,
    marks: ({ assumptions }) => assumptions.map((name) => `[${numberOf(explainAssumption(name))}]`).join(' '),
  };
}
