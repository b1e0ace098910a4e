import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { kinds, parseWith, sayMisfits } from '#model/call.ts';
import { no, ok, type Result } from '#model/result.ts';

/** A date that a careful reader found on a page. `date` is a day or a month, null while to be announced. */
const TrueDate = v.object({
  kind: v.picklist(kinds),
  track: v.nullish(v.string(), null),
  label: v.nullish(v.string(), ''),
  date: v.nullable(v.string()),
  end: v.nullish(v.string(), null),
  time: v.nullish(v.string(), null),
  zone: v.nullish(v.string(), null),
  was: v.optional(v.array(v.string()), []),
  quote: v.nullish(v.string(), ''),
  /** Careful readers differ on it: neither asked for nor held against an answer. */
  loose: v.optional(v.boolean(), false),
});

export type TrueDate = v.InferOutput<typeof TrueDate>;

/** What stands in the `truth.json` beside a labelled `page.html`. */
const Truth = v.object({
  url: v.string(),
  /** The day on which the page counts as read. */
  asOf: v.string(),
  /** Whether it announces anything that a reader must hand in. */
  call: v.boolean(),
  dates: v.array(TrueDate),
  tags: v.optional(v.array(v.string()), []),
});

/** A labelled page: the name of its folder, its file, and what a careful reader found on it. */
export interface Labelled extends v.InferOutput<typeof Truth> {
  readonly name: string;
  readonly file: string;
}

function labelledIn(folder: string, name: string): Result<Labelled, string> {
  try {
    const truth = parseWith(Truth, JSON.parse(readFileSync(join(folder, name, 'truth.json'), 'utf8')));
    if (!truth.ok) return no(`${name}: ${sayMisfits(truth.problem)}`);
    return ok({ ...truth.value, name, file: join(folder, name, 'page.html') });
  } catch (error) {
    return no(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The labelled pages of a folder, by name: a folder each, with `page.html` and `truth.json`. */
export const labelledPages = (folder: string): Result<Labelled, string>[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => labelledIn(folder, name))
    .sort((a, b) => ((a.ok ? a.value.name : a.problem) < (b.ok ? b.value.name : b.problem) ? -1 : 1));
