import { everyMatch } from '#dates/every-match.ts';
import type { Kind } from '#model/call.ts';
import type { Block, Page } from '../block.ts';
import type { Dated } from '../deadlines/dated.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { type Genre, genres } from './genres.ts';

/** Kinds that hardly any page has but calls; who admits students or fills a post notifies too. */
const ofCalls: ReadonlySet<Kind> = new Set(['camera-ready', 'response', 'abstract', 'supplement']);

const textsIn = (block: Block): readonly string[] => (block.kind === 'row' ? block.cells.map(({ text }) => text) : [block.text]);

function* textsOf({ title, blocks }: Page): Iterable<string> {
  yield title;
  for (const block of blocks) yield* textsIn(block);
}

const headsOf = ({ title, blocks }: Page): readonly string[] => [
  title,
  ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
];

/** What calls ask for or are about; paying falls due everywhere. */
const things: ReadonlySet<Concept> = new Set([
  'call',
  'submit',
  'paper',
  'proposal',
  'abstract',
  'whole abstract',
  'notify',
  'final',
  'event',
  'register',
]);

const isKnownThing = (text: string): boolean =>
  mentionsIn(text).some(({ concept, at }) => things.has(concept) && !/^(?:pay|fee)/i.test(text.slice(at)));

/**
 * Why a page with deadlines is no call: it is of another sort, or nothing that it dates is anything that calls ask for. Undefined where
 * it may be one.
 */
export function whyNoCall(page: Page, items: readonly Dated[]): string | undefined {
  const labelled = ({ entry }: Dated) => `${entry.label} ${entry.track ?? ''} ${entry.unit.titles.map(({ text }) => text).join(' ')}`;
  const heads = headsOf(page);
  if (!items.some((item) => isKnownThing(labelled(item))) && !heads.some(isKnownThing)) return 'nothing on this page is what calls ask for';
  const kinds = items.flatMap(({ entry: { kind, isPlain } }) => (isPlain ? kind : []));
  if (kinds.some((kind) => ofCalls.has(kind))) return undefined;
  const isCalled = (texts: readonly string[]) => texts.some((text) => speaksOf(text, 'call') && says(labelOf(text), 'call'));
  if (isCalled(heads)) return undefined;
  const labels = items.map(labelled);
  const [isTold, isNotified] = [isCalled(labels), kinds.includes('notification')];
  const dated = new Set(items.flatMap(({ entry }) => page.blocks[entry.unit.block] ?? []));
  const besideDates = [...heads, ...labels, ...[...dated].flatMap(textsIn)];
  const may = (genre: Genre) => !(isTold && !genre.mayTellOfCalls) && !(isNotified && genre.among === 'page');
  const genre = genres.find((genre) => may(genre) && isOf(genre.among === 'page' ? textsOf(page) : besideDates, genre));
  return genre && `this page is ${genre.name}`;
}

function isOf(texts: Iterable<string>, { words, fewest }: Genre): boolean {
  const found = new Set<string>();
  let hasOwn = false;
  for (const text of texts) {
    for (const [word, own] of everyMatch(text, words)) {
      found.add(word.toLowerCase().replace(/s$/, ''));
      hasOwn ||= own !== undefined;
    }
    if (hasOwn && found.size >= fewest) return true;
  }
  return false;
}
