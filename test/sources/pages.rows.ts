/** A list of pages as a user writes it, with slips in it. */
export const pageList = `# Calls of our group
- https://quillon.example/2027/cfp
- url: https://orrery.example/
  venue: ORRERY
  areas: [ai, cooking]
  tag: [mine]
- url: ftp://vault.example
- venue: TESSERA
- url: https://marrow.example/2027/
  areas: ai
- url: https://saltmarsh.example/cfp
  venue: SALTMARSH
  type: workshop
  areas: [ai, vision]
  ranks: [CORE A]
  tags: [mine]
- [7]
`;

export const pageProblems: readonly string[] = [
  'line 6: tag: is no field of a page; known are url, venue, type, areas, ranks, tags',
  'line 5: areas.1: is none of ai, machine-learning, vision, language, robotics, data, security, networks, systems, software, theory, graphics, hci, interdisciplinary, web, operations, python',
  'line 7: url: is not a web address',
  'line 8: url: is missing',
  'line 10: areas: is no list, such as [ai, vision]',
  'line 17: url: is no text',
];

/** Files that are no list of pages, and what is said. */
export const brokenPageLists: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ['# nothing yet\n', []],
  ['url: https://quillon.example/', ['line 1: not a list of pages, each with its url']],
  ['- "https://quillon.example/\n- b', ['line 2: not YAML: Missing closing "quote']],
  ['- not an address', ['line 1: url: is not a web address']],
];

/** Addresses that a user may name, and the list that stands there. */
export const namedLists: readonly (readonly [string, RegExp | undefined])[] = [
  ['https://quillon.example/feeds/all.ics', /^ics-quillon-example-/],
  ['webcal://quillon.example/feeds/all.ics?x=1', /^ics-quillon-example-/],
  ['https://sec.example/ical/deadlines-all.ical', /^ics-sec-example-/],
  ['http://127.0.0.1:4747/calls.json', /^lastcall-127-0-0-1-4747-/],
  ['https://quillon.example/2027/cfp', undefined],
  ['ftp://quillon.example/all.ics', undefined],
  ['all.ics', undefined],
];
