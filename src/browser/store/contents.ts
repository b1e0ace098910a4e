import * as v from 'valibot';
import { parseWith } from '#model/call.ts';
import { ok, type Result } from '#model/result.ts';
import { type PartName, type Parts, partNames, parts } from './parts.ts';
import { fromText } from './text.ts';
import { type Release, type Trouble, upgrade } from './upgrade.ts';

/** The key of the version and of what could not be read; version 1 kept everything there. */
export const headKey = 'lastcall';

/** The key of a part. */
export const keyOf = (part: PartName): string => `${headKey} ${part}`;

const Head = v.looseObject({ aside: v.optional(v.array(v.unknown()), []) });

/** What was found in storage, ready for use. */
export interface Contents {
  readonly parts: Partial<Parts>;
  /** Records that could not be read, kept as they were found, each with the part that it was found in. */
  readonly aside: readonly unknown[];
  /** As found, where the next write replaces it by something of another shape. */
  readonly replaced?: unknown;
}

/** The stored version is behind, so that the next write must write every part. */
export const isBehind = (head: unknown, { version }: Release): boolean =>
  v.is(v.looseObject({ version: v.number() }), head) && head.version < version;

function readPart<Name extends PartName>(name: Name, stored: unknown): { readonly value: Parts[Name]; readonly odd: readonly unknown[] } {
  const part = parts[name];
  const read = stored === undefined ? { value: part.empty, odd: [] } : (part.read(stored) ?? { value: part.empty, odd: [stored] });
  // Each part reads and holds values of its own name, which the compiler cannot see through the index.
  return read as { value: Parts[Name]; odd: readonly unknown[] };
}

/**
 * Reads parts from what storage gave for their keys and the head. A newer version and a step that failed are trouble; what has no shape
 * costs itself alone.
 */
export function readContents(
  found: Readonly<Record<string, unknown>>,
  names: readonly PartName[],
  release: Release,
): Result<Contents, Trouble> {
  const head = found[headKey];
  const stored = Object.fromEntries(partNames.flatMap((name) => (keyOf(name) in found ? [[name, fromText(found[keyOf(name)])]] : [])));
  const whole = { version: release.version, ...(head instanceof Object ? head : undefined), ...stored };
  const upgraded = head === undefined ? ok(whole) : upgrade(head instanceof Object ? whole : head, release);
  if (!upgraded.ok && upgraded.problem.because !== 'broken') return upgraded;
  const data: Readonly<Record<string, unknown>> = upgraded.ok ? upgraded.value : stored;
  const aside = parseWith(Head, data);
  const read = names.map((name) => ({ name, ...readPart(name, data[name]) }));
  const odd = read.flatMap(({ name, odd }) => odd.map((record) => ({ part: name, record })));
  const isAsFound = upgraded.ok && upgraded.value === whole && aside.ok && odd.length === 0;
  return ok({
    parts: Object.fromEntries(read.map(({ name, value }) => [name, value])),
    aside: [...(aside.ok ? aside.value.aside : []), ...odd],
    ...(!isAsFound && { replaced: found }),
  });
}
