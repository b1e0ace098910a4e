import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { beginsWithSign, endsWithSign, goesOnWithSign, isSign } from '../signs.ts';

const aWord = /^\s\p{L}/u;
/** "This decision will be announced in June": it was spoken of, and is none on papers. */
const isPointed = (text: string, { concept, at, end }: Mention): boolean =>
  concept === 'notify' && beginsWithSign(text.slice(at, end), 'a decision') && endsWithSign(text.slice(0, at), 'spoken of');

/**
 * "Registration opens through the form" tells how; "through the end of May", "through noon", "through to 1 May" tells until when,
 * and so does "through the", whose day stands elsewhere.
 */
function isMeans(text: string, { concept, at, end }: Mention): boolean {
  if (concept !== 'closes' || !isSign(text.slice(at, end), 'by means of, or until')) return false;
  const behind = text.slice(end);
  return aWord.test(behind) && !isSign(behind, 'article') && !goesOnWithSign(behind, 'goes on to an end');
}

const ofDays: ReadonlySet<Concept> = new Set(['deadline', 'dates', 'every']);
/** "Summer trips (deadlines below)": what stands elsewhere is nothing that the days here are for. */
const isElsewhere = (text: string, { concept, at, end }: Mention): boolean =>
  ofDays.has(concept) && /\([^()]{0,20}$/.test(text.slice(0, at)) && isSign(text.slice(end).split(')', 1)[0] ?? '', 'shown elsewhere');

/** What is mentioned without decisions that were spoken of, without ways of doing something, and without what only points elsewhere. */
export const withoutPointing = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ concept }) => concept === 'notify' || concept === 'closes' || ofDays.has(concept))
    ? mentions.filter((mention) => !isPointed(text, mention) && !isMeans(text, mention) && !isElsewhere(text, mention))
    : mentions;
