import { isMap, type YAMLMap } from 'yaml';
import { slug } from '#model/id.ts';
import { UTC, type Zone } from '#model/zone.ts';
import type { Corrected, Correction, ListFile, ListFormat } from './correction.ts';
import { writtenWithSeconds } from './written.ts';
import { type Edit, edited, itemsAt, mapsIn, scalarOf, textAt } from './yaml-text.ts';

const folder = 'src/data/conferences/';

const isRowOf = (row: YAMLMap, { wrong }: Correction): boolean =>
  wrong.quote.startsWith(`${textAt(row, 'date')} `) &&
  wrong.quote.startsWith(`${textAt(row, 'date')} ${textAt(row, 'timezone')}`) &&
  textAt(row, 'label') === wrong.label;

/** A row has a zone of its own; one without is shown as UTC. */
function editsOf(row: YAMLMap, { right, closes }: Correction): readonly Edit[] {
  const [date, timezone] = [scalarOf(row, 'date'), scalarOf(row, 'timezone')];
  if (!date) return [];
  const zone: Zone = timezone ? (right.zone ?? UTC) : UTC;
  const value = { scalar: date, value: writtenWithSeconds(zone, closes) };
  return timezone ? [value, { scalar: timezone, value: zone }] : [value];
}

function correct({ path, text }: ListFile, corrections: readonly Correction[]): Corrected {
  const series = slug(path.slice(folder.length).replace(/\.ya?ml$/, ''));
  const made: Correction[] = [];
  const edits: Edit[] = [];
  for (const edition of mapsIn(text)) {
    const id = ['huggingface', series, textAt(edition, 'year')].join('-');
    const rows = itemsAt(edition, 'deadlines').filter((row) => isMap(row));
    for (const correction of corrections.filter(({ call }) => call === id)) {
      const row = rows.find((candidate) => isRowOf(candidate, correction));
      if (!row) continue;
      made.push(correction);
      edits.push(...editsOf(row, correction));
    }
  }
  return { text: edited(text, edits), made };
}

export default {
  id: 'huggingface',
  filesIn: (name, text) => [{ path: `${folder}${name}`, text }],
  correct,
  lines: ({ wrong, right, closes }) => {
    const zone = right.zone ?? UTC;
    return [`label: ${wrong.label}`, `date: '${writtenWithSeconds(zone, closes)}'`, `timezone: ${zone}`];
  },
} satisfies ListFormat;
