import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { hasSign } from '../../phrases/signs.ts';
import { handedIn, isPerhapsHeld, isShortSpan } from './held.ts';

/** What is asked for until a day; a name may have an "Open" in it. */
const asked: readonly Concept[] = ['past', 'deadline', 'until', 'closes', 'notify', 'register', 'extended', ...handedIn];

const isLarge = /^\p{Lu}/u;
const fewestLetters = 8;
const lowestTitle = 2;

/** Names of words written large, the first word of all aside, which is large anyway: "Vlaamse Zangwedstrijd", "Into The Great Wide Open". */
function namesIn(words: string): readonly string[] {
  const names: string[] = [];
  let name = '';
  for (const word of [...words.split(/\s/).slice(1), '']) {
    if (isLarge.test(word)) name += name ? ` ${word}` : word;
    else {
      if (lettersIn(name) >= fewestLetters) names.push(name.replace(/[.,;:]$/, ''));
      name = '';
    }
  }
  return names;
}

/** Whether a title of the page has one of these names. */
const isInTitle = (words: string, { titles }: Unit): boolean =>
  titles.some(({ level, text }) => level <= lowestTitle && namesIn(words).some((name) => text.includes(name)));

/**
 * "Op 2 maart vindt de achtste editie van de Vlaamse Zangwedstrijd plaats" amid other sentences: what is held then is an edition, or what
 * the page is called by, and so the event, whatever word its name has for one.
 */
export function isHeldByName({ dates: [only, ...more] }: Cluster, { before, behind }: Around, unit: Unit): boolean {
  if (!only || more.length > 0 || !(only.date.kind === 'day' || isShortSpan(only))) return false;
  const words = `${before} ${behind}`;
  const said = labelOf(words);
  if (said.guess?.kind !== 'event' || !says(said, 'held') || says(said, ...asked) || isPerhapsHeld(before)) return false;
  return hasSign(words, 'an edition') || isInTitle(words, unit);
}
