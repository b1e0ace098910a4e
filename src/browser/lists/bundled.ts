import type { Call } from '#model/call.ts';
import bundled from '#sources/catalogue.json' with { type: 'json' };
import { parseCatalogue } from '#sources/catalogue.ts';

let parsed: readonly Call[] | undefined;

/** The calls that came with this release: they stand in for a list until it has been read. */
export function bundledCalls(): readonly Call[] {
  if (parsed) return parsed;
  const catalogue = parseCatalogue(bundled);
  parsed = catalogue.ok ? catalogue.value.calls : [];
  return parsed;
}
