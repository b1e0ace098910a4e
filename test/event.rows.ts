import type { Event } from '#model/call.ts';
import type { Day } from '#model/day.ts';

/** What a page says of its event, its address with it; members that a row leaves out are not asked. */
export type EventRow = readonly [what: string, html: string, url: string, event: Partial<Event>];

const day = (text: string) => text as Day;
const due = '<p>Papers due: 1 March 2027</p>';
const anyUrl = 'https://page.example/cfp.html';

export default [
  [
    'name and acronym in brackets',
    `<p>The 12th Workshop on Bells (KISV 2027) invites papers.</p>${due}`,
    anyUrl,
    { name: 'The 12th Workshop on Bells', acronym: 'KISV 2027' },
  ],
  [
    'brackets without an edition get the event’s year',
    `<p>The Conference on Old Bells (COB) will be held in Graz, Austria, on 2-4 June 2027.</p>${due}`,
    anyUrl,
    { acronym: 'COB 2027', place: 'Graz, Austria' },
  ],
  [
    'brackets behind an institution are none of the event',
    `<h1>Bell Days</h1><p>Hosted by the Bell Institute of Technology (BIT).</p>${due}`,
    anyUrl,
    { acronym: null },
  ],
  ['a title', `<title>Call for Papers | TARN 2027</title>${due}`, anyUrl, { acronym: 'TARN 2027' }],
  ['the host behind @', `<h1>Bells Workshop @ KISV 2027</h1>${due}`, anyUrl, { acronym: null, name: 'Bells Workshop' }],
  [
    'the host behind "co-located with"',
    `<h1>Bells Workshop</h1><p>Co-located with KISV 2027 in Lund.</p>${due}`,
    anyUrl,
    { acronym: null },
  ],
  [
    'the workshop in brackets below the host’s title',
    `<title>KISV 2027</title><p>KISV Doctoral Workshop 2027</p><p>(KiDoc '27)</p>${due}`,
    anyUrl,
    { acronym: "KiDoc '27", name: 'KISV Doctoral Workshop 2027' },
  ],
  [
    'the domain',
    `<h1>Call for Papers</h1><p>ReedML welcomes papers.</p><p>Workshop: 5 June 2027</p>${due}`,
    'https://reedml.example/cfp.html',
    { acronym: 'ReedML 2027', name: 'ReedML 2027' },
  ],
  [
    'several words in the domain',
    `<h1>Call for Papers</h1><p>Papers on ML for Bells.</p><p>Workshop: 5 June 2027</p>${due}`,
    'https://mlforbells.example/cfp.html',
    { acronym: 'ML for Bells 2027' },
  ],
  [
    'a folder with the edition',
    `<h1>Call for Papers</h1><p>GD 2027 will be held in Lund.</p>${due}`,
    'https://bells.example/gd2027/cfp.html',
    { acronym: 'GD 2027', place: 'Lund' },
  ],
  [
    'a repository of pages',
    `<h1>Call for Papers</h1><p>The aims of FenConf are many.</p>${due}`,
    'https://bells.github.io/fenconf/cfp.html',
    { acronym: 'FenConf' },
  ],
  [
    'a page’s own file is called what it is',
    `<h1>Call For Proposals</h1>${due}`,
    'https://page.example/2027/call-for-proposals.html',
    { acronym: null },
  ],
  [
    'the edition of another year is past',
    `<h1>Call for Papers</h1><p>ReedML 2019 was in Lund.</p><p>Workshop: 5 June 2027</p>${due}`,
    'https://reedml.example/cfp.html',
    { acronym: 'ReedML 2027' },
  ],
  ['clocks are no acronyms', `<h1>Call for Papers</h1><p>UTC-12 is the zone of all deadlines.</p>${due}`, anyUrl, { acronym: null }],
  ['a name that ends with what it is', `<h1>41st Cast Bells Conference</h1>${due}`, anyUrl, { name: '41st Cast Bells Conference' }],
  ['a heading of any site is no name', `<h1>Workshop Overview</h1><h2>Committees</h2>${due}`, anyUrl, { name: null }],
  ['a sentence is no name', `<title>Would you like to take part?</title>${due}`, anyUrl, { name: null }],
  [
    'the place in a long sentence',
    `<p>The KISV conference, which has met every second year since the first one in 1998, and of which all editions were well attended by founders, ringers, musicians, historians and many others besides, will be held in Kyoto, Japan, October 22-24, 2027. It is our pleasure.</p>${due}`,
    anyUrl,
    { place: 'Kyoto, Japan' },
  ],
  [
    'the place in a sentence of its own',
    `<p>We meet at the conference, to be held in London. The days are 3-5 November 2027.</p>${due}`,
    anyUrl,
    { place: 'London' },
  ],
  [
    'the place on the line below the days',
    `<p>KISV 2027</p><p>November 9-15, 2027</p><p>Bariloche, Argentina</p>${due}`,
    anyUrl,
    { place: 'Bariloche, Argentina' },
  ],
  ['the place in the title', `<title>ADMA 2027 - Kyoto, Japan</title>${due}`, anyUrl, { place: 'Kyoto, Japan' }],
  ['the place as the venue', `<p>Venue: Lund, Sweden</p><p>Conference: June 2-4, 2027</p>${due}`, anyUrl, { place: 'Lund, Sweden' }],
  [
    'an institution in its city',
    `<p>KISV will be held at the University of Rochester, Rochester, NY, USA, on March 9–12, 2027.</p>${due}`,
    anyUrl,
    { place: 'University of Rochester, Rochester, NY, USA' },
  ],
  [
    'a place ends with its sentence',
    `<p>The conference takes place on 10-11 June 2027 in Ghent. The agenda is out in April.</p>${due}`,
    anyUrl,
    { place: 'Ghent' },
  ],
  ['no place at all', `<p>October 25, 2027</p><p>In Virtual Land</p><p>Workshop: October 25, 2027</p>${due}`, anyUrl, { place: 'Virtual' }],
  ['a person called like a country', `<p>Conference: June 2-4, 2027, chaired by Anatole France</p>${due}`, anyUrl, { place: null }],
  [
    'where a speaker works',
    `<p>Conference: June 2-4, 2027</p><h2>Speakers</h2><p>A. Bell (University of Chicago)</p>${due}`,
    anyUrl,
    { place: null },
  ],
  [
    'days and place that only the data behind the page tell',
    `<script type="application/ld+json">{"@type":"Event","name":"Bell Days 2027","startDate":"2027-06-10","endDate":"2027-06-12","location":{"name":"Town hall","address":{"addressLocality":"Lund","addressCountry":"Sweden"}}}</script><h1>Bell Days</h1>${due}`,
    anyUrl,
    { start: day('2027-06-10'), end: day('2027-06-12'), place: 'Town hall, Lund, Sweden' },
  ],
  [
    'data of another day than the words say nothing more',
    `<script type="application/ld+json">{"@type":"Event","name":"Bell Days 2026","startDate":"2026-06-11","location":{"name":"Oslo"}}</script><h1>Bell Days</h1><p>Conference: 10–12 June 2027</p>${due}`,
    anyUrl,
    { start: day('2027-06-10'), end: day('2027-06-12'), place: null },
  ],
  [
    'of several events in the data the one with the title of the page',
    `<script type="application/ld+json">[{"@type":"Event","name":"Kelp Meetup","startDate":"2027-02-01"},{"@type":"Event","name":"Bell Days","startDate":"2027-06-10"}]</script><h1>Bell Days</h1>${due}`,
    anyUrl,
    { start: day('2027-06-10'), end: day('2027-06-10') },
  ],
  [
    'a fee is no acronym with its edition',
    `<h1>Call for papers</h1><p>Bell founders meet in Lund, Sweden, on 10 June 2027.</p><p>Participation fee: SEK 40 for all.</p>${due}`,
    anyUrl,
    { acronym: null, place: 'Lund, Sweden' },
  ],
  [
    'what an event is about stands in capitals before its place',
    `<h1>9th Symposium on Bell Founding Practice, Lund, Sweden, 10–12 June 2027</h1>${due}`,
    anyUrl,
    { start: day('2027-06-10'), place: 'Lund, Sweden' },
  ],
  [
    'the house where it is held stays with its place',
    `<h1>Symposium in Old Town Hall, Lund, Sweden, 10–12 June 2027</h1>${due}`,
    anyUrl,
    { start: day('2027-06-10'), place: 'Old Town Hall, Lund, Sweden' },
  ],
  ['an acronym with a lone capital before its hyphen', `<h1>U-TARN 2027</h1>${due}`, anyUrl, { acronym: 'U-TARN 2027' }],
  ['a list to take into account is no event', `<h2>Dates to take into account</h2>${due}`, anyUrl, { name: null }],
  [
    'what a conference works on is no acronym of its own',
    `<h1>Call for Proposals: KISV27 - Bells in Libraries</h1><p>The KISV conference is an annual conference focusing on Linked Open Bells (LOB).</p>${due}`,
    anyUrl,
    { acronym: 'KISV27' },
  ],
  [
    'a track of its own is not the conference',
    `<p>TARN NETS 2027</p><p>42nd International Conference on Theory of Tarn Nets & special track on Design of Systems (DOSY)</p>${due}`,
    anyUrl,
    { acronym: 'TARN NETS 2027' },
  ],
  [
    'the event with which it is held is not its name',
    `<title>2nd TILS on Bells</title><p>Collocated with the 18th International Conference on Metal</p>${due}`,
    anyUrl,
    { name: '2nd TILS on Bells' },
  ],
  ['where it is held is not its name', `<h2>Venue</h2><p>It is held in Lund, Sweden.</p>${due}`, anyUrl, { name: null }],
  [
    'an acronym in brackets before what the event is, and a heading that is of any site',
    `<h1>Submission Guidelines</h1><p>We invite submissions to the 2nd Tarn Stability (TarnQ) workshop.</p>${due}`,
    anyUrl,
    { acronym: 'TarnQ', name: 'TarnQ' },
  ],
  ['a heading on travel and a place names no event', `<h2>Location and Travel Information</h2>${due}`, anyUrl, { name: null }],
  ['a heading on goals names no event', `<h2>Goal of the Conference</h2>${due}`, anyUrl, { name: null }],
] as const satisfies readonly EventRow[];
