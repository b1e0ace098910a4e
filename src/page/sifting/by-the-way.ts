import { judged } from '#model/kinds.ts';
import { type Concept, thingsJudged } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { sentenceIn } from '../outline/around.ts';
import type { Entry } from '../pairing/entry.ts';
import { hasSign, someSign } from '../phrases/signs.ts';

const fewestWords = 3;
const word = /\p{L}{2,}/gu;
/** "Posters at 6 p.m. on": small words tell of nothing. */
const longWord = /\p{L}{3,}/gu;
const stop = /^[^.!?]*[.!]\s*$/u;
const mark = /[:：]|\s[–—-]\s/u;
/** What a sentence says that asks for something, or tells when that ends. */
const asking: readonly Concept[] = ['submit', 'deadline', 'extended', 'call', 'register'];

/**
 * "The choir sings on 4 May." below "Call for papers", "All talks of 4 May were recorded.": a short sentence that asks for nothing, whose
 * name is that of the page or of a thing that it speaks of.
 */
function isAside({ kind, unit, label, isPlain, isExtended, isNameless, date }: Entry): boolean {
  if (!(judged.has(kind) || kind === 'camera-ready') || unit.cell !== null || isExtended || isNameless || date.date.kind === 'range')
    return false;
  const [from, to] = sentenceIn(unit, date.at[0]);
  // "Papers, 3 January, and posters, 5 January."
  if (unit.seen.dates.some(({ at: [at] }) => at !== date.at[0] && from <= at && at < to)) return false;
  const [before, behind] = [unit.text.slice(from, date.at[0]), unit.text.slice(date.at[1], to + 1)];
  const words = `${before} ${behind}`;
  const over = unit.titles.find((title) => title.text === label || title.label.text === label);
  // "This year it is 5 March." right below a heading of a part of the page: of what but of that.
  if (over !== undefined && over.level > 1 && over.block === unit.block - 1) return false;
  const isTitled = over !== undefined;
  const said = labelOf(words);
  // "Czekamy do 4 maja", below the name of what is waited for.
  const isShort = (words.match(isTitled ? word : longWord)?.length ?? 0) < (isTitled && !says(said, 'until') ? 2 : fewestWords);
  if (!stop.test(behind) || mark.test(before) || isShort || says(said, ...asking)) return false;
  if (isTitled) return !says(said, ...thingsJudged);
  return !isPlain && !says(said, 'until', 'closes') && !hasSign(words, 'must') && !isForThings(before);
}

/** "For posters it is 4 May 2027." */
const isForThings = (before: string): boolean =>
  someSign(before, 'for', (_, end) => labelOf(before.slice(end)).mentions.some(({ concept, at }) => at <= 1 && thingsJudged.has(concept)));

/** Where the page names a deadline outright, sentences said by the way are none. */
export function saidByTheWay(entries: readonly Entry[]): ReadonlySet<Entry> {
  const asides = new Set(entries.filter(isAside));
  return entries.some((entry) => judged.has(entry.kind) && !asides.has(entry)) ? asides : new Set();
}
