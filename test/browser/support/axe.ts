import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { OpenPopup } from './driver.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe knows of colours, where all else has been looked at in other ones. */
const ofColors = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** The faults that axe knows of on a page as it stands, each as its rule and where it was found. In the dark, those of colours alone. */
export async function faultsOf(page: Pick<OpenPopup, 'evaluate'>, scheme: 'light' | 'dark' = 'light'): Promise<unknown> {
  await page.evaluate(`(() => { ${axe} })()`);
  return page.evaluate(
    `axe.run(document, ${JSON.stringify(scheme === 'dark' ? ofColors : {})}).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html, failureSummary }) => html + failureSummary)]))`,
  );
}
