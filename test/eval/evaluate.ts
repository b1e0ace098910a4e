import { readFileSync } from 'node:fs';
import { pageOf } from '#harvest/page-of.ts';
import type { Deadline } from '#model/call.ts';
import { parseInstant } from '#model/instant.ts';
import { readPage } from '#page/read.ts';
import { noiseOf, type Score, scoreCall } from './compare.ts';
import { type Figures, figuresOf } from './table.ts';
import { type Labelled, labelledPages } from './truth.ts';

/** What a folder of labelled pages says of the reader. */
export interface Evaluation {
  readonly figures: Figures;
  /** Page by page, one line for each thing that is wrong. */
  readonly misses: readonly string[];
  /** By tag: how many calls bear it, and how many of them were read without a fault. */
  readonly tags: ReadonlyMap<string, { readonly pages: number; readonly exact: number }>;
  /** Folders that hold no labelled page, and why. */
  readonly broken: readonly string[];
}

function deadlinesOn({ file, url, asOf }: Labelled): readonly Deadline[] {
  const page = pageOf({ bytes: readFileSync(file), url, contentType: null });
  const readAt = parseInstant(`${asOf}T00:00:00Z`);
  return page.ok && readAt ? readPage(page.value, { url, readAt }).call.deadlines : [];
}

/** Reads every labelled page of a folder and holds what was read against its labels. */
export function evaluate(folder: string): Evaluation {
  const found = labelledPages(folder);
  const pages = found.flatMap((page) => (page.ok ? [page.value] : []));
  const scored = pages.filter(({ call }) => call).map((page) => ({ page, score: scoreCall(page, deadlinesOn(page)) }));
  const quiet = pages.filter(({ call }) => !call).map((page) => ({ page, noise: noiseOf(deadlinesOn(page)) }));
  const said = (name: string, lines: readonly string[]) => lines.map((line) => `${name}: ${line}`);
  return {
    figures: figuresOf(
      scored.map(({ score }) => score),
      { all: quiet.length, noisy: quiet.filter(({ noise }) => noise.length).length },
    ),
    misses: [
      ...scored.flatMap(({ page, score }) => said(page.name, score.misses)),
      ...quiet.flatMap(({ page, noise }) => said(page.name, noise)),
    ],
    tags: tally(scored),
    broken: found.flatMap((page) => (page.ok ? [] : [page.problem])),
  };
}

function tally(scored: readonly { readonly page: Labelled; readonly score: Score }[]): Evaluation['tags'] {
  const tags = new Map<string, { pages: number; exact: number }>();
  for (const { page, score } of scored) {
    for (const tag of page.tags) {
      const { pages, exact } = tags.get(tag) ?? { pages: 0, exact: 0 };
      tags.set(tag, { pages: pages + 1, exact: exact + (score.isExact ? 1 : 0) });
    }
  }
  return tags;
}
