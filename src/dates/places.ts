import { parseZone, type Zone } from '#model/zone.ts';

/**
 * Country and region names as calls write them, by the zone of their eastern part: the zone where a day ends first, so that an
 * unstated zone is never read too late.
 */
const countries: Readonly<Record<string, readonly string[]>> = {
  'Asia/Tokyo': ['japan', 'nippon', '日本'],
  'Asia/Seoul': ['korea', 'south korea', 'republic of korea', '한국', '대한민국'],
  'Asia/Shanghai': ['china', 'pr china', 'p.r. china', '中国', '中國'],
  'Asia/Taipei': ['taiwan', '台灣', '臺灣'],
  'Asia/Hong_Kong': ['hong kong', '香港'],
  'Asia/Macau': ['macao', 'macau'],
  'Asia/Singapore': ['singapore'],
  'Asia/Kuala_Lumpur': ['malaysia'],
  'Asia/Manila': ['philippines'],
  'Asia/Jakarta': ['indonesia', 'bali'],
  'Asia/Bangkok': ['thailand'],
  'Asia/Ho_Chi_Minh': ['vietnam', 'viet nam'],
  'Asia/Kolkata': ['india', 'bharat'],
  'Asia/Colombo': ['sri lanka'],
  'Asia/Kathmandu': ['nepal'],
  'Asia/Dhaka': ['bangladesh'],
  'Asia/Karachi': ['pakistan'],
  'Asia/Tehran': ['iran'],
  'Asia/Dubai': ['united arab emirates', 'uae', 'u.a.e.', 'dubai', 'abu dhabi'],
  'Asia/Riyadh': ['saudi arabia', 'ksa'],
  'Asia/Qatar': ['qatar', 'doha'],
  'Asia/Amman': ['jordan'],
  'Asia/Beirut': ['lebanon'],
  'Asia/Jerusalem': ['israel'],
  'Asia/Almaty': ['kazakhstan'],
  'Asia/Tashkent': ['uzbekistan'],
  'Asia/Tbilisi': ['georgia (country)', 'tbilisi'],
  'Asia/Yerevan': ['armenia'],
  'Asia/Baku': ['azerbaijan'],
  'Australia/Sydney': ['australia', 'melbourne', 'canberra', 'brisbane'],
  'Pacific/Auckland': ['new zealand', 'aotearoa'],
  'Europe/Moscow': ['russia', 'russian federation', 'россия', 'москва', 'санкт-петербург'],
  'Europe/Kyiv': ['ukraine', 'україна'],
  'Europe/Minsk': ['belarus'],
  'Europe/Istanbul': ['turkey', 'türkiye', 'turkiye'],
  'Europe/Athens': ['greece', 'crete'],
  'Europe/Bucharest': ['romania'],
  'Europe/Sofia': ['bulgaria'],
  'Europe/Helsinki': ['finland', 'suomi'],
  'Europe/Tallinn': ['estonia'],
  'Europe/Riga': ['latvia'],
  'Europe/Vilnius': ['lithuania'],
  'Europe/Chisinau': ['moldova'],
  'Asia/Nicosia': ['cyprus'],
  'Europe/Berlin': ['germany', 'deutschland'],
  'Europe/Vienna': ['austria', 'österreich'],
  'Europe/Zurich': ['switzerland', 'schweiz', 'suisse', 'svizzera'],
  'Europe/Paris': ['france'],
  'Europe/Rome': ['italy', 'italia'],
  'Europe/Madrid': ['spain', 'españa'],
  'Europe/Amsterdam': ['netherlands', 'the netherlands', 'nederland'],
  'Europe/Brussels': ['belgium', 'belgië', 'belgique'],
  'Europe/Luxembourg': ['luxembourg'],
  'Europe/Copenhagen': ['denmark', 'danmark'],
  'Europe/Stockholm': ['sweden', 'sverige'],
  'Europe/Oslo': ['norway', 'norge'],
  'Europe/Warsaw': ['poland', 'polska'],
  'Europe/Prague': ['czech republic', 'czechia'],
  'Europe/Bratislava': ['slovakia'],
  'Europe/Budapest': ['hungary'],
  'Europe/Ljubljana': ['slovenia'],
  'Europe/Zagreb': ['croatia'],
  'Europe/Belgrade': ['serbia'],
  'Europe/Sarajevo': ['bosnia'],
  'Europe/Skopje': ['macedonia'],
  'Europe/Podgorica': ['montenegro'],
  'Europe/Tirane': ['albania'],
  'Europe/Malta': ['malta'],
  'Europe/London': ['united kingdom', 'uk', 'u.k.', 'england', 'scotland', 'wales', 'northern ireland', 'great britain'],
  'Europe/Dublin': ['ireland'],
  'Europe/Lisbon': ['portugal'],
  'Atlantic/Reykjavik': ['iceland'],
  'Africa/Cairo': ['egypt'],
  'Africa/Johannesburg': ['south africa'],
  'Africa/Nairobi': ['kenya'],
  'Africa/Kigali': ['rwanda'],
  'Africa/Addis_Ababa': ['ethiopia'],
  'Africa/Lagos': ['nigeria'],
  'Africa/Tunis': ['tunisia', 'tunisie'],
  'Africa/Algiers': ['algeria', 'algérie'],
  'Africa/Casablanca': ['morocco', 'maroc'],
  'Africa/Accra': ['ghana'],
  'America/New_York': ['usa', 'u.s.a.', 'united states', 'united states of america'],
  'America/Los_Angeles': ['california', 'san francisco', 'san diego', 'seattle'],
  'America/Chicago': ['illinois', 'texas', 'austin', 'new orleans', 'minnesota'],
  'America/Toronto': ['canada'],
  'America/Mexico_City': ['mexico', 'méxico'],
  'America/Sao_Paulo': ['brazil', 'brasil'],
  'America/Argentina/Buenos_Aires': ['argentina'],
  'America/Santiago': ['chile'],
  'America/Bogota': ['colombia'],
  'America/Lima': ['peru', 'perú'],
  'America/Montevideo': ['uruguay'],
  'America/Asuncion': ['paraguay'],
  'America/Havana': ['cuba'],
};

let names: ReadonlyMap<string, Zone> | undefined;

/** Countries as listed, and the cities that name the zones of the IANA database themselves. */
function allNames(): ReadonlyMap<string, Zone> {
  const found = new Map<string, Zone>();
  for (const id of Intl.supportedValuesOf('timeZone')) {
    const city = id.includes('/') ? (id.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase() : '';
    const zone = parseZone(id);
    if (zone && city.length > 3) found.set(city, zone);
  }
  for (const [id, list] of Object.entries(countries)) {
    const zone = parseZone(id);
    if (zone) for (const name of list) found.set(name, zone);
  }
  return found;
}

const longestName = 5;

/** The zone of a place as a call writes it ("Seoul, Republic of Korea"): of its last part that is known; undefined where none is. */
export function placeZone(place: string): Zone | undefined {
  names ??= allNames();
  const words = place.toLowerCase().match(/[\p{L}\p{M}.'-]+/gu) ?? [];
  for (let end = words.length; end > 0; end--) {
    for (let size = Math.min(longestName, end); size > 0; size--) {
      const name = words.slice(end - size, end).join(' ');
      const zone = names.get(name) ?? names.get(name.replace(/\.+$/, ''));
      if (zone) return zone;
    }
  }
  return undefined;
}
