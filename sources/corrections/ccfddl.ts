import { isMap, type Scalar, type YAMLMap } from 'yaml';
import type { Zone } from '#model/zone.ts';
import { editionId } from '../ccfddl/edition.ts';
import { zoneOf } from '../ccfddl/when.ts';
import type { Corrected, Correction, ListFile, ListFormat } from './correction.ts';
import { writtenIn, writtenWithSeconds } from './written.ts';
import { type Edit, edited, itemsAt, mapsIn, scalarOf, textAt, textOf } from './yaml-text.ts';

const valueKeys = ['abstract_deadline', 'abstract deadline', 'deadline'];

/** The list's name for a zone; undefined for one that it cannot write. */
function nameOf(zone: Zone | null): string | undefined {
  if (zone === 'America/Los_Angeles') return 'PT';
  return zone !== null && /^(?:AoE|UTC(?:[+-]\d{1,2})?)$/.test(zone) ? zone : undefined;
}

interface Found {
  readonly correction: Correction;
  readonly scalar: Scalar;
}

const isTime = (scalar: Scalar) => /^\d/.test(textOf(scalar));

function valuesOf(edition: YAMLMap): readonly Scalar[] {
  return itemsAt(edition, 'timeline').flatMap((row) => (isMap(row) ? valueKeys.flatMap((key) => scalarOf(row, key) ?? []) : []));
}

/** The values that corrections speak of: the words of a reading are its value and the edition's zone. */
function foundIn(edition: YAMLMap, corrections: readonly Correction[]): readonly Found[] {
  const zone = textAt(edition, 'timezone');
  const values = valuesOf(edition);
  return corrections.flatMap((correction) => {
    const scalar = values.find((value) => `${textOf(value)} ${zone}` === correction.wrong.quote);
    return scalar ? [{ correction, scalar }] : [];
  });
}

/** One zone that makes all of an edition right as its clocks are written; undefined where the clocks are wrong too. */
function rightZone(edition: YAMLMap, found: readonly Found[]): string | undefined {
  const zones = new Set(found.map(({ correction }) => correction.right.zone));
  const [zone = null] = zones;
  const isAll = zones.size === 1 && new Set(found.map(({ scalar }) => scalar)).size === valuesOf(edition).filter(isTime).length;
  if (!isAll || zone === null) return undefined;
  const isAsWritten = found.every(({ correction, scalar }) => textOf(scalar).startsWith(writtenIn(zone, correction.closes)));
  return isAsWritten ? nameOf(zone) : undefined;
}

function editsOf(edition: YAMLMap, found: readonly Found[]): readonly Edit[] {
  const timezone = scalarOf(edition, 'timezone');
  const zone = zoneOf(textOf(timezone));
  if (!timezone || !zone) return [];
  const right = rightZone(edition, found);
  if (right) return [{ scalar: timezone, value: right }];
  return found.map(({ correction, scalar }) => ({ scalar, value: writtenWithSeconds(zone, correction.closes) }));
}

function correct({ text }: ListFile, corrections: readonly Correction[]): Corrected {
  const made: Correction[] = [];
  const edits: Edit[] = [];
  for (const series of mapsIn(text)) {
    const names = { dblp: textAt(series, 'dblp'), title: textAt(series, 'title') };
    for (const edition of itemsAt(series, 'confs')) {
      if (!isMap(edition)) continue;
      const id = editionId(names, { id: textAt(edition, 'id'), year: textAt(edition, 'year') });
      const found = foundIn(
        edition,
        corrections.filter(({ call }) => call === id),
      );
      made.push(...found.map(({ correction }) => correction));
      edits.push(...editsOf(edition, found));
    }
  }
  return { text: edited(text, edits), made };
}

/** In the repository each series has its own file, which begins like its part of the published list. */
export default {
  id: 'ccfddl',
  filesIn: (_, text) =>
    text
      .split(/^(?=- )/m)
      .filter((part) => part.startsWith('- '))
      .map((part) => {
        const name = /^ {2}dblp: *['"]?([\w-]+)/m.exec(part)?.[1] ?? 'series';
        const field = /^ {2}sub: *(\w+)/m.exec(part)?.[1] ?? 'MX';
        return { path: `conference/${field}/${name}.yml`, text: part };
      }),
  correct,
  lines: ({ wrong, right, closes }) => {
    const key = wrong.kind === 'abstract' ? 'abstract_deadline' : 'deadline';
    return [`${key}: '${writtenWithSeconds(wrong.zone ?? right.zone ?? ('UTC' as Zone), closes)}'`];
  },
} satisfies ListFormat;
