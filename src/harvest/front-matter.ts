import { parse } from 'yaml';
import type { Page } from '#page/block.ts';

/** A text parted from the settings that static site generators keep above it. */
export interface Parted {
  readonly body: string;
  /** Settings with a plain value, their names in lower case. */
  readonly settings: ReadonlyMap<string, string>;
}

const mostCharacters = 20_000;
/** YAML stands between lines of dashes, TOML (of Hugo and Zola) between lines of plus signs. */
const opens = /^\s*(---|\+\+\+)[ \t]*\r?\n/;
const closes = { '---': /\n---[ \t]*(?:\r?\n|$)/, '+++': /\n\+\+\+[ \t]*(?:\r?\n|$)/ } as const;

/** Takes the front matter off a text; one that cannot be read is taken off all the same. */
export function partFrontMatter(text: string): Parted {
  const [opening, mark] = opens.exec(text) ?? [];
  const from = opening?.length;
  // The line that opens may be followed at once by that which closes.
  const close = from === undefined ? null : closes[mark === '+++' ? mark : '---'].exec(text.slice(from - 1, from + mostCharacters));
  if (from === undefined || !close) return { body: text, settings: new Map() };
  const to = from - 1 + close.index;
  const inside = text.slice(from, to);
  const settings = mark === '+++' ? tomlValues(inside) : plainValues(parsed(inside));
  return { body: text.slice(to + close[0].length), settings: new Map(settings) };
}

const tomlString = /^(\w+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')[ \t]*\r?$/gm;

/** Of TOML only the strings above the first table are asked for: `title = 'Call'`. */
function tomlValues(toml: string): Iterable<[string, string]> {
  const top = toml.split(/^\[/m, 1)[0] ?? '';
  return [...top.matchAll(tomlString)].map(([, name = '', double, single = '']) => [name.toLowerCase(), double ?? single]);
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
