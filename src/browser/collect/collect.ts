import type { Page, Span } from '#page/block.ts';
import { collectSteps } from '#page/collect.ts';
import { headOf } from '#page/head.ts';
import { atOnce, type Steps } from '#page/steps.ts';
import { TextPlaces } from './dom-places.ts';
import { domTree } from './dom-tree.ts';

/** What a document shows, and the way back to it. */
export interface Collected {
  readonly page: Page;
  /** Where a span of a block's text stands in the document: in order, several where elements part it; `cell` null outside tables. */
  readonly rangesOf: (block: number, cell: number | null, span: Span) => Range[];
}

/** Reads the open document as it is shown now. Changes nothing on it. */
export const collectDocument = (document: Document): Collected => atOnce(collectDocumentSteps(document));

/** The same, step by step. */
export function* collectDocumentSteps(document: Document): Steps<Collected> {
  const places = new TextPlaces();
  const view = document.defaultView;
  const { blocks, problems } = view
    ? yield* collectSteps<Node>(document.body ?? document.documentElement, domTree(view), (block, cell, sources) =>
        places.set(block, cell, sources),
      )
    : { blocks: [], problems: ['This document is not shown in any window.'] };
  return {
    page: { url: document.URL || null, ...headOf(headIn(document)), blocks, problems },
    rangesOf: (block, cell, span) => places.rangesOf(block, cell, span),
  };
}

function headIn(document: Document) {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    title: document.title,
    lang: document.documentElement.getAttribute('lang'),
    metas: all('meta[content]').map((meta) => ({
      name: meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      content: meta.getAttribute('content') ?? '',
    })),
    scripts: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
  };
}
