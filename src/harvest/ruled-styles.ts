import type { CheerioAPI } from 'cheerio';
import type { ChildNode, Document, Element } from 'domhandler';
import type { Style } from '#page/collect.ts';
import { keyOf, specificity } from './selector.ts';
import { type StyleRule, styleRules } from './style-rules.ts';

/** What the page's own rules say of an element. */
export interface RuledStyle {
  readonly normal: Style;
  readonly important: Style;
}

const mostCharacters = 1_000_000;
/** Tests of an element against a selector. */
const mostTests = 2_000_000;

/** Applies the rules of a document's own `<style>` elements. Linked style sheets are not fetched. */
export function ruledStyles(
  $: CheerioAPI,
  document: Document,
): { readonly styles: ReadonlyMap<Element, RuledStyle>; readonly problems: readonly string[] } {
  const styles = new Map<Element, RuledStyle>();
  const sheet = sheetOf($);
  if (!sheet) return { styles, problems: [] };
  const elements = new ElementIndex(document);
  let tests = mostTests;
  for (const { selector, declarations } of inCascade(styleRules(sheet.slice(0, mostCharacters)))) {
    const candidates = elements.for(keyOf(selector));
    tests -= candidates.length;
    if (tests < 0) break;
    for (const element of fitting($, candidates, selector)) {
      const { normal, important } = styles.get(element) ?? { normal: {}, important: {} };
      for (const { style, important: wins } of declarations) Object.assign(wins ? important : normal, style);
      styles.set(element, { normal, important });
    }
  }
  const cut = tests < 0 || sheet.length > mostCharacters;
  return {
    styles,
    problems: cut ? ['This page has more style rules than were applied: struck or hidden words may have been missed.'] : [],
  };
}

function sheetOf($: CheerioAPI): string {
  return $('style')
    .toArray()
    .filter(({ attribs }) => /^\s*(?:(?:only\s+)?(?:all|screen))?\s*$/i.test(attribs.media ?? ''))
    .map((style) => $(style).text())
    .join('\n');
}

/** The weakest first, so that each overwrites what it beats. */
function inCascade(rules: readonly StyleRule[]): StyleRule[] {
  return rules
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

/** Elements by id, class and tag, so that most selectors need not be tried at all. */
class ElementIndex {
  readonly #all: readonly Element[];
  readonly #by = new Map<string, Element[]>();

  constructor(document: Document) {
    this.#all = elementsOf(document);
    for (const element of this.#all) {
      const { id, class: classes = '' } = element.attribs;
      const keys = new Set([
        element.name,
        ...(id ? [`#${id}`] : []),
        ...(classes.match(/\S+/g) ?? []).slice(0, 50).map((name) => `.${name}`),
      ]);
      for (const key of keys) this.#add(key, element);
    }
  }

  for(key: string | null): readonly Element[] {
    return key === null ? this.#all : (this.#by.get(key) ?? []);
  }

  #add(key: string, element: Element): void {
    const list = this.#by.get(key);
    if (list) list.push(element);
    else this.#by.set(key, [element]);
  }
}

function elementsOf(document: Document): readonly Element[] {
  const elements: Element[] = [];
  const stack: ChildNode[] = document.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('attribs' in node)) continue;
    elements.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) stack.push(child);
    }
  }
  return elements;
}
