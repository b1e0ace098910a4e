import { isAnd } from '#dates/and.ts';
import { type Concept, thingsJudged } from '../label-words.ts';
import { lettersIn } from '../phrases/letters.ts';
import { type Mention, mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { beginsWithSign, endsWithSign, hasSign, lastEndOf, placeOfSign, someSign, withoutSigns } from '../phrases/signs.ts';
import { isForSomeAlone, namesSome } from './for-whom.ts';

const clauseMark = /[,;:(，、；：。（]/;
const sentenceMark = /[.!?;:(]\s/;
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

const clauseEnd = /[.;()（）]/u;
/** "An extension on request", but "on request of many authors extended": who asked for it once, and for all. */
const isOnRequest = (words: string): boolean =>
  someSign(words, 'extended on request', (_, end) => !beginsWithSign(words.slice(end).trimStart(), 'of'));

/**
 * "Extensions can be requested until", "extended to 30 April only if": what the words before a later day and its clause tell of an extension
 * is told of some alone.
 */
export function extendsForSome(before: string, behind: string): boolean {
  const [clause = ''] = behind.split(clauseEnd, 1);
  const said = mentionsIn(before).findLast(({ concept }) => concept === 'extended');
  const isFor = (said !== undefined || speaksOf(clause, 'extended')) && isForSomeAlone(said ? before.slice(0, said.end) : before);
  return isFor || isGrantedToSome(before, behind);
}

/** The same, of those alone who ask for it, or whom something keeps: nobody can count on such a day. */
export function isGrantedToSome(before: string, behind: string): boolean {
  const [clause = ''] = behind.split(clauseEnd, 1);
  return isOnRequest(before) || isOnRequest(clause) || hasSign(clause, 'on condition');
}

/** Letters between "asked whether" and the verb of what may be extended: "the submission deadline will be". */
const mostToAsked = 34;
/**
 * "Many asked whether the deadline is extended to", "several asked for an extension to": what was asked for is not granted by that, but "as
 * many asked for more time, the deadline was extended to".
 */
function isOnlyAsked(sentence: string, extended: Mention): boolean {
  if (clauseEndBehind.test(sentence.slice(extended.end))) return false;
  if (someSign(sentence, 'extension asked for', (at, end) => at <= extended.at && end > extended.at)) return true;
  const asked = lastEndOf(sentence.slice(0, extended.at), 'asked whether');
  const between = sentence.slice(asked, extended.at);
  return asked !== undefined && lettersIn(between) <= mostToAsked && !clauseEndBehind.test(between) && !speaksOf(between, 'extended');
}
const clauseEndBehind = /[,:;–—]\s/;

/** "Viele fragten, ob die Frist bis", "velen vroegen of de termijn tot": the same, whose verb stands behind the day. */
function isAskedOf(sentence: string): boolean {
  const asked = lastEndOf(sentence, 'asked whether');
  const toDay = asked === undefined ? '' : sentence.slice(asked);
  return asked !== undefined && lettersIn(toDay) <= mostToAsked && !clauseEndBehind.test(toDay);
}

const anyMark = /[.,;:()–—，。]/;
/** Letters between what denies an extension and its word or its day: "habrá", "ci sarà alcuna", "wird es". */
const mostToDenial = 24;
const denials = ['not', 'shut out'] as const;
const firstWord = /^\s?\p{L}{1,8}(?!\p{L})/u;

/** "(no extension): 1 March", "will not be extended: 1 March": a mark parts what is denied from the day, which holds. */
export const isParted = (toDay: string): boolean => /[:：)）\]!–—]/u.test(toDay);

/** "There will be no extension to 1 March", "eine Verlängerung auf den 1. März ist nicht möglich", but not "is extended to 1 March and not later". */
export function isDeniedExtension(before: string, behind: string): boolean {
  const said = mentionsIn(before).findLast(({ concept }) => concept === 'extended');
  const toDay = said ? before.slice(said.end) : '';
  // "Was not moved to": the word that leads to the day goes with the verb.
  const isLed = said !== undefined && (lettersIn(toDay) > 0 || endsWithSign(before.slice(said.at, said.end), 'moved to'));
  if (!said || !isLed || isParted(toDay)) return false;
  const lead = before.slice(0, said.at).split(anyMark).at(-1) ?? '';
  const [rest = ''] = behind.split(anyMark, 1);
  const isNear = (between: string): boolean => lettersIn(between) <= mostToDenial && mentionsIn(between).length === 0;
  if (someSign(lead, 'not', (_, end) => isNear(lead.slice(end)))) return true;
  if (isAnd(firstWord.exec(rest)?.[0] ?? '') || speaksOf(rest, 'extended')) return false;
  return denials.some((sign) => someSign(rest, sign, (at) => isNear(rest.slice(0, at))));
}

/** Characters before the words for an earlier edition that a sentence may begin with. */
const mostToEdition = 12;
/** "In 2026 the deadline was": a sentence that begins with a year of its own. */
const inYear = /^\p{L}{1,4}\s(?:19|20)\d\d(?!\d)/u;
/** "Last year the", "im letzten Jahr wurde die". */
function beginsWithEdition(sentence: string): boolean {
  const [at] = placeOfSign(sentence, 'of an earlier edition') ?? [];
  return at !== undefined && at <= mostToEdition;
}

/**
 * "Last year the deadline was extended to", "in 2026 the deadline was extended to", "should we extend the deadline to": what was moved for
 * others, or may be one day, moves nothing. `behind` is what stands behind the day, where the verb may stand.
 */
export function extendsElsewhen(before: string, behind = ''): boolean {
  const sentence = (before.split(sentenceMark).at(-1) ?? '').trimStart();
  const extended = mentionsIn(sentence).findLast(({ concept }) => concept === 'extended');
  if (!extended) return (beginsWithEdition(sentence) || isAskedOf(sentence)) && speaksOf(behind.split(clauseEnd, 1)[0] ?? '', 'extended');
  if (isOnlyAsked(sentence, extended)) return true;
  const isOfYear = inYear.test(sentence) && hasSign(sentence, 'of the past');
  // "If you need more time: the deadline is extended to": that is so for all.
  const isPerhaps = beginsWithSign(sentence, 'if') && !/[,:;–—]/.test(sentence.slice(0, extended.at));
  // "Due to the success of last year the deadline is extended": the year before is behind what it tells of.
  const deadline = mentionsIn(sentence).findLast(({ concept }) => concept === 'deadline');
  const isThen = deadline !== undefined && hasSign(sentence.slice(deadline.end), 'of an earlier edition');
  return beginsWithEdition(sentence) || isThen || isOfYear || isPerhaps;
}

/** "Time was extended for members", "we may extend", "the stay was extended": a clause by which no deadline of all is moved. */
export const movesNone = (clause: string): boolean =>
  extendsForSome(clause, '') ||
  namesSome(clause) ||
  hasSign(clause, 'not moved') ||
  extendsSomethingElse(clause) ||
  extendsElsewhen(clause);
