import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Reach } from '#harvest/fetch/reach.ts';
import { no, ok, type Result } from '#model/result.ts';
import { isWebAddress } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** What was found at a file, an address or standard input, before anything is made of it. */
export interface Found {
  readonly bytes: Uint8Array;
  /** Where it was found in the end; a `file://` address for a file. */
  readonly url: string;
  /** As the server says; null for files. */
  readonly contentType: string | null;
}

const mostBytes = 5 * 1024 * 1024;
const tooBig = 'larger than 5 MB; save only the part with the dates';

const reasons: Record<string, string> = {
  ENOENT: 'no such file; check the name',
  EACCES: 'may not be read; check its permissions',
  EISDIR: 'a folder; name the files in it',
};

const reasonOf = (error: unknown) =>
  (error instanceof Error && 'code' in error && reasons[String(error.code)]) || `could not be read: ${String(error)}`;

async function loadFile(file: string): Promise<Result<Found, string>> {
  try {
    if ((await stat(file)).size > mostBytes) return no(tooBig);
    return ok({ bytes: await readFile(file), url: pathToFileURL(file).href, contentType: null });
  } catch (error) {
    return no(reasonOf(error));
  }
}

async function loadStdin(stdin: Surroundings['stdin']): Promise<Result<Found, string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > mostBytes) return no(tooBig);
    chunks.push(chunk);
  }
  return ok({ bytes: Buffer.concat(chunks), url: 'file:///dev/stdin', contentType: null });
}

/** What fetches is loaded only when it is needed: files are read without a network library. */
async function loadAddress(address: string, reach: Reach): Promise<Result<Found, string>> {
  const [{ asker }, { fetchPage }] = await Promise.all([import('#harvest/fetch/ask.ts'), import('#harvest/fetch/fetch-page.ts')]);
  const fetched = await fetchPage(address, asker(reach));
  return fetched.ok ? ok(fetched.value) : no(fetched.problem.because);
}

/** Reads a file, a web address or `-`; the problem is what is wrong and what to do, without the name. */
export function load(input: string, stdin: Surroundings['stdin'], reach: Reach): Promise<Result<Found, string>> {
  if (input === '-') return loadStdin(stdin);
  return isWebAddress(input) ? loadAddress(input, reach) : loadFile(input);
}
