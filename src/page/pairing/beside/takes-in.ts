import { thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { hasSign, lastEndOf } from '../../phrases/signs.ts';

const endOfClause = /[.;:!?(。；]/;
/** Letters from a day to what is taken in until then: "original", "für das Heft". */
const mostToThing = 24;

/** "Bitte", "uns": a word that may stand between who sends and until when. */
const mostToUntil = 6;

/**
 * "The journal accepts, until 31 May, original articles", "Interessierte senden bitte bis zum 31. Mai ein Exposé": who takes in or sends
 * what, with no more than until when between.
 */
export function takesIn({ before, behind }: Around): Label | undefined {
  const until = labelOf(before).mentions.at(-1);
  if (until?.concept !== 'until' || !isBare(before.slice(until.end))) return undefined;
  const lead = before.slice(0, until.at);
  // "Заявки принимаются до 1 марта, статьи до": what is taken in stands before its day, and another thing behind it.
  if (says(labelOf(lead), ...thingsJudged, 'final')) return undefined;
  const taken = lastEndOf(lead, 'takes in');
  const verb = taken ?? lastEndOf(lead, 'sends');
  if (verb === undefined || lettersIn(lead.slice(verb)) > mostToUntil) return undefined;
  const [clause = ''] = behind.split(endOfClause, 1);
  // "Wir senden bis zum 31. Mai die Texte an die Jury".
  if (taken === undefined && hasSign(`${lead} ${clause}`, 'those who judge')) return undefined;
  const thing = labelOf(clause).mentions.find(({ concept }) => thingsJudged.has(concept));
  if (!thing || lettersIn(clause.slice(0, thing.at)) > mostToThing) return undefined;
  return labelOf(clause).withGuess({ kind: 'submission', isPlain: true });
}
