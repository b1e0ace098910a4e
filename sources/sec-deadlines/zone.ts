import { AoE, UTC, zoneOfOffset } from '#model/zone.ts';
import { plainZone, type ZoneWords, zoneWordsOf } from '#page/moment.ts';

/**
 * A zone of the list: an IANA name, or none, which the list itself counts as Anywhere on Earth. The signs of `Etc/GMT+8` count west of
 * Greenwich: it is UTC−8. Undefined for a name that is none.
 */
export function zoneOf(written: string | null | undefined): ZoneWords | undefined {
  if (!written) return plainZone(AoE);
  const [fixed, hours] = /^Etc\/(?:GMT|UTC|UCT|Zulu|Universal|Greenwich)([+-]\d{1,2})?$/.exec(written) ?? [];
  if (!fixed) return zoneWordsOf(written);
  return plainZone(hours ? zoneOfOffset(-Number(hours) * 60) : UTC);
}
