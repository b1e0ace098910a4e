import { type Concept, thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { beginsWithSign, goesOnWithSign, isSign, someSign } from '../signs.ts';

/** Only a blank stands between a work and the word that says that it was chosen. */
const mostBetween = 2;
/** "Recepción de archivos digitales de obra seleccionada": so much stands between the hand-in and the work. */
const mostToWork = 40;

/** Chosen abstracts become papers, and those are still to be judged. */
const isElse: ReadonlySet<Concept> = new Set(['notify', 'final', 'paper', 'abstract', 'whole abstract', 'register', 'call', 'review']);

/** Nothing, or as in "obras físicas seleccionadas" a word of what kind they are. */
const isBeside = (between: string): boolean => between.length < mostBetween || isAdjective(between);
const adjective = /^ (\p{L}{3,20}) $/u;
function isAdjective(between: string): boolean {
  const [, word] = adjective.exec(between) ?? [];
  return (
    word !== undefined && !isSign(word, 'of the future') && !isSign(word, 'it, or stays') && !isSign(word, 'must') && !isSign(word, 'small')
  );
}

/** Words for works of which it is known that they are among the best. */
const best = ['chosen', 'that has won'] as const;

/** Whether a work is one that was chosen: the word for it stands right beside, and no "until" behind that ("candidatures accepté jusqu’au"). */
const isChosen = (text: string, { at, end }: Mention, isUntil: (at: number) => boolean): boolean =>
  best.some((sign) =>
    someSign(
      text,
      sign,
      (from, to) => (to <= at && at - to < mostBetween) || (from >= end && isBeside(text.slice(end, from)) && !isUntil(to)),
    ),
  );

const clauseEnd = /[.;:,!?()]/;
/** Whether two words stand in one clause, near each other. */
function areNear(text: string, a: Mention, b: Mention): boolean {
  const [from, to] = a.at < b.at ? [a.end, b.at] : [b.end, a.at];
  return to >= from && to - from <= mostToWork && !clauseEnd.test(text.slice(from, to));
}

/** "Die ausgewählten Texte", "las obras seleccionadas": with no more before it than an article and a word, that is what is spoken of. */
const isSubject = (before: string): boolean => before.trim().split(/\s+/).length <= mostOfSubject;
const mostOfSubject = 2;

const leadsToWork = (between: string): boolean => goesOnWithSign(between, 'of') || goesOnWithSign(between, 'before those chosen');

/** A word that no concept holds and that was chosen: it is of the hand-in, or what the clause is about. */
const isOfWorkUnnamed = (text: string, submit: Mention): boolean =>
  someSign(text, 'chosen', (at, end) => {
    const [from, to] = at > submit.at ? [submit.end, at] : [end, submit.at];
    const between = text.slice(from, to);
    if (to < from || between.length > mostToWork || clauseEnd.test(between)) return false;
    return at > submit.at ? leadsToWork(between) : isSubject(text.slice(0, at)) && /\s\S/.test(between);
  });

/**
 * "Envoi des œuvres sélectionnées", "die ausgewählten Werke sind einzureichen": what is handed in once it was chosen is a final version.
 */
export function withChosenHandedIn(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const submit = mentions.find(({ concept }) => concept === 'submit');
  if (!submit || mentions.some(({ concept }) => isElse.has(concept))) return mentions;
  const isUntil = (end: number) => mentions.some(({ concept, at }) => concept === 'until' && at >= end && at - end < mostBetween);
  const things = mentions.filter(({ concept }) => thingsJudged.has(concept));
  const isOfChosen = things.length
    ? things.every((thing) => isChosen(text, thing, isUntil) && areNear(text, submit, thing))
    : isOfWorkUnnamed(text, submit);
  // 「수상작 액자 형태로 작품 제출」: the label begins with the works that won.
  return isOfChosen || beginsWithSign(text, 'that has won')
    ? mentions.map((mention) => (mention === submit ? { ...mention, concept: 'final' } : mention))
    : mentions;
}
