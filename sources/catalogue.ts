import * as v from 'valibot';
import { Call, parseWith } from '#model/call.ts';

const words = v.pipe(v.string(), v.minLength(1));

/**
 * Calls known at release, as facts from lists whose licence allows it: a first start without a network has something to show. Several
 * lists may have the same call: each stands for itself.
 */
export const Catalogue = v.object({
  schema: v.literal(1),
  /** Which lists the calls are from, in which state (`commit` null where it is not known): a call names its own by `source.id`. */
  sources: v.array(v.object({ id: words, title: words, url: words, licence: words, commit: v.nullable(words), day: words })),
  calls: v.array(Call),
});

export type Catalogue = v.InferOutput<typeof Catalogue>;

/** The one door for the file `catalogue.json`. */
export const parseCatalogue = (value: unknown) => parseWith(Catalogue, value);

/** The catalogue as text, one call a line, so that a new version shows which calls changed. */
export function catalogueText({ schema, sources, calls }: Catalogue): string {
  const lines = (values: readonly unknown[]) => values.map((value) => `\n  ${JSON.stringify(value)}`).join(',');
  return `{"schema":${schema},"sources":[${lines(sources)}\n],"calls":[${lines(calls)}\n]}\n`;
}
