import { type CheerioAPI, load } from 'cheerio/slim';
import type { Document, Element } from 'domhandler';
import type { Declared } from './declarations.ts';
import type { ElementIndex } from './element-index.ts';
import { costOf, fitsAtRest, keyOf, specificity } from './selector.ts';
import { type StyleRule, styleRules } from './style-rules.ts';

export interface RuledStyles {
  readonly styles: ReadonlyMap<Element, Declared>;
  readonly problems: readonly string[];
}

const mostCharacters = 1_000_000;
/** Steps in holding elements against selectors. */
const mostSteps = 1_000_000;
const cut = 'This page has more style rules than were applied: struck or hidden words may have been missed.';

/** Applies the rules of a document's own `<style>` elements. Linked style sheets are not fetched. */
export function ruledStyles(document: Document, elements: ElementIndex): RuledStyles {
  const sheet = sheetOf(elements);
  const rules = sheet ? styleRules(sheet.slice(0, mostCharacters)) : [];
  const styles = new Map<Element, Declared>();
  if (!rules.length) return { styles, problems: [] };
  const $ = load(document);
  let steps = 0;
  for (const { selector, declared } of inCascade(rules)) {
    const key = keyOf(selector);
    const candidates = key === null ? elements.all : elements.of(key);
    steps += candidates.length * costOf(selector);
    if (steps > mostSteps) return { styles, problems: [cut] };
    for (const element of fitting($, candidates, selector)) {
      const before = styles.get(element);
      styles.set(element, {
        normal: { ...before?.normal, ...declared.normal },
        important: { ...before?.important, ...declared.important },
      });
    }
  }
  return { styles, problems: sheet.length > mostCharacters ? [cut] : [] };
}

const forScreens = /^(?:(?:only\s+)?(?:all|screen))?$/i;

function sheetOf(elements: ElementIndex): string {
  return elements
    .of('style')
    .filter(({ attribs }) => forScreens.test((attribs.media ?? '').trim()))
    .flatMap(({ children }) => children.map((child) => (child.type === 'text' ? child.data : '')))
    .join('\n');
}

/** The weakest first, so that each overwrites what it beats. */
function inCascade(rules: readonly StyleRule[]): StyleRule[] {
  return rules
    .filter(({ selector }) => fitsAtRest(selector))
    .map((rule, order) => ({ rule, order, weight: specificity(rule.selector) }))
    .sort((a, b) => a.weight - b.weight || a.order - b.order)
    .map(({ rule }) => rule);
}

function fitting($: CheerioAPI, candidates: readonly Element[], selector: string): readonly Element[] {
  if (!candidates.length) return [];
  try {
    const fit = new Set<unknown>(
      $([...candidates])
        .filter(selector)
        .toArray(),
    );
    return candidates.filter((element) => fit.has(element));
  } catch {
    return []; // a selector that is broken, or asks for what only a browser knows
  }
}
