import type { Mention } from './phrases.ts';

const points = /\b(?:this|that)\s$/i;
const decision = /^decision/i;
const through = /^through$/i;
/** "Through the end of May", "through noon", "through to 1 May", "through and including": until then. */
const untilThen =
  /^\s(?:(?:the|its) {0,2}$|(?:to|till|until|into|and|at|on|(?:the )?(?:last|month|week|weekend|day)|the (?:end|close)|end|midnight|noon|mid|early|late)\b)/i;
const aWord = /^\s\p{L}/u;

/**
 * "This decision will be announced in June" is one that was spoken of, not that on papers; "registration opens through the form" tells how,
 * not until when.
 */
export function withoutPointing(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isPointed = ({ at, end }: Mention): boolean => decision.test(text.slice(at, end)) && points.test(text.slice(0, at));
  const isMeans = ({ at, end }: Mention): boolean => {
    const behind = text.slice(end);
    return through.test(text.slice(at, end)) && aWord.test(behind) && !untilThen.test(behind);
  };
  return mentions.some(({ concept }) => concept === 'notify' || concept === 'closes')
    ? mentions.filter(
        (mention) => !(mention.concept === 'notify' && isPointed(mention)) && !(mention.concept === 'closes' && isMeans(mention)),
      )
    : mentions;
}
