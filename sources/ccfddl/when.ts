import { fixedOffset, parseZone, type Zone, zoneOfOffset } from '#model/zone.ts';
import { plainZone } from '#page/moment.ts';
import { announcedLater, closing, type When, writtenTime } from '../when.ts';

/** `AoE`, `UTC`, `UTC±N`, and `PT` for the clocks of the Pacific coast; undefined for any other. */
export function zoneOf(written: string): Zone | undefined {
  if (written === 'PT') return parseZone('America/Los_Angeles');
  const offset = fixedOffset(written);
  return offset === undefined ? undefined : zoneOfOffset(offset);
}

/** Reads `2027-01-28 23:59:59` or `TBD`; undefined for anything else. */
export function whenOf(value: string, zone: Zone): When | undefined {
  if (value === 'TBD') return announcedLater;
  const written = writtenTime(value);
  return written?.minutes === undefined ? undefined : closing(written, plainZone(zone));
}
