import { parse } from 'yaml';
import type { Page } from '#page/block.ts';

/** A text parted from the settings that static site generators keep above it. */
export interface Parted {
  readonly body: string;
  /** Settings with a plain value, their names in lower case. */
  readonly settings: ReadonlyMap<string, string>;
}

const mostCharacters = 20_000;
const opens = /^\s*---[ \t]*\r?\n/;
const closes = /\n---[ \t]*(?:\r?\n|$)/;

/** Takes the front matter off a text; one that is no YAML is taken off all the same. */
export function partFrontMatter(text: string): Parted {
  const from = opens.exec(text)?.[0].length;
  // The line that opens may be followed at once by that which closes.
  const close = from === undefined ? null : closes.exec(text.slice(from - 1, from + mostCharacters));
  if (from === undefined || !close) return { body: text, settings: new Map() };
  const to = from - 1 + close.index;
  return { body: text.slice(to + close[0].length), settings: new Map(plainValues(parsed(text.slice(from, to)))) };
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 10, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function* plainValues(settings: unknown): Iterable<[string, string]> {
  if (typeof settings !== 'object' || settings === null) return;
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === 'string' || typeof value === 'number' || value instanceof Date) {
      yield [name.toLowerCase(), value instanceof Date ? value.toISOString().slice(0, 10) : String(value)];
    }
  }
}

/** A page with what its front matter says of it: its title, its language, all else beside the page's own summaries. */
export function withSettings(page: Page, settings: Parted['settings']): Page {
  const { title = '', lang = null, ...others } = Object.fromEntries(settings);
  const heading = page.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return {
    ...page,
    title: page.title || title || (heading && 'text' in heading ? heading.text : ''),
    lang: page.lang ?? lang,
    meta: { ...others, ...page.meta },
  };
}
