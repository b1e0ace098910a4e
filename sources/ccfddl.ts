import { parse } from 'yaml';
import { type Call, parseCall, parseWith, sayMisfits } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { callOf } from './ccfddl/edition.ts';
import { Edition, Series } from './ccfddl/shape.ts';
import { zoneOf } from './ccfddl/when.ts';
import type { Source, SourceProblem, SourceReading } from './source.ts';

const id = 'ccfddl';
const url = 'https://ccfddl.github.io/conference/allconf.yml';

/** The file is one list of venues; each is parsed alone, so that a slip in one costs no other. */
const venuesIn = (text: string): string[] => text.split(/^(?=- )/m).filter((part) => part.startsWith('- '));

const nameIn = (text: string) => /^- *title: *(.+)$/m.exec(text)?.[1]?.trim() ?? text.slice(0, 40).split('\n')[0] ?? '';

function seriesOf(text: string): Result<Series, string> {
  try {
    const parsed: unknown = parse(text);
    const series = parseWith(Series, Array.isArray(parsed) ? parsed[0] : parsed);
    return series.ok ? series : no(sayMisfits(series.problem));
  } catch (error) {
    return no(`not YAML: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

function editionOf(series: Series, value: unknown, readAt: Instant): Result<Call, string> {
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

function readSeries(text: string, readAt: Instant): SourceReading {
  const series = seriesOf(text);
  if (!series.ok) return { calls: [], problems: [{ record: nameIn(text), because: series.problem }] };
  const read = series.value.confs.map((value) => ({
    record: editionName(series.value, value),
    call: editionOf(series.value, value, readAt),
  }));
  return {
    calls: read.flatMap(({ call }) => (call.ok ? [call.value] : [])),
    problems: read.flatMap(({ record, call }): SourceProblem[] =>
      call.ok ? call.value.problems.map((because) => ({ record, because })) : [{ record, because: call.problem }],
    ),
  };
}

/** The list of the China Computer Federation's community: https://github.com/ccfddl/ccf-deadlines */
export default {
  id,
  title: 'CCF conference deadlines',
  url,
  licence: 'MIT',
  read(bytes, readAt) {
    const venues = venuesIn(new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'));
    if (!venues.length) return { calls: [], problems: [{ record: 'the whole list', because: 'not a list of venues' }] };
    const readings = venues.map((text) => readSeries(text, readAt));
    return { calls: readings.flatMap(({ calls }) => calls), problems: readings.flatMap(({ problems }) => problems) };
  },
} satisfies Source;
