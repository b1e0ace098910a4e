import { parseArgs } from 'node:util';
import { everywhere, openWeb, type Reach } from '#harvest/fetch/reach.ts';
import { goodManners } from '#harvest/polite/lanes.ts';
import { no, ok, type Result } from '#model/result.ts';

/** What `lastcall harvest` was asked for. */
export interface HarvestOptions {
  readonly command: 'harvest';
  /** Ids of lists, addresses, `catalogue`, `pages`; empty for all that is known. */
  readonly sources: readonly string[];
  /** Milliseconds from the beginning of one run to the next; null for one run. */
  readonly every: number | null;
  readonly reach: Reach;
  /** Milliseconds between two requests to a host. */
  readonly gap: number;
  readonly isJson: boolean;
  /** The folder in which the store lives; null for the one that the surroundings name. */
  readonly data: string | null;
  /** The user's list of pages; null for `pages.yaml` in that folder, where there is one. */
  readonly pages: string | null;
}

const shape = {
  once: { type: 'boolean' },
  every: { type: 'string' },
  'allow-private': { type: 'boolean' },
  gap: { type: 'string' },
  json: { type: 'boolean' },
  data: { type: 'string' },
  pages: { type: 'string' },
} as const;

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A span of time in milliseconds: `90m`, `6h`, `1d`; undefined for anything else. */
export function parseSpan(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,5})([smhd])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (units[unit] ?? 0);
}

function parsed(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: shape, allowPositionals: true }));
  } catch (error) {
    return no(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** Reads the arguments after `harvest`; the problem is one line for people. */
export function parseHarvest(args: readonly string[]): Result<HarvestOptions, string> {
  const found = parsed(args);
  if (!found.ok) return found;
  const { values, positionals: sources } = found.value;
  const every = values.every === undefined ? null : parseSpan(values.every);
  if (every === undefined || every === 0) return no(`--every is not a span such as 6h, 90m or 1d: ${values.every}`);
  if (every !== null && values.once) return no('--once and --every exclude each other');
  const reach = values['allow-private'] ? everywhere : openWeb;
  const gap = values.gap === undefined ? goodManners.gap : parseSpan(values.gap);
  if (gap === undefined) return no(`--gap is not a span such as 10s or 1m: ${values.gap}`);
  if (gap < goodManners.gap && !reach.allowPrivate)
    return no(`--gap under ${goodManners.gap / 1000}s is for servers of your own: give --allow-private too`);
  return ok({
    command: 'harvest',
    sources,
    every,
    reach,
    gap,
    isJson: values.json ?? false,
    data: values.data ?? null,
    pages: values.pages ?? null,
  });
}
