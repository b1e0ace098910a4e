import * as v from 'valibot';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { areaIds } from '#model/area.ts';
import { type Call, type Misfit, parseWith } from '#model/call.ts';
import { withoutYear } from '#model/venue-alias.ts';

const words = v.pipe(v.string('is no text'), v.trim(), v.minLength(1, 'is empty'));
const listOf = <Item extends v.GenericSchema<unknown, unknown>>(item: Item, example: string) =>
  v.optional(v.array(item, `is no list, such as ${example}`), []);

/** One call page that the user wants read, and how the user files it. */
const Entry = v.object({
  url: v.pipe(
    words,
    v.check((url) => /^https?:\/\//i.test(url) && URL.canParse(url), 'is not a web address'),
  ),
  venue: v.optional(words),
  type: v.optional(v.picklist(['conference', 'workshop', 'journal'], 'is neither conference nor workshop nor journal')),
  areas: listOf(v.picklist(areaIds, `is none of ${areaIds.join(', ')}`), '[ai, vision]'),
  ranks: listOf(words, '[CORE A]'),
  tags: listOf(words, '[mine]'),
});

export type PageEntry = v.InferOutput<typeof Entry>;

export interface PageList {
  readonly entries: readonly PageEntry[];
  /** What is wrong, with its line: `line 7: areas.0: is none of ai, …`. A bad entry costs that entry alone. */
  readonly problems: readonly string[];
}

const fields = Object.keys(Entry.entries);

function misfitsOf(item: unknown): readonly Misfit[] {
  const unknown = item instanceof Object ? Object.keys(item).filter((key) => !fields.includes(key)) : [];
  return unknown.map((field) => ({ field, message: `is no field of a page; known are ${fields.join(', ')}` }));
}

/**
 * Reads the user's list of call pages: YAML, a list of addresses, or of maps with `url` and, where wanted, `venue`, `type`, `areas`,
 * `ranks` and `tags`.
 */
export function readPages(text: string): PageList {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [broken] = document.errors;
  if (broken)
    return { entries: [], problems: [`line ${counter.linePos(broken.pos[0]).line}: not YAML: ${broken.message.split(/ at line |\n/)[0]}`] };
  if (document.contents === null) return { entries: [], problems: [] };
  if (!isSeq(document.contents)) return { entries: [], problems: ['line 1: not a list of pages, each with its url'] };
  const entries: PageEntry[] = [];
  const problems: string[] = [];
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  document.contents.items.forEach((node, i) => {
    const value: unknown = isMap(node) ? node.toJSON() : { url: isNode(node) ? node.toJSON() : node };
    const parsed = parseWith(Entry, value);
    const misfits = [...misfitsOf(value), ...(parsed.ok ? [] : parsed.problem)];
    problems.push(...misfits.map(({ field, message }) => `line ${lineOf([i, ...field.split('.')])}: ${field || 'page'}: ${message}`));
    if (parsed.ok && !misfits.length) entries.push(parsed.value);
  });
  return { entries, problems };
}

/** A call as the user files its page: what the entry leaves out comes from the call itself. */
export function filedAs(call: Call, { venue, type, areas, ranks, tags }: PageEntry): Call {
  const series = venue ?? call.venue?.series ?? withoutYear(call.event.acronym ?? '');
  if (!series && !areas.length && !ranks.length && !tags.length) return call;
  const known = call.venue;
  return {
    ...call,
    venue: {
      series,
      type: type ?? known?.type ?? null,
      areas: areas.length ? areas : (known?.areas ?? []),
      ranks: ranks.length ? ranks : (known?.ranks ?? []),
      ...(tags.length && { tags }),
    },
  };
}
