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
  if (from === undefined) return partHeader(text);
  // The line that opens may be followed at once by that which closes.
  const close = closes[mark === '+++' ? mark : '---'].exec(text.slice(from - 1, from + mostCharacters));
  if (!close) return { body: text, settings: new Map() };
  const to = from - 1 + close.index;
  const inside = text.slice(from, to);
  const settings = mark === '+++' ? tomlValues(inside) : plainValues(parsed(inside));
  return { body: text.slice(to + close[0].length), settings: new Map(settings) };
}

const header = /^\s*title:[ \t].*\n(?:[A-Za-z][\w-]{0,20}:.*\n|[ \t]+\S.*\n)*(?=\s*\n)/i;
const headerLine = /^([A-Za-z][\w-]{0,20}):[ \t]*(.*)$/gm;
/** What no reader is told: a title and a date stand above announcements as well. */
const ofGenerators = ['slug', 'category', 'tags', 'status', 'template', 'modified'];

/** Pelican and MultiMarkdown keep settings in lines of their own above the first empty one, without any mark around them. */
function partHeader(text: string): Parted {
  const [lines = ''] = header.exec(text.slice(0, mostCharacters)) ?? [];
  const settings = new Map([...lines.matchAll(headerLine)].map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]));
  if (!ofGenerators.some((name) => settings.has(name))) return { body: text, settings: new Map() };
  return { body: text.slice(lines.length), settings };
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

/** "<strong>Call for papers</strong>": the tags of a title are not shown. */
const tag = /<\/?[a-z][^<>]{0,200}>/gi;

/** A page with what its front matter says of it: its title, its language, all else beside the page's own summaries. */
export function withSettings(page: Page, settings: Parted['settings']): Page {
  const { title: marked = '', lang = null, ...others } = Object.fromEntries(settings);
  const title = marked.replace(tag, '');
  const heading = page.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return {
    ...page,
    title: page.title || title || (heading && 'text' in heading ? heading.text : ''),
    lang: page.lang ?? lang,
    meta: { ...others, ...page.meta },
  };
}
