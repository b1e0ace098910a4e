import { defineConfig } from 'wxt';
import * as gatePatterns from './src/browser/gate/patterns.ts';
import { localeFiles } from './src/ui/words/locales.ts';

/**
 * The extension loads its own files and nothing else: no inline script, no frame around it. It may ask the web, since tracked pages,
 * followed lists and a feed server lie at hosts of the reader's choice; each is asked only after its access was granted, one by one
 * (`optional_host_permissions`), and an answer is only ever read as text.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

/** Firefox only: a lasting id, the oldest version with all that is used here, and what is collected (nothing). */
const gecko = {
  id: 'lastcall@lastcall.example',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/**
 * Takes the one place out of Preact that writes markup, which nothing here uses: what comes from a page can then be nothing but text.
 * Fails the build where a release of Preact writes it differently.
 */
const withoutMarkup = {
  name: 'without-markup',
  transform(code: string, id: string) {
    if (!id.includes('/preact/dist/preact.')) return undefined;
    const plain = code.replace(/\((\w+)\.innerHTML=(\w+)\.__html\)/, '(void 0)');
    if (plain === code || /\.innerHTML=/.test(plain)) throw new Error('Preact writes markup in another way than this build knows.');
    return { code: plain, map: null };
  },
};

/** Puts texts that are always the same in place of what makes them, which the gate would have to do on every page. */
const gateReadyMade = {
  name: 'gate-ready-made',
  transform(_: string, id: string) {
    if (!id.endsWith('/gate/patterns.ts')) return undefined;
    const texts = Object.entries(gatePatterns).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`);
    return { code: texts.join('\n'), map: null };
  },
};

/**
 * Tells the engine of Chrome that what pages get is run as soon as it is loaded: it would else look through each function twice, to skip it
 * and to run it, which costs a first call two milliseconds. To others it is a comment.
 */
const runAtOnce = {
  name: 'run-at-once',
  generateBundle(_: unknown, bundle: Record<string, { readonly fileName: string; code?: string }>) {
    for (const file of Object.values(bundle))
      if (/(?:gate|marker)\.js$/.test(file.fileName)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

export default defineConfig({
  imports: false,
  // The background holds the reader with all its words: it is known to be large.
  vite: () => ({ plugins: [withoutMarkup, gateReadyMade, runAtOnce], build: { chunkSizeWarningLimit: 1500 } }),
  entrypointsDir: 'entrypoints',
  publicDir: 'src/public',
  outDir: '.output',
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...localeFiles());
    },
  },
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    short_name: '__MSG_product__',
    description: '__MSG_manifest_description__',
    permissions: ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    icons,
    action: {
      default_title: '__MSG_product__',
      default_icon: icons,
      // The badge counts down: an icon that starts hidden in a menu would count for nobody.
      ...(browser === 'firefox' && { default_area: 'navbar' as const }),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'read-selection': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_manifest_readSelection__' },
    },
    // The development server needs the network that the policy denies.
    ...(mode === 'production' && { content_security_policy: { extension_pages: pagePolicy } }),
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : { minimum_chrome_version: '120' }),
  }),
});
