import { isAnd } from '#dates/and.ts';
import { someWord } from '#dates/word-runs.ts';
import { WordTable } from '#dates/word-table.ts';
import { once } from '#model/once.ts';
import { mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { hasSign, isSign, wordsOfSign } from '../phrases/signs.ts';
import { bare } from './bare.ts';
import { speaksOfHost } from './host.ts';
import { withoutLead } from './own-part.ts';
import { namesHouse } from './place/place-in.ts';
import { saysNothingOwn } from './plain-heading.ts';
import { isOfUniversity } from './speaks-of-event.ts';

/** Words for an event that open what it is about: "Workshop on …", "Conference of …". */
const nouns = new Set([...wordsOfSign('noun of an event'), ...wordsOfSign('noun of a contest')]);
const nounTable = once(() => new WordTable(new Map([...nouns].flatMap((noun) => [noun, `${noun}s`]).map((noun) => [noun, true]))));

/** "Congreso Paraguayo de", "Foro Bienal Iberoamericano de": in these languages adjectives stand between. */
const behindAdjective = wordsOfSign('about, behind adjectives too');
const openers = [...wordsOfSign('about'), ...behindAdjective];
const opener = new RegExp(`^(?:${openers.join('|')})$`, 'iu');
const openerBehindAdjective = new RegExp(`^(?:${behindAdjective.join('|')})$`, 'iu');
const openerBehind = new RegExp(
  `\\s+(?:(?:${openers.join('|')})\\s|(?:\\p{Lu}\\p{L}{1,20}\\s){1,2}(?:${behindAdjective.join('|')})\\s)`,
  'iuy',
);

const smallWords = new Set(['&', ...wordsOfSign('small')]);
const smallWithin = new Set(wordsOfSign('small within a title'));
const isSmall = (word: string): boolean => smallWords.has(word.toLowerCase());

const counted = /^(?:\d{1,3}(?:st|nd|rd|th|\.|º|ª|°)?|[IVX]{1,6}|(?:19|20)\d\d)$/iu;
/** "12th", "XXIV", "annual": which of its editions it is. */
export const countsEdition = (word: string): boolean => counted.test(word) || isSign(word, 'counts editions');

const mostWords = 18;

const isPart = (word: string): boolean =>
  isCapital(bare(word)) || isSmall(word) || countsEdition(word) || nouns.has(word.toLowerCase()) || isSign(word, 'of many lands');

/** What stands before the name that a text ends with: "… to be held at the " before "International Conference on Bells". */
export function startOfName(text: string): string {
  const words = text.trimEnd().split(/\s+/);
  let at = words.length;
  while (
    at > 0 &&
    words.length - at < mostWords &&
    isPart(words[at - 1] ?? '') &&
    !isSign(words[at - 1] ?? '', 'in') &&
    !isSign(words[at - 1] ?? '', 'with a host')
  ) {
    at--;
    if (isSatellite(words, at)) return `${words.slice(0, at + 2).join(' ')} `;
  }
  return `${words.slice(0, at).join(' ')} `;
}

/** "Satellite Workshop of the 4th Conference on Bells", "Evento Satélite do …": what follows is the host. */
function isSatellite(words: readonly string[], at: number): boolean {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  if (!isSmall(third)) return false;
  return speaksOfHost(first) ? nouns.has(second.toLowerCase()) : !speaksOfHost(second) && speaksOfHost(`${first} ${second}`);
}

/** "3D" is written large too. */
const isCapital = (word: string): boolean => /^\d?[\p{Lu}\p{Lt}]/u.test(word);
/** A mark behind a word that ends a name. */
const ends = (word: string): boolean => /[.;:)”»"]$/u.test(word) || /^[–—|-]$/.test(word);

/** A bracket opens before a word. */
const begins = (word: string): boolean => /^[([]/.test(word);

/** "mOnitoring": letters of a short name are written large. */
const hasCapital = /^\p{Ll}{1,3}\p{Lu}/u;

/** A capital, small words before it aside: "… on the History". */
const isSubject = (words: readonly string[], at: number): boolean =>
  isCapital(bare(words[at] ?? '')) || (isSmall(words[at] ?? '') && isCapital(bare(words[at + 1] ?? '')));

/** Behind a comma a name goes on only where a list does: "Language, Data and Knowledge". */
const isListed = (words: readonly string[], at: number): boolean => words.slice(at + 1, at + 5).some((word) => word === '&' || isAnd(word));

/** Whether one of the nouns stands in a text: asked of all before their words are cut. */
const hasNoun = (text: string): boolean =>
  someWord(text, (from, to, key, isPlain) => nounTable().at(text, from, to, key, isPlain) === true);

/** Whether a noun and its opener stand side by side in a text. */
const mayNameEvent = (text: string): boolean =>
  someWord(text, (from, to, key, isPlain) => {
    if (!nounTable().at(text, from, to, key, isPlain)) return false;
    openerBehind.lastIndex = to;
    return openerBehind.test(text);
  });

/** Where the opener stands behind a noun; undefined where none does. */
function openerAt(words: readonly string[], at: number): number | undefined {
  const [next = '', second = '', third = ''] = words.slice(at + 1, at + 4);
  if (opener.test(next)) return at + 1;
  if (!isCapital(next)) return undefined;
  if (openerBehindAdjective.test(second)) return at + 2;
  return isCapital(second) && openerBehindAdjective.test(third) ? at + 3 : undefined;
}

/** "the fourth conference on Old Bells (COB)": small letters, but a short name follows. */
const isAbbreviated = (words: readonly string[], from: number): boolean =>
  words.slice(from, from + mostWords).some((word) => /^\(\d?\p{Lu}[\p{L}\d’'-]{1,14}\)[.,;]?$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word));

/** Whether a word, written large, says that an event is meant: "Workshop". */
export const isEventNoun = (word: string): boolean => isCapital(word) && nouns.has(bare(word).toLowerCase());

/** Whether a word may stand before that noun in a name: "The", "2nd", "International". */
export const isBeforeNoun = (word: string): boolean => isCapital(word) || countsEdition(word);

/** "The KISV 2027 workshop on Cast Bells": small letters, but one of this year. */
const edition = /^(?:\p{Lu}{2,10}['’-]?)?(?:19|20)\d\d$/u;
const isThisYears = (words: readonly string[], at: number): boolean =>
  edition.test(words[at - 1] ?? '') && !isSign(words[at + 1] ?? '', 'in');

/** "The 7th international conference on Old Bells takes place in May": small letters, but it is counted, and all that is spoken of. */
function isCounted(text: string, words: readonly string[], at: number): boolean {
  const before = words.slice(isSign(words[0] ?? '', 'article') ? 1 : 0, at);
  const isName = before.some((word) => counted.test(word)) && before.every((word) => isBefore(word, false));
  return isName && speaksOf(text, 'held') && !hasSign(text, 'was held');
}

/** A word of the name that stands before its noun. */
const isBefore = (word: string, isWritten: boolean): boolean =>
  isCapital(word) || countsEdition(word) || (!isWritten && isSign(word, 'of many lands'));

/**
 * "62nd Annual Meeting of the Chicago Linguistic Society" in a sentence or a heading; undefined where no event is named with its subject.
 */
export function eventNameIn(text: string): string | undefined {
  if (!mayNameEvent(text)) return undefined;
  const words = text.split(/\s+/);
  for (const [at, word] of words.entries()) {
    const behind = openerAt(words, at);
    const isPlural = /s$/i.test(word) && nouns.has(word.slice(0, -1).toLowerCase()) && isBefore(words[at - 1] ?? '', true);
    if ((!nouns.has(word.toLowerCase()) && !isPlural) || behind === undefined || !isSubject(words, behind + 1)) continue;
    if (!isCapital(word) && !isAbbreviated(words, behind) && !isThisYears(words, at) && !isCounted(text, words, at)) continue;
    let from = at;
    while (from > 0 && at - from < mostWords && isBefore(words[from - 1] ?? '', isCapital(word)) && !ends(words[from - 1] ?? '')) from--;
    if (isOfUniversity(word, words.slice(from, at), words[behind])) continue;
    // "The 12th Workshop on Bells": the sentence's word, none of the name.
    if (from < at && isSign(words[from] ?? '', 'article')) from++;
    let to = behind + 1;
    for (let i = behind + 1; i < Math.min(words.length, at + mostWords); i++) {
      const one = words[i] ?? '';
      if (/^[([]/.test(one) || isSign(one, 'run by or held with')) break;
      if (isCapital(bare(one)) || hasCapital.test(one)) to = i;
      else if (!isSmall(one) && !smallWithin.has(one.toLowerCase())) break;
      if (ends(one) || (one.endsWith(',') && !isListed(words, i))) break;
    }
    const name = words
      .slice(from, to + 1)
      .map((one, i) => (i === 0 || i === to - from ? bare(one) : one))
      .join(' ');
    if (name.split(' ').length > 3) return name;
  }
  return undefined;
}

/** "41st Solid Mechanics Conference", "EuroSys Doctoral Workshop 2027": a name that ends with what it is; undefined where none does. */
export function nameEndingIn(text: string): string | undefined {
  if (!hasNoun(text)) return undefined;
  const words = text.split(/\s+/);
  for (const [at, word] of words.entries()) {
    if (at === 0 || !nouns.has(bare(word).toLowerCase()) || !isCapital(word)) continue;
    let from = at;
    while (from > 0 && at - from < mostWords && !begins(words[from] ?? '') && !ends(words[from - 1] ?? '') && isPart(words[from - 1] ?? ''))
      from--;
    // "B. Founder (Reed School, Lund)": whose people are named.
    if (begins(words[from] ?? '') || isOfUniversity(word, words.slice(from, at)) || goesOn(words, at)) continue;
    while (from < at && isSmall(words[from] ?? '')) from++;
    const year = /^(?:19|20)\d\d$/.test(bare(words[at + 1] ?? '')) ? 1 : 0;
    const name = ownName(words.slice(from, at + 1 + year).map(bare));
    const own = name.split(' ').slice(0, -1 - year);
    if (own.some((one) => isCapital(one) && !countsEdition(one) && !isSign(one, 'of any event'))) return name;
  }
  return undefined;
}

/** "Call for Papers Cast Bells Workshop", "Invitation to the Tarn Symposium": the name begins behind what is asked and said to all. */
function ownName(words: readonly string[]): string {
  const text = words.join(' ');
  const call = mentionsIn(text).findLast(({ concept }) => concept === 'call');
  const rest = withoutLead(text.slice(call?.end ?? 0)).split(' ');
  while (rest.length > 0 && (isSmall(rest[0] ?? '') || rest[0] === '')) rest.shift();
  return rest.join(' ');
}

/** "International Conference Center", "Workshop Proposals": the noun is not what the name ends with. */
function goesOn(words: readonly string[], at: number): boolean {
  const next = bare(words[at + 1] ?? '');
  if (ends(words[at] ?? '') || /,$/.test(words[at] ?? '') || !isCapital(next)) return false;
  const [first] = mentionsIn(words.slice(at + 1).join(' '));
  return !(first?.concept === 'call' && first.at === 0) && (saysNothingOwn(next) || namesHouse(next));
}
