import * as v from 'valibot';
import { parseWith } from '#model/call.ts';
import { callOf } from './huggingface/edition.ts';
import { Edition } from './huggingface/shape.ts';
import { parseJson } from './json.ts';
import { readingFrom, shaped } from './record.ts';
import type { Answer, ListSource, SourceReading, SourceRequest } from './source.ts';
import { yamlRecords } from './yaml-records.ts';

const id = 'huggingface';
const files = 'https://raw.githubusercontent.com/huggingface/ai-deadlines/main/src/data/conferences/';
const index = 'https://api.github.com/repos/huggingface/ai-deadlines/contents/src/data/conferences';

/** The part of the folder's listing that leads to its files: https://docs.github.com/rest/repos/contents */
const Listing = v.array(v.object({ name: v.string(), type: v.string() }));

/** One file holds the editions of one series; its name is the series. */
function readSeries(answer: Answer): SourceReading {
  const series = decodeURIComponent(answer.url.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '');
  const records = yamlRecords(answer.bytes, 'title').map(({ name, value }) => ({
    name: `${series}: ${name}`,
    draft: shaped(value, Edition, (edition) => callOf(series, edition)),
  }));
  return readingFrom(records, answer, { id, what: 'editions' });
}

const requestFor = (file: string): SourceRequest => ({ url: `${files}${encodeURIComponent(file)}`, read: readSeries });

function readIndex({ bytes, url }: Answer): SourceReading {
  const json = parseJson(bytes);
  const listing = json.ok ? parseWith(Listing, json.value) : json;
  if (!listing.ok) return { calls: [], problems: [{ record: url, because: 'not the listing of a folder' }] };
  const names = listing.value.filter(({ name, type }) => type === 'file' && /\.ya?ml$/.test(name)).map(({ name }) => name);
  return { calls: [], problems: [], next: names.sort().map(requestFor) };
}

/** Deadlines of conferences on artificial intelligence: https://github.com/huggingface/ai-deadlines */
export default {
  id,
  title: 'Hugging Face AI deadlines',
  url: 'https://huggingface.co/spaces/huggingface/ai-deadlines',
  licence: 'MIT',
  origins: ['https://api.github.com/*', 'https://raw.githubusercontent.com/*'],
  requests: () => [{ url: index, isIndex: true, read: readIndex }],
} satisfies ListSource;
