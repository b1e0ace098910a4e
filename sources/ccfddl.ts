import { parseWith, sayMisfits } from '#model/call.ts';
import { no, ok, type Result } from '#model/result.ts';
import { callOf } from './ccfddl/edition.ts';
import { Edition, Series } from './ccfddl/shape.ts';
import { zoneOf } from './ccfddl/when.ts';
import { type CallDraft, type NamedDraft, readingFrom } from './record.ts';
import type { Answer, ListSource } from './source.ts';
import { type YamlRecord, yamlRecords } from './yaml-records.ts';

const id = 'ccfddl';

function editionOf(series: Series, value: unknown): Result<CallDraft, string> {
  const edition = parseWith(Edition, value);
  if (!edition.ok) return no(sayMisfits(edition.problem));
  const zone = zoneOf(edition.value.timezone);
  if (!zone) return no(`timezone: not AoE, UTC, UTC±N or PT: ${edition.value.timezone}`);
  return ok(callOf(series, edition.value, zone));
}

/** The name of an edition in the list: its own id, or its year. */
const editionName = (series: Series, value: unknown) =>
  `${series.title} ${value instanceof Object && 'id' in value ? value.id : 'without an id'}`;

function editionsOf({ name, value }: YamlRecord): readonly NamedDraft[] {
  if (!value.ok) return [{ name, draft: value }];
  const series = parseWith(Series, value.value);
  if (!series.ok) return [{ name, draft: no(sayMisfits(series.problem)) }];
  return series.value.confs.map((conf) => ({ name: editionName(series.value, conf), draft: editionOf(series.value, conf) }));
}

const read = (answer: Answer) => readingFrom(yamlRecords(answer.bytes, 'title').flatMap(editionsOf), answer, { id, what: 'venues' });

/** The list of the China Computer Federation's community: https://github.com/ccfddl/ccf-deadlines */
export default {
  id,
  title: 'CCF conference deadlines',
  url: 'https://ccfddl.com/',
  licence: 'MIT',
  origins: ['https://ccfddl.github.io/*'],
  requests: () => [{ url: 'https://ccfddl.github.io/conference/allconf.yml', read }],
} satisfies ListSource;
