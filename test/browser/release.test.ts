import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import webExt from 'web-ext';
import { zip } from 'wxt';
import { builtFor, quietLogger, root } from './support/build.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Builds and packs a release for a browser in a folder of its own: the fingerprint of each file that a store gets. */
async function released(browser: 'chrome' | 'firefox'): Promise<Record<string, string>> {
  const outDir = await mkdtemp(join(tmpdir(), 'lastcall-release-'));
  folders.push(outDir);
  await zip({ root, outDir, browser, manifestVersion: 3, mode: 'production', logger: quietLogger });
  const names = (await readdir(outDir)).filter((name) => name.endsWith('.zip')).sort();
  const prints = names.map(async (name) => [
    name,
    createHash('sha256')
      .update(await readFile(join(outDir, name)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(prints));
}

async function scriptsOf(browser: 'chrome' | 'firefox'): Promise<readonly (readonly [file: string, text: string])[]> {
  const folder = builtFor(browser);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:js|html)$/.test(name));
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const));
}

describe('a release', { timeout: 120_000 }, () => {
  it.each(['chrome', 'firefox'] as const)('is the same to the byte when it is built again, for %s', async (browser) => {
    const first = await released(browser);
    expect(Object.keys(first)).toHaveLength(browser === 'firefox' ? 2 : 1);
    expect(await released(browser)).toEqual(first);
  });

  it('has nothing that the linter of the Firefox store finds', async () => {
    const { errors, warnings, notices } = await webExt.cmd.lint(
      { sourceDir: builtFor('firefox'), output: 'none', boring: true },
      { shouldExitProgram: false },
    );
    expect([...errors, ...warnings, ...notices].map(({ code, file, message }) => [code, file, message])).toEqual([]);
  });

  it.each(['chrome', 'firefox'] as const)('writes no markup, makes no code of text and loads none, for %s', async (browser) => {
    const scripts = await scriptsOf(browser);
    expect(scripts.length).toBeGreaterThan(3);
    const forbidden = /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|<script[^>]*src="https?:/;
    for (const [file, text] of scripts) expect([file, forbidden.exec(text)?.[0]]).toEqual([file, undefined]);
  });
});
