import { readFileSync } from 'node:fs';
import { build } from 'rolldown';
import { fingerprint } from '#model/id.ts';
import { type SiteFile, siteFile } from './files/site-file.ts';

const here = (path: string) => new URL(path, import.meta.url);

/** In this order: later ones may lean on earlier ones. */
const styles = ['base', 'list', 'call', 'timeline', 'subscribe', 'print'];

/** Script, style and icon of the site, and a fingerprint of them that changes when they do. */
export interface Assets {
  readonly files: readonly SiteFile[];
  readonly version: string;
}

/** The script as one file, made from its sources: nothing has to be built before. */
async function script(): Promise<string> {
  const { output } = await build({
    input: here('client/main.ts').pathname,
    write: false,
    logLevel: 'silent',
    output: { format: 'esm', minify: true },
  });
  return output[0].code;
}

export async function siteAssets(): Promise<Assets> {
  const style = styles.map((name) => readFileSync(here(`style/${name}.css`), 'utf8')).join('\n');
  const icon = readFileSync(here('style/icon.svg'), 'utf8');
  const files = [siteFile('assets/site.js', await script()), siteFile('assets/site.css', style), siteFile('assets/icon.svg', icon)];
  return { files, version: fingerprint(files.map(({ body }) => body).join('\0')) };
}
