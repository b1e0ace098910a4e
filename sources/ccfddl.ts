import { type Call, parseCall, parseWith, sayMisfits } from '#model/call.ts';
import { no, ok, type Result } from '#model/result.ts';
import { callOf } from './ccfddl/edition.ts';
import { Edition, Series } from './ccfddl/shape.ts';
import { zoneOf } from './ccfddl/when.ts';
import type { Answer, ListSource, SourceProblem, SourceReading } from './source.ts';
import { type YamlRecord, yamlRecords } from './yaml-records.ts';

const id = 'ccfddl';

function seriesOf(value: unknown): Result<Series, string> {
  const series = parseWith(Series, value);
  return series.ok ? series : no(sayMisfits(series.problem));
}

function editionOf(series: Series, value: unknown, { url, readAt }: Answer): Result<Call, string> {
  const edition = parseWith(Edition, value);
  if (!edition.ok) return no(sayMisfits(edition.problem));
  const zone = zoneOf(edition.value.timezone);
  if (!zone) return no(`timezone: not AoE, UTC, UTC±N or PT: ${edition.value.timezone}`);
  const call = parseCall({ ...callOf(series, edition.value, zone), source: { id, url, readAt } });
  return call.ok ? ok(call.value) : no(sayMisfits(call.problem));
}

/** The name of an edition in the list: its own id, or its year. */
const editionName = (series: Series, value: unknown) =>
  `${series.title} ${value instanceof Object && 'id' in value ? value.id : 'without an id'}`;

function readSeries({ name, value }: YamlRecord, answer: Answer): SourceReading {
  const series = value.ok ? seriesOf(value.value) : value;
  if (!series.ok) return { calls: [], problems: [{ record: name, because: series.problem }] };
  const read = series.value.confs.map((conf) => ({
    record: editionName(series.value, conf),
    call: editionOf(series.value, conf, answer),
  }));
  return {
    calls: read.flatMap(({ call }) => (call.ok ? [call.value] : [])),
    problems: read.flatMap(({ record, call }): SourceProblem[] =>
      call.ok ? call.value.problems.map((because) => ({ record, because })) : [{ record, because: call.problem }],
    ),
  };
}

function read(answer: Answer): SourceReading {
  const venues = yamlRecords(answer.bytes, 'title');
  if (!venues.length) return { calls: [], problems: [{ record: 'the whole list', because: 'not a list of venues' }] };
  const readings = venues.map((venue) => readSeries(venue, answer));
  return { calls: readings.flatMap(({ calls }) => calls), problems: readings.flatMap(({ problems }) => problems) };
}

/** The list of the China Computer Federation's community: https://github.com/ccfddl/ccf-deadlines */
export default {
  id,
  title: 'CCF conference deadlines',
  url: 'https://ccfddl.com/',
  licence: 'MIT',
  origins: ['https://ccfddl.github.io/*'],
  requests: () => [{ url: 'https://ccfddl.github.io/conference/allconf.yml', read }],
} satisfies ListSource;
