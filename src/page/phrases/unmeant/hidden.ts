import { type Concept, thingsJudged } from '../../label-words.ts';
import { longestPhrase, type Mention } from '../phrases.ts';

/**
 * Concepts whose longer phrases hide the shorter ones in them: "late-breaking results" tells no results, "call for papers" asks for none by
 * a day.
 */
const hiding: ReadonlySet<Concept> = new Set([
  'submit',
  'paper',
  'proposal',
  'abstract',
  'whole abstract',
  'notify',
  'final',
  'register',
  'response',
  'supplement',
  'review',
  'aid',
  'event',
  'opens',
  'call',
]);

/** "Accepted until" still says until, "opens by" does not; "presentazione degli abstract" says what is handed in. */
const isStillSaid = (a: Mention, b: Mention): boolean =>
  (b.concept === 'until' && a.concept !== 'opens') || (a.concept === 'submit' && thingsJudged.has(b.concept));

const hides = (a: Mention, b: Mention): boolean =>
  hiding.has(a.concept) && a.at <= b.at && b.end <= a.end && a.end - a.at > b.end - b.at && !isStillSaid(a, b);

const endsRemark = /[)\]:!]/;
/** "(Extended) abstract submission" speaks of no extended abstract. */
const isParted = (text: string, { concept, at, end }: Mention): boolean =>
  concept === 'whole abstract' && endsRemark.test(text.slice(at, end));

/** Mentions without those that a longer phrase hides; they come in order of place. */
export function unhidden(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const all = mentions.some((mention) => isParted(text, mention)) ? mentions.filter((mention) => !isParted(text, mention)) : mentions;
  return all.filter((mention, i) => {
    for (let j = i - 1; j >= 0; j--) {
      const other = all[j];
      if (!other || other.at < mention.at - longestPhrase) break;
      if (hides(other, mention)) return false;
    }
    for (let j = i + 1; all[j]?.at === mention.at; j++) {
      const other = all[j];
      if (other && hides(other, mention)) return false;
    }
    return true;
  });
}
