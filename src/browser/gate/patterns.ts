import { gateWords, monthBeginnings } from './words.ts';

// What the gate looks for, as text to make patterns of. The build puts in the texts alone, in place of the words and of what is done here
// with them: on a page that is no call that would be a good part of the gate's work.

const anyOf = (words: readonly string[]) => [...new Set(words)].join('|');
const languages = Object.values(gateWords);
const ends = languages.flatMap((words) => words.ends);
const stages = languages.flatMap((words) => words.stages);
const things = languages.flatMap((words) => words.handsIn);
const until = String.raw`[\s(](?:${anyOf(languages.flatMap((words) => words.until ?? []))}) (?:[^\s\d]{1,12} ){0,3}\d`;

/** Words by which a place of a text is looked at: small ones only with a number soon behind them ("until Friday, 7 May"). */
export const telling = `${anyOf([...ends, ...stages])}|${until}`;
export const stage = anyOf(stages);
export const handedIn = anyOf([...stages, ...things]);
export const handedInOrEnd = anyOf([...ends, ...stages, ...things]);
export const venue = anyOf(languages.flatMap(({ venues }) => venues));
export const month = anyOf(monthBeginnings);
