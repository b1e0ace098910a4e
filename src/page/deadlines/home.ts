import { type Zone, zoneOfTable } from '#model/zone.ts';

/**
 * The zone of the land by which a language is called, whose organisers write in it and may mean their own clock where they name none.
 * English is written everywhere.
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

/**
 * Top-level domains (ISO 3166; `uk` by custom) of lands that live by one clock, islands far off aside, and of none that is sold to
 * everybody, as `io`, `ai` and `co` are.
 */
const lands: Readonly<Record<string, string>> = {
  at: 'Europe/Vienna',
  be: 'Europe/Brussels',
  bd: 'Asia/Dhaka',
  bg: 'Europe/Sofia',
  ch: 'Europe/Zurich',
  cn: 'Asia/Shanghai',
  cz: 'Europe/Prague',
  de: 'Europe/Berlin',
  dk: 'Europe/Copenhagen',
  ee: 'Europe/Tallinn',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  gr: 'Europe/Athens',
  hk: 'Asia/Hong_Kong',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  ie: 'Europe/Dublin',
  il: 'Asia/Jerusalem',
  in: 'Asia/Kolkata',
  it: 'Europe/Rome',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  lt: 'Europe/Vilnius',
  lv: 'Europe/Riga',
  my: 'Asia/Kuala_Lumpur',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  nz: 'Pacific/Auckland',
  ph: 'Asia/Manila',
  pk: 'Asia/Karachi',
  pl: 'Europe/Warsaw',
  ro: 'Europe/Bucharest',
  rs: 'Europe/Belgrade',
  sa: 'Asia/Riyadh',
  se: 'Europe/Stockholm',
  sg: 'Asia/Singapore',
  si: 'Europe/Ljubljana',
  sk: 'Europe/Bratislava',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  tw: 'Asia/Taipei',
  ua: 'Europe/Kyiv',
  uk: 'Europe/London',
  vn: 'Asia/Ho_Chi_Minh',
  za: 'Africa/Johannesburg',
};

/** Where the site of a page is at home, by the end of its host's name. */
export function landZone(url: string): Zone | undefined {
  const land = URL.canParse(url) ? lands[new URL(url).hostname.split('.').at(-1) ?? ''] : undefined;
  return land === undefined ? undefined : zoneOfTable(land);
}
