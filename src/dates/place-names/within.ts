/** The other zones of a country that has several, by the zone under which the country is listed; the state of Georgia shares its name. */
export const zonesWithin: Readonly<Record<string, string>> = {
  'America/New_York':
    'America/Chicago | America/Denver | America/Phoenix | America/Boise | America/Los_Angeles | America/Anchorage | Pacific/Honolulu',
  'America/Toronto': 'America/St_Johns | America/Halifax | America/Winnipeg | America/Regina | America/Edmonton | America/Vancouver',
  'America/Mexico_City': 'America/Cancun | America/Merida | America/Tijuana',
  'America/Sao_Paulo': 'America/Recife | America/Fortaleza | America/Manaus',
  'Asia/Jakarta': 'Asia/Makassar',
  'Asia/Tbilisi': 'America/New_York',
  'Australia/Sydney': 'Australia/Brisbane | Australia/Adelaide | Australia/Darwin | Australia/Perth',
  'Europe/Lisbon': 'Atlantic/Azores | Atlantic/Madeira',
  'Europe/Madrid': 'Atlantic/Canary',
  'Europe/Moscow':
    'Europe/Samara | Europe/Saratov | Europe/Kaliningrad | Asia/Yekaterinburg | Asia/Omsk | Asia/Novosibirsk | Asia/Tomsk | Asia/Barnaul | Asia/Krasnoyarsk | Asia/Irkutsk | Asia/Vladivostok',
};

/** Names that are everyday words or names of people as well: a place only where nothing else stands between two commas. */
export const doubtfulNames =
  'ames | angers | arlington | ås | augusta | bar | bari | bath | bled | bol | brest | buffalo | charlotte | clemson | como | cork | corte | davis | derby | ede | eger | erice | essen | faro | fayetteville | goa | hagen | halle | hamilton | hue | hull | jordan | keystone | kingston | kona | kos | kuta | lahti | lancaster | lawrence | levi | lexington | lincoln | lowell | lucca | lund | madison | malang | mali | mandi | mainz | medan | medina | mendoza | monterey | mons | nancy | nara | nice | norman | padang | pau | prato | provo | reading | regina | rende | reno | richmond | rosario | salta | split | surat | surrey | tours | troy | ulm | urbana | vail | van | victoria | vitória | volos | warwick | waterloo | wisła | york';
