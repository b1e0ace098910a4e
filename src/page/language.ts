import { someWord } from '#dates/word-runs.ts';
import { WordTable } from '#dates/word-table.ts';
import { once } from '#model/once.ts';
import type { Page } from './block.ts';
import { labelLanguages } from './words/index.ts';

/** Characters of a page that are enough to tell its language. */
const sampleSize = 8000;
/** A line gives no more than this, so that one long list of names in another language does not decide. */
const longestPiece = 600;

/** Languages of other scripts are told by their letters; where a page declares one of these, its Cyrillic is taken to be that. */
const cyrillicLanguages: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg']);

/** Languages that their small words tell, by their places here. */
const wordy = labelLanguages.filter(({ functionWords }) => functionWords !== undefined);
const languages = wordy.map(({ lang }) => lang);

/** Function words, each with its languages, a bit each by their places. */
const languagesOf = once(() => {
  const known = new Map<string, number>();
  wordy.forEach(({ functionWords = '' }, language) => {
    for (const word of functionWords.split(' ')) known.set(word, (known.get(word) ?? 0) | (1 << language));
  });
  return new WordTable(known);
});

function sampleOf(page: Pick<Page, 'title' | 'blocks'>): string {
  let sample = page.title;
  for (const block of page.blocks) {
    if (sample.length > sampleSize) break;
    const texts = block.kind === 'row' ? block.cells.map(({ text }) => text) : [block.text];
    for (const text of texts) sample += `\n${text.slice(0, longestPiece)}`;
  }
  return sample.slice(0, sampleSize);
}

const count = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0;
/** Letters that a word takes, so that scripts can be weighed against each other by words. */
const lettersInWord = { alphabet: 5.5, eastAsian: 2 };
/** Chinese has no kana at all; of a Japanese text they are most. */
const leastKana = 0.08;

/** Han characters as only Japan writes them: where there are some, a list without kana is Japanese. */
const onlyJapanese = /[発応対込択関実変検験権読図様円売駅圏]/gu;
const leastJapanese = 0.02;

/** How much more the letters of the declared language weigh: such pages are full of English names and of English calls. */
const declaredWeight = 3;

/** Latin letters with their accents, and punctuation: no letter of another script. */
const onlyLatin = /^[\0-\u036f\u1e00-\u1eff\u2000-\u2bff\ufb00-\ufb06]*$/;

/** Fewer words of a script beside Latin ones are names. */
const leastOfScript = 0.2;

/** The language of a script that (nearly) one language uses, and whether Latin words are more; undefined where it has next to none. */
function byScript(sample: string, declared: string | undefined): { readonly language: string; readonly isMost: boolean } | undefined {
  if (onlyLatin.test(sample)) return undefined;
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  const hangul = count(sample, /\p{Script=Hangul}/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu) / lettersInWord.alphabet;
  const latin = count(sample, /\p{Script=Latin}/gu) / lettersInWord.alphabet;
  const eastAsian = (kana + han + hangul) / lettersInWord.eastAsian;
  const inCyrillic = declared && cyrillicLanguages.has(declared) ? declared : 'ru';
  const isJapanese = kana > leastKana * (kana + han) || declared === 'ja' || count(sample, onlyJapanese) > leastJapanese * han;
  const inEastAsia = hangul > kana + han ? 'ko' : isJapanese ? 'ja' : 'zh';
  const [words, language] = cyrillic > eastAsian ? [cyrillic, inCyrillic] : [eastAsian, inEastAsia];
  const isMost = words * (language === declared ? declaredWeight : 1) > latin;
  return isMost || words > latin * leastOfScript ? { language, isMost } : undefined;
}

/** Of the words of a text this share are function words at least, if it has sentences in a language that is known here. */
const leastShare = 0.12;
const fewestHits = 4;
/** How much more often than the next language the first one must be met to outweigh what the page declares. */
const clearLead = 1.3;

/** Words of a few lines of another language are more by as much than those of the one that a template declares. */
const contradicted = 3;

/** Of the words of a text so many that are no English ones make a language one of those that it is written in. */
const leastBeside = 0.06;
const english = 1 << languages.indexOf('en');

interface BySmallWords {
  readonly language: string | undefined;
  readonly isClear: boolean;
  /** The one beside English. */
  readonly beside: string | undefined;
}

/** The language whose small words are met most often, and whether that is beyond doubt. */
function byWords(sample: string, declared: string | undefined): BySmallWords {
  const hits = new Uint32Array(languages.length);
  const hitsOf = (language: number | undefined): number => (language === undefined ? 0 : (hits[language] ?? 0));
  const others = new Uint32Array(languages.length);
  /** In the order in which they are first met. */
  const met: number[] = [];
  let words = 0;
  const table = languagesOf();
  someWord(sample, (from, to, key, isPlain) => {
    words++;
    const said = table.at(sample, from, to, key, isPlain) ?? 0;
    for (let language = 0, left = said; left; language++, left >>= 1) {
      if ((left & 1) === 0) continue;
      if (hits[language] === 0) met.push(language);
      hits[language] = hitsOf(language) + 1;
      if ((said & english) === 0) others[language] = (others[language] ?? 0) + 1;
    }
    return false;
  });
  const [first, second] = met.sort((a, b) => hitsOf(b) - hitsOf(a));
  const [most, next] = [hitsOf(first), hitsOf(second)];
  const asDeclared = declared === undefined ? -1 : languages.indexOf(declared);
  const isElse = asDeclared >= 0 && hitsOf(asDeclared) * contradicted < most;
  return {
    language: first === undefined ? undefined : languages[first],
    isClear: most >= fewestHits && most > next * clearLead && (most > words * leastShare || (isElse && most > words * leastBeside)),
    beside: besideEnglish(others, words),
  };
}

function besideEnglish(hits: Uint32Array, words: number): string | undefined {
  const most = Math.max(...hits);
  return most >= fewestHits && most > words * leastBeside ? languages[hits.indexOf(most)] : undefined;
}

/** "en_GB", "TR": a language tag as it should be written (RFC 5646); undefined for what is none. */
function declaredLanguage(lang: string | null): string | undefined {
  // The engine is slow to answer, and slower to refuse.
  if (!lang?.trim()) return undefined;
  if (languages.includes(lang)) return lang;
  try {
    return Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const primary = (tag: string | undefined): string | undefined => tag?.split('-', 1)[0];

/** The language of a page as BCP 47, `und` where nothing tells it, and the one of others that it is written in beside English. */
export interface Languages {
  readonly lang: string;
  readonly beside: string | undefined;
}

/**
 * The languages of a page: its text decides, since templates declare English over every text; what the page declares stands where the text
 * is too short or undecided, and lends its region where both agree ("en-GB"). A menu and a banner in English may be more of it than a short
 * call.
 */
export function languagesOfPage(page: Pick<Page, 'title' | 'lang' | 'blocks'>): Languages {
  const declared = declaredLanguage(page.lang);
  const sample = sampleOf(page);
  const script = byScript(sample, primary(declared));
  const words = script?.isMost ? { language: script.language, isClear: true, beside: undefined } : byWords(sample, primary(declared));
  const told = words.isClear ? words.language : (declared ?? words.language);
  // Of a few lines in another language below a long banner in English the page may still say which it is.
  const said = told === primary(declared) ? undefined : primary(declared);
  return { lang: (told === primary(declared) ? declared : told) ?? 'und', beside: script?.language ?? words.beside ?? said };
}

/** The language of a page alone. */
export const languageOf = (page: Pick<Page, 'title' | 'lang' | 'blocks'>): string => languagesOfPage(page).lang;
