import { sayMoment } from '#calendar/say-date.ts';
import { explainAssumption } from '#model/assumption.ts';
import type { Deadline } from '#model/call.ts';
import { isDoubtful } from '#model/order.ts';
import { UTC, type Zone } from '#model/zone.ts';

function sayBounds({ earliest, latest }: Deadline, zone: Zone): string {
  if (earliest === null || latest === null) return '';
  return ` Between ${sayMoment(earliest, zone)} and ${sayMoment(latest, zone)} ${zone === UTC ? 'UTC' : 'your time'}.`;
}

/** Every doubt about a deadline as a sentence for the reader; the first one says between which moments it may close. */
function sentencesOf(deadline: Deadline, zone: Zone): string[] {
  const bounds = isDoubtful(deadline) && deadline.kind !== 'event' ? sayBounds(deadline, zone) : '';
  const sentences = deadline.assumptions.map(explainAssumption);
  if (!bounds) return sentences;
  return sentences.length ? sentences.map((sentence, i) => (i === 0 ? sentence + bounds : sentence)) : [bounds.trim()];
}

/** Footnotes under a table: the same sentence has one number. */
export interface Notes {
  /** The marks of a deadline: `[1] [3]`. */
  readonly marks: (deadline: Deadline) => string;
  /** Every sentence marked so far, by number from 1. */
  readonly sentences: readonly string[];
}

export function notes(zone: Zone): Notes {
  const sentences: string[] = [];
  const numberOf = (sentence: string) => {
    if (!sentences.includes(sentence)) sentences.push(sentence);
    return sentences.indexOf(sentence) + 1;
  };
  return {
    sentences,
    marks: (deadline) =>
      sentencesOf(deadline, zone)
        .map((sentence) => `[${numberOf(sentence)}]`)
        .join(' '),
  };
}
