import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasResult } from './measure.ts';
import { type Sample, samplesIn } from './pages.ts';
import { growth, htmlSize, speeds, textSize } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, least: { type: 'string', default: '60' } },
});
const patience = { rounds: Number(values.rounds), least: Number(values.least) };

const top = join(import.meta.dirname, '../..');
const own = ['test/fixtures/pages', 'test/fixtures/calls', 'sources/examples'].flatMap((folder) => samplesIn(join(top, folder)));

function show(title: string, samples: readonly Sample[]): void {
  const [html, text] = [htmlSize(samples), textSize(samples)];
  console.log(`${title}: ${samples.length} pages, ${html.toFixed(2)} MB of HTML, ${text.toFixed(2)} MB of text in them`);
  if (samples.length) console.log([...speeds(samples, patience), '', ...growth(samples, patience), ''].join('\n'));
}

show("The project's own pages", own);
for (const folder of positionals) show(folder, samplesIn(folder));
if (!hasResult()) process.exitCode = 1;
