import { isScalar } from 'yaml';
import { slug } from '#model/id.ts';
import { seriesKey } from '#model/venue-alias.ts';
import { AoE, parseZone } from '#model/zone.ts';
import { zoneOf } from '../sec-deadlines/zone.ts';
import type { Corrected, Correction, ListFile, ListFormat } from './correction.ts';
import { writtenIn } from './written.ts';
import { type Edit, edited, itemsAt, mapsIn, textAt, textOf } from './yaml-text.ts';

function correct({ text }: ListFile, corrections: readonly Correction[]): Corrected {
  const made: Correction[] = [];
  const edits: Edit[] = [];
  for (const entry of mapsIn(text)) {
    const id = ['sec-deadlines', slug(seriesKey(textAt(entry, 'name'))), textAt(entry, 'year')].join('-');
    const timezone = textAt(entry, 'timezone');
    const zone = parseZone(zoneOf(timezone)?.meanings[0]?.zone ?? '') ?? AoE;
    const values = itemsAt(entry, 'deadline').filter((value) => isScalar(value));
    for (const correction of corrections.filter(({ call }) => call === id)) {
      const scalar = values.find((value) => correction.wrong.quote.startsWith(`${textOf(value)} ${timezone}`));
      if (!scalar) continue;
      made.push(correction);
      edits.push({ scalar, value: writtenIn(zone, correction.closes) });
    }
  }
  return { text: edited(text, edits), made };
}

/** Abstract deadlines stand in comments here, in words: those are left to the hand. */
export default {
  id: 'sec-deadlines',
  filesIn: (_, text) => [{ path: '_data/conferences.yml', text }],
  correct,
  lines: ({ wrong, closes }) => [`deadline: ["${writtenIn(wrong.zone ?? AoE, closes)}"]`],
} satisfies ListFormat;
