import type { Deadline } from '../call.ts';

/** What tells deadlines of one kind from each other, drawn from their track and label. */
export interface Facets {
  /** The number of a round or cycle; a season or month that stands for one; null where none is said. */
  readonly round: number | string | null;
  /** The words of a track, without those that say only what is due: empty for the main one. */
  readonly words: ReadonlySet<string>;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const part = '(?:rounds?|cycles?|phases?|issues?|waves?|batch(?:es)?|calls?|deadlines?)';

const numbered: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:review )?${part} (?:no |nr )?(\d|i{1,3}|iv|vi?)\b`),
  new RegExp(String.raw`\b(first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)) (?:\w+ ){0,3}?(?:${part}|submissions?|due)\b`),
  /\br(\d)\b/,
];

const season =
  /\b(spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{4} )?(?:\w+ )?(?:rounds?|cycles?|deadlines?|submissions?|registration)\b|^(spring|summer|fall|autumn|winter)\b/;

/** Words that say what is due, not for which track. */
const plain = new Set(
  `a all also an and any anywhere aoe approximate at author authors be by call conference contribution contributions copy date deadline deadlines decision
  decisions due earth electronic end ends extended extension final firm for form full hard if in included including is long main mandatory manuscript manuscripts
  materials new no notice notices notification notifications of on only open or paper papers period proceedings registration registrations register regular
  release released research results review reviews round start starts begin begins submission submissions submit submitted technical tentative the title to track tracks
  upload version versions via with work works abstract abstracts acceptance accepted rejection camera ready rebuttal response author's supplementary supplement
  supplemental material complete text extensions cycle cycles traditional category early bird metadata conflicts applicable
  arr acl rolling single overall total feedback window discussion reviewer ac`.split(/\s+/),
);

/** In "ARR Submission; commitment deadline: …" what follows the semicolon is another deadline. */
const textOf = ({ track, label }: Pick<Deadline, 'track' | 'label'>): string =>
  [track ?? '', label]
    .map((words) => words.split(';')[0])
    .join(' ')
    .toLowerCase()
    .replace(/\b\d{4}-\d\d-\d\d\b|\b(?:19|20)\d\d\b|\b\d of \d\b/g, ' ')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  return (ordinals.includes(word) ? ordinals.indexOf(word) : roman.indexOf(word)) + 1;
}

/** "Paper submission (Second Cycle)" is round 2 of the main track; "AI Art Submission" has the words ai and art. */
export function facetsOf(deadline: Pick<Deadline, 'track' | 'label'>): Facets {
  let text = textOf(deadline);
  let round: Facets['round'] = null;
  for (const shape of [...numbered, season]) {
    const match = shape.exec(text);
    const found = match?.[1] ?? match?.[2];
    if (!match || !found) continue;
    round ??= shape === season ? found.replace('autumn', 'fall') : numberOf(found);
    text = text.replaceAll(match[0], ' ');
  }
  const words = text.split(/\s+/).filter((word) => word && !plain.has(word) && !/^\d+(?:st|nd|rd|th)?$/.test(word));
  return { round, words: new Set(words.map((word) => word.replace(/(?<=\w{3})s$/, ''))) };
}

/** Tracks that never stand for the main one, even where they are alone. */
const aside = new Set(
  `award art tutorial workshop demo demonstration poster industry industrial doctoral student competition challenge panel proposal journal artifact
  late commitment revision revised resubmission short tool application video special session volunteer gallery talk course education rising
  spotlight survey dataset benchmark hotel visa`.split(/\s+/),
);

/**
 * The facets of all deadlines of one kind in one call. Words that all of them share tell none from another, so they count as the main
 * track, unless they name a track that is never the main one.
 */
export function facetsAmong(deadlines: readonly Pick<Deadline, 'track' | 'label'>[]): Facets[] {
  const found = deadlines.map(facetsOf);
  const distinct = new Set(found.map(({ words }) => [...words].sort().join(' ')));
  const isMain = distinct.size === 1 && ![...(found[0]?.words ?? [])].some((word) => aside.has(word));
  return isMain ? found.map(({ round }) => ({ round, words: new Set() })) : found;
}

/** Whether two rounds may be one: a number and a season say nothing against each other. */
export const mayBeSameRound = (a: Facets, b: Facets): boolean =>
  a.round === null || b.round === null || typeof a.round !== typeof b.round || a.round === b.round;

/** How alike two tracks are: 1 for the same words, 0 for none in common. */
export function trackLikeness(a: Facets, b: Facets): number {
  if (!a.words.size && !b.words.size) return 1;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common / Math.max(a.words.size, b.words.size);
}
