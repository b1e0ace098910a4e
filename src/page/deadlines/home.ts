import { type Zone, zoneOfTable } from '#model/zone.ts';

/**
 * The easternmost zone of the lands in which most readers of a language live: an organiser who writes for them and names no zone may
 * mean its clock. English has no such land.
 */
const homes: Readonly<Record<string, string>> = {
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  es: 'Europe/Madrid',
  pt: 'Europe/Lisbon',
  it: 'Europe/Rome',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  ru: 'Europe/Moscow',
  uk: 'Europe/Kyiv',
  tr: 'Europe/Istanbul',
  id: 'Asia/Jakarta',
  zh: 'Asia/Shanghai',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
};

/** Where a page that names no zone may be at home, by its language: `ja`, `zh-TW`. */
export function homeZone(language: string | null): Zone | undefined {
  const home = homes[language?.split('-')[0]?.toLowerCase() ?? ''];
  return home === undefined ? undefined : zoneOfTable(home);
}
