import { everyMatch } from '#dates/every-match.ts';
import type { Kind } from '#model/call.ts';
import type { Concept } from '../label-words.ts';
import { isSign } from '../phrases/signs.ts';
import { labelOf } from './label.ts';

/** What every label of a kind may say: it tells no deadline from another. */
const ofKind: ReadonlySet<Concept> = new Set([
  'deadline',
  'until',
  'submit',
  'notify',
  'final',
  'register',
  'response',
  'held',
  'opens',
  'closes',
  'extended',
  'formerly',
  'tentative',
  'every',
  'dates',
  'posted',
  'call',
]);

const word = /[\p{L}\p{N}][^\s()[\]{}:;,]*|&/gu;

const isSmall = (text: string): boolean => isSign(text, 'small') || isSign(text, 'small in a label') || /^[\p{N}&.-]+$/u.test(text);

/** A word of a label, and whether the one before it in the list stands right before it in the label too. */
export interface OwnWord {
  readonly text: string;
  readonly isNext: boolean;
}

/**
 * The words of a label that are not those of its kind: "Industry", "Paper" of "Industry Paper Submission Deadline". Small ones stand only
 * between others.
 */
export function ownWords(label: string, kind: Kind): readonly OwnWord[] {
  const said = labelOf(label).mentions.filter(({ concept }) => ofKind.has(concept) || (concept === 'abstract' && kind === 'abstract'));
  const isSaid = (at: number) => said.some((mention) => mention.at <= at && at < mention.end);
  const found: OwnWord[] = [];
  let isNext = false;
  for (const { 0: text, index } of everyMatch(label, word)) {
    if (isSaid(index)) isNext = false;
    else if (!isSmall(text) || isNext) {
      found.push({ text, isNext });
      isNext = true;
    }
  }
  return found.slice(0, found.findLastIndex(({ text }) => !isSmall(text)) + 1);
}
