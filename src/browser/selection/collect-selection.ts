import { collectSteps, type Tree } from '#page/collect.ts';
import type { Steps } from '#page/steps.ts';
import type { Collected } from '../collect/collect.ts';
import { TextPlaces } from '../collect/dom-places.ts';
import { domTree } from '../collect/dom-tree.ts';

/** What is selected in a field, which no range of the document reaches. */
function selectedInField({ activeElement: field }: Document): string {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return '';
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

/** The element whose blocks are collected: of a selection in the rows of a table all of the table, so that its heads are known as such. */
function rootOf({ commonAncestorContainer: common }: Range): Element | null {
  const element = common instanceof Element ? common : common.parentElement;
  return element?.closest('td, th') ? element : (element?.closest('table') ?? element);
}

/** A document of which only a range is seen. What is cut off a text leaves blanks, so that what is left stands where it stood. */
function treeOf(range: Range, whole: Tree<Node>): Tree<Node> {
  return {
    ...whole,
    text: (node) => {
      const text = whole.text(node);
      if (text === null) return null;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : text.length;
      return ' '.repeat(from) + text.slice(from, to);
    },
    children: (node) => Array.from(whole.children(node)).filter((child) => range.intersectsNode(child)),
  };
}

/** Plain text as an element that keeps its lines, in no document. */
function elementOf(text: string, document: Document): Element {
  const element = document.createElement('pre');
  element.append(text);
  return element;
}

/** What is selected, as a page of its own: nothing else of the document says what a mail means. Undefined where nothing is selected. */
export function* collectSelection(document: Document): Steps<Collected | undefined> {
  const { defaultView: view } = document;
  const selection = document.getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const field = selectedInField(document);
  const root = field ? elementOf(field, document) : range && rootOf(range);
  if (!view || !root) return undefined;
  const whole = domTree(view);
  const tree = field || !range ? { ...whole, style: () => ({}) } : treeOf(range, whole);
  const places = new TextPlaces();
  const { blocks, problems } = yield* collectSteps<Node>(root, tree, (block, cell, sources) => places.set(block, cell, sources));
  return {
    page: { url: document.URL, title: '', lang: null, meta: {}, data: [], blocks, problems },
    rangesOf: (block, cell, span) => (field ? [] : places.rangesOf(block, cell, span)),
  };
}
