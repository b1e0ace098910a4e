import { parseArgs } from 'node:util';
import { no, ok, type Result } from '#model/result.ts';

/** What `lastcall serve` and `lastcall publish` have in common. */
interface SiteOptions {
  /** Where the site is reached, ending in a slash; null where it was not said. */
  readonly base: string | null;
  /** The folder of the store; null for the user's own. */
  readonly data: string | null;
  readonly isShrinkAccepted: boolean;
}

export interface ServeOptions extends SiteOptions {
  readonly command: 'serve';
  readonly port: number;
  readonly host: string;
  /** Whether a proxy of ours stands before the server, so that `X-Forwarded-For` is to be believed. */
  readonly isBehindProxy: boolean;
}

export interface PublishOptions extends SiteOptions {
  readonly command: 'publish';
  readonly folder: string;
}

const shared = { base: { type: 'string' }, data: { type: 'string' }, 'accept-shrink': { type: 'boolean' } } as const;
const serveShape = { ...shared, port: { type: 'string' }, host: { type: 'string' }, 'behind-proxy': { type: 'boolean' } } as const;

export const defaultPort = 4747;

/** What `parseArgs` throws, as one line. */
const firstSentence = (error: unknown) => (error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));

/** A base as the site needs it; undefined for what is none. */
function baseOf(text: string | undefined): string | null | undefined {
  if (text === undefined) return null;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text.endsWith('/') ? text : `${text}/`).href;
}

function sharedOptions(values: { base?: string; data?: string; 'accept-shrink'?: boolean }): Result<SiteOptions, string> {
  const base = baseOf(values.base);
  if (base === undefined) return no(`--base is not a web address: ${values.base}`);
  return ok({ base, data: values.data ?? null, isShrinkAccepted: values['accept-shrink'] ?? false });
}

const portOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return defaultPort;
  return /^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : undefined;
};

/** `lastcall serve [--port 4747] [--host ADDRESS] [--base URL] [--data FOLDER] [--behind-proxy] [--accept-shrink]` */
export function parseServe(args: readonly string[]): Result<ServeOptions, string> {
  try {
    const { values } = parseArgs({ args: [...args], options: serveShape });
    const site = sharedOptions(values);
    if (!site.ok) return site;
    const port = portOf(values.port);
    if (port === undefined) return no(`--port is not a port such as ${defaultPort}: ${values.port}`);
    return ok({ command: 'serve', ...site.value, port, host: values.host ?? '127.0.0.1', isBehindProxy: values['behind-proxy'] ?? false });
  } catch (error) {
    return no(firstSentence(error));
  }
}

/** `lastcall publish DIR [--base URL] [--data FOLDER] [--accept-shrink]` */
export function parsePublish(args: readonly string[]): Result<PublishOptions, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: shared, allowPositionals: true });
    const site = sharedOptions(values);
    if (!site.ok) return site;
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length) return no('publish takes one folder to write to');
    return ok({ command: 'publish', ...site.value, folder });
  } catch (error) {
    return no(firstSentence(error));
  }
}
