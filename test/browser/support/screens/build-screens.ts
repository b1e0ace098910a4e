import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where the screens lie once built, as files to serve. */
export const screensFolder = fileURLToPath(new URL('../../../../.output/screens/', import.meta.url));

/** Builds popup and dashboard over sample data, as a release builds its pages. */
export async function buildScreens(): Promise<void> {
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: screensFolder, emptyOutDir: true, target: 'esnext' },
  });
}
