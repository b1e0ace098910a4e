import { callOf } from './python-deadlines/entry.ts';
import { Entry } from './python-deadlines/shape.ts';
import { readingFrom, shaped } from './record.ts';
import type { Answer, ListSource } from './source.ts';
import { yamlRecords } from './yaml-records.ts';

const id = 'python-deadlines';

const read = (answer: Answer) =>
  readingFrom(
    yamlRecords(answer.bytes, 'conference').map(({ name, value }) => ({ name, draft: shaped(value, Entry, callOf) })),
    answer,
    { id, what: 'conferences' },
  );

/** Deadlines of conferences on Python: https://github.com/JesperDramsch/python-deadlines */
export default {
  id,
  title: 'Python conference deadlines',
  url: 'https://pythondeadlin.es/',
  licence: 'MIT',
  origins: ['https://raw.githubusercontent.com/*'],
  requests: () => [{ url: 'https://raw.githubusercontent.com/JesperDramsch/python-deadlines/main/_data/conferences.yml', read }],
} satisfies ListSource;
