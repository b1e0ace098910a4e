import { jsonLdFrom } from './json-ld.ts';

/** What stands in a document's head, as both collectors find it. */
export interface Head {
  readonly title: string;
  readonly lang: string | null;
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** The texts of the JSON-LD scripts. */
  readonly scripts: readonly string[];
}

const mostMetas = 100;
const mostCharacters = 2000;

/** Elements that stand in a title as words: "&lt;em&gt;Bells&lt;/em&gt;". */
const written = /<\/?(?:a|b|br|em|i|p|small|span|strong|sub|sup|u)\b[^<>]{0,200}>/gi;
const folded = (text: string) => text.replace(written, ' ').replace(/\s+/g, ' ').trim().slice(0, mostCharacters);

/** The parts of a page that are no blocks. Of several values by the same name the first counts. */
export function headOf({ title, lang, metas, scripts }: Head) {
  const meta: Record<string, string> = Object.create(null);
  for (const { name, content } of metas.slice(0, mostMetas)) {
    const key = name.trim().toLowerCase();
    if (key && content.trim()) meta[key] ??= folded(content);
  }
  return { title: folded(title), lang: lang?.trim() || null, meta: { ...meta }, data: jsonLdFrom(scripts) };
}
