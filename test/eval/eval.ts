import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate.ts';
import { tableOf } from './table.ts';

const usage = `Usage: npm run eval -- FOLDER… [--misses 20]

Reads each labelled page (FOLDER/NAME/page.html beside FOLDER/NAME/truth.json) and prints how well: precision, recall and F1 of dates and of
moments, hand-in dates found, histories, pages without a fault, pages that are no call and stayed quiet, and dates shown late.
`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'string', default: '20' } } });
const most = Number(values.misses);
const missing = positionals.find((folder) => !existsSync(folder));
if (!positionals.length || missing !== undefined || Number.isNaN(most)) {
  process.stderr.write(missing === undefined ? usage : `eval: ${missing}: no such folder\n\n${usage}`);
  process.exit(2);
}
for (const folder of positionals) {
  const { figures, misses, tags, broken } = evaluate(folder);
  for (const line of broken) process.stderr.write(`eval: ${line}\n`);
  const shown = misses.slice(0, most);
  const byTag = [...tags].sort(([, a], [, b]) => b.pages - a.pages).map(([tag, { pages, exact }]) => `${tag} ${exact}/${pages}`);
  const more = misses.length > shown.length ? [`… ${misses.length - shown.length} more (--misses ${misses.length})`] : [];
  console.log([folder, ...shown, ...more, byTag.join(' · '), tableOf(figures), ''].join('\n'));
  if (broken.length) process.exitCode = 1;
}
