import { readingFrom, shaped } from './record.ts';
import { callOf } from './sec-deadlines/entry.ts';
import { Entry } from './sec-deadlines/shape.ts';
import type { Answer, ListSource } from './source.ts';
import { yamlRecords } from './yaml-records.ts';

const id = 'sec-deadlines';

const read = (answer: Answer) =>
  readingFrom(
    yamlRecords(answer.bytes, 'name').map(({ name, value }) => ({ name, draft: shaped(value, Entry, callOf) })),
    answer,
    { id, what: 'conferences' },
  );

/** Deadlines of conferences and workshops on security and privacy: https://github.com/sec-deadlines/sec-deadlines.github.io */
export default {
  id,
  title: 'Security and privacy conference deadlines',
  url: 'https://sec-deadlines.github.io/',
  licence: null,
  origins: ['https://raw.githubusercontent.com/*'],
  requests: () => [{ url: 'https://raw.githubusercontent.com/sec-deadlines/sec-deadlines.github.io/master/_data/conferences.yml', read }],
} satisfies ListSource;
