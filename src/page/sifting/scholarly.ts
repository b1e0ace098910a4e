import { once } from '#model/once.ts';
import type { Block, Page } from '../block.ts';
import { labelOf, says } from '../labels/label.ts';
import { PhraseFinder } from '../phrases/phrase-finder.ts';
import { scholarlyWords } from './scholarly-words.ts';

/** Each word with its language. */
const finder = once(
  () => new PhraseFinder(Object.entries(scholarlyWords).flatMap(([language, words]) => words.map((text) => [text, language] as const))),
);

const english = 'en';

/** "KISV 2027", "BELLS’27": how events are called. */
const nameOfEvent = /(?<![\p{L}\d])\p{Lu}{2,12}(?:[ -]?20|[ -]?[’'])?\d\d(?!\d)/u;

/** "LUND 2027", "BELLS’27": events; but "CS50", "HW12", "FY27", "IT12" are courses, sheets, years of money and forms. */
export const nameWithYear = /(?<![\p{L}\d])(?!FY)\p{Lu}{2,12}(?:[ -]?20|[ -]?[’'])\d\d(?!\d)/u;

/**
 * Letters of a page that says something; a list of dates that was selected on one tells nothing of what stood around it. What has a title
 * of its own is a page already when it is short, unless something is to be submitted: offices rather take in applications.
 */
const [fewestLetters, fewestBelowTitle] = [400, 150];

/** "Grants and Funding" leads elsewhere: an entry of a menu, not what the page says. */
const longestEntry = 45;
const isEntry = (text: string): boolean =>
  text.length < longestEntry && !/[\d.!?:;,\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

function saidIn(block: Block): readonly string[] {
  if (block.kind === 'row') return block.cells.map(({ text }) => text);
  return block.kind === 'line' && !block.bold && isEntry(block.text) ? [] : [block.text];
}

/**
 * Whether a page has no word of those who call and of those who answer, neither in its text nor in the labels of its dates, in a language
 * whose words for it are known. What is a word of them in one language may be any word in English; which language a short page is in, its
 * few words hardly tell.
 */
export function isUnscholarly({ title, blocks }: Page, labels: readonly string[], lang: string): boolean {
  const [language = ''] = lang.split('-', 1);
  if (!Object.hasOwn(scholarlyWords, language) || [title, ...labels].some((label) => nameOfEvent.test(label))) return false;
  const said = blocks.flatMap(saidIn);
  const letters = said.reduce((sum, { length }) => sum + length, 0);
  const isTitled = title !== '' || blocks.some((block) => block.kind === 'heading' && block.level === 1);
  const isSent = labels.some((label) => says(labelOf(label), 'submit') && !says(labelOf(label), 'proposal'));
  if (letters < (isTitled && !isSent ? fewestBelowTitle : fewestLetters)) return false;
  const isEnglish = language === english && letters >= fewestLetters;
  const isSaid = (text: string): boolean => finder().some(text, (of) => !isEnglish || of === english);
  return ![title, ...labels, ...said].some(isSaid);
}
