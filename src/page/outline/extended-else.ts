import { type Concept, thingsJudged } from '../label-words.ts';
import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { beginsWithSign, hasSign, lastEndOf, someSign, withoutSigns } from '../phrases/signs.ts';
import { namesSome } from './for-whom.ts';

const clauseMark = /[,;:(，、；：。（]/;
/** Ends what is said of a change; a colon or a bracket does as well. */
export const sentenceMark = /[.!?;:(]\s/;
const fewestLetters = 3;

/** "La estancia se prorroga", "il soggiorno è prorogato": a sentence begins with an article and a name that no call has. */
function beginsWithAnother(before: string): boolean {
  const sentence = before.split(sentenceMark).at(-1)?.trim() ?? '';
  const isNamed = beginsWithSign(sentence, 'article') && lettersIn(sentence) > fewestOfName && mentionsIn(sentence).length === 0;
  return isNamed && !isOfTime(sentence);
}
const fewestOfName = 6;

/** "The period was extended to": of what but of handing in. */
function isOfTime(clause: string): boolean {
  const article = lastEndOf(clause, 'article');
  return article !== undefined && beginsWithSign(clause.slice(article).trimStart(), 'time to hand in');
}

const lasting: ReadonlySet<Concept> = new Set(['event', 'held', 'opens', 'extended', 'until']);

/** "(выставка продлена до": where no article leads to what is extended, it is one of the things that last and fall due on no day. */
const isLasting = (clause: string): boolean =>
  hasSign(clause, 'lasts, and is no deadline') && mentionsIn(clause).every(({ concept }) => lasting.has(concept));

/** What an extension may be of besides a deadline. */
const ofElse: ReadonlySet<Concept> = new Set(['extended', 'event', 'aid', 'review', 'opens', 'closes', 'programme', 'until']);

/**
 * Whether a clause names what no call asks for: a library, an exhibition. A reason ("at the request of many") or a span of time alone names
 * nothing.
 */
export function isOfElse(clause: string): boolean {
  if (hasSign(clause, 'why it is') || mentionsIn(clause).some(({ concept }) => !ofElse.has(concept))) return false;
  return lettersIn(withoutSigns(withoutSigns(clause, 'a time'), 'beside a verb')) >= fewestNamed;
}
const fewestNamed = 2;

/** 展览延期至, "Jam layanan perpustakaan diperpanjang sampai": the verb stands right behind what is extended, where no article tells it. */
const extendsBefore = (clause: string): boolean =>
  someSign(
    clause,
    'extended, right behind what is',
    (at, end) => lettersIn(clause.slice(end)) <= mostBehind && isOfElse(clause.slice(0, at)),
  );
const mostBehind = 8;

/** "Se prorroga la estancia hasta", "Мы продлили выставку до": what is extended stands behind the verb, and no call has that. */
function extendsBehind(behind: string): boolean {
  const [clause = ''] = behind.split(clauseMark, 1);
  return isLasting(clause) || (beginsWithSign(behind, 'article') && lettersIn(behind) > fewestOfName && isOfElse(clause));
}

/**
 * "The deadline for entries to the Moss Prize has been": the last article leads to what the deadline is for, not to what is moved behind it,
 * as in "beyond the deadline the opening hours of the museum have been".
 */
function isOfDeadlineFor(clause: string, article: number): boolean {
  const said = mentionsIn(clause).findLast(({ concept, end }) => deadlines.has(concept) && end < article);
  if (!said || hasSign(clause.slice(0, said.at).split(sentenceMark).at(-1) ?? '', 'after')) return false;
  return mentionsIn(clause.slice(said.end, article)).some(({ concept }) => ofDeadlines.has(concept));
}
const deadlines: ReadonlySet<Concept> = new Set(['deadline', 'dates', 'closes']);
const ofDeadlines: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit', 'register', 'final']);

/** The clause before the verb of an extension. */
const clauseBefore = (words: string, { at }: { readonly at: number }): string => words.slice(0, at).split(clauseMark).at(-1) ?? '';

/** "The deadline for papers in the industry track has been extended to": it moves the deadline that it names so, and no other one told before. */
export function extendsDeadlineFor(words: string): boolean {
  const extended = mentionsIn(words).findLast(({ concept }) => concept === 'extended');
  const clause = extended ? clauseBefore(words, extended) : '';
  const article = lastEndOf(clause, 'article');
  return article !== undefined && isOfDeadlineFor(clause, article);
}

/**
 * Whether words that tell of an extension name something else that is extended, behind its article and before its verb: "(the stay is
 * extended to", but "the deadline is extended to", "at the request of many authors extended to".
 */
export function extendsSomethingElse(words: string): boolean {
  const extended = mentionsIn(words).findLast(({ concept }) => concept === 'extended');
  // "We have moved the submission deadline": the verb says of what.
  if (!extended || mentionsIn(words.slice(extended.at, extended.end)).some(({ concept }) => concept === 'deadline')) return false;
  if (beginsWithAnother(words.slice(0, extended.at))) return true;
  if (extendsBehind(words.slice(extended.end).trimStart())) return true;
  if (extendsBefore(words.split(clauseMark).findLast((part) => lettersIn(part) > 0) ?? '')) return true;
  const clause = clauseBefore(words, extended);
  if (isLasting(clause)) return true;
  const article = lastEndOf(clause, 'article');
  if (article === undefined || isOfDeadlineFor(clause, article) || namesSome(clause)) return false;
  const name = clause.slice(article);
  const isNamed = !isOfTime(clause) && lettersIn(name) >= fewestLetters && hasSign(name, 'verb of a sentence');
  // "The library was extended": a word that may tell an old day is but the verb here.
  return isNamed && !mentionsIn(clause).some(({ concept, end }) => end > article && concept !== 'formerly');
}
