import * as chrono from 'chrono-node';
import { parseDocument } from 'htmlparser2';
import { htmlPage } from '#markup/html-page.ts';
import { instantAt } from '#model/instant.ts';
import { readPage } from '#page/read.ts';
import type { Work } from './measure.ts';
import type { Sample } from './pages.ts';

const readAt = instantAt(Date.UTC(2027, 0, 1));

export const parsing = 'htmlparser2, parse alone';
export const collecting = 'HTML to blocks (parse, styles, blocks)';
export const reading = 'the reader (blocks to call)';
export const chronos = 'chrono-node on the same text';

/** What is compared, each over all samples. */
export const candidates = (samples: readonly Sample[]): readonly Work[] => [
  { name: parsing, run: () => samples.map(({ html }) => parseDocument(html)) },
  { name: collecting, run: () => samples.map(({ html }) => htmlPage(html, null)) },
  { name: reading, run: () => samples.map(readSample) },
  { name: chronos, run: () => samples.map(({ text }) => chrono.parse(text, new Date(readAt))) },
];

/** The reader on one sample. */
export const readSample = ({ page }: Pick<Sample, 'page'>) => readPage(page, { url: 'https://page.example/', readAt });
