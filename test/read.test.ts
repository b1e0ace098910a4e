import { describe, expect, it } from 'vitest';
import { type Deadline, parseCall } from '#model/call.ts';
import extensions from './read/extensions.rows.ts';
import languages from './read/languages.rows.ts';
import layouts from './read/layouts.rows.ts';
import type { ReadRow } from './read/row.ts';
import silence from './read/silence.rows.ts';
import strikes from './read/strikes.rows.ts';
import wordings from './read/wordings.rows.ts';
import years from './read/years.rows.ts';
import zones from './read/zones.rows.ts';
import { readHtml } from './support/read-html.ts';

/** A deadline as a row writes it; assumptions only where the row asks for them. */
function line({ kind, date, end, time, zone, status, was, assumptions }: Deadline, hasBraces: boolean): string {
  const days = date && (end ? `${date}..${end}` : date);
  const history = was.length ? `was ${was.join(',')}` : null;
  const braces = hasBraces ? `{${[...assumptions].sort().join(',')}}` : null;
  return [kind, days, time, zone, status === 'current' ? null : status, history, braces].filter((part) => part !== null).join(' ');
}

const rows: Record<string, readonly ReadRow[]> = { strikes, extensions, zones, years, layouts, silence, wordings, languages };

describe.each(Object.entries(rows))('%s', (_, list) => {
  it.each(list)('%s', (_awkward, html, readOn, expected) => {
    const { call } = readHtml(html, readOn);
    expect(call.deadlines.map((deadline, i) => line(deadline, expected[i]?.includes('{') ?? false))).toEqual(expected);
  });

  it.each(list)('is a call by the schema, each sighting on its words: %s', (_awkward, html, readOn) => {
    const { call, sightings } = readHtml(html, readOn);
    expect(parseCall(JSON.parse(JSON.stringify(call)))).toEqual({ ok: true, value: call });
    for (const deadline of call.deadlines) expect(sightings.map((seen) => seen.deadline)).toContain(deadline.id);
  });
});
