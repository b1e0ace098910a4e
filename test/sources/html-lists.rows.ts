/** A list that is HTML, at an address that a user names. */
export interface HtmlListRows {
  readonly address: string;
  readonly file: string;
  readonly calls: readonly string[];
  readonly problems: readonly (readonly [string, RegExp])[];
  /** What the answer leads to. */
  readonly next: readonly string[];
}

export const htmlLists: readonly HtmlListRows[] = [
  {
    address: 'http://www.wikicfp.com/cfp/call?conference=quills',
    file: 'wikicfp-list.html',
    calls: [
      'wikicfp-190001 | http://www.wikicfp.com/cfp/servlet/event.showcfp?eventid=190001 | QUILLON 2027 | Kyoto, Japan | 2027-06-28–2027-07-01',
      '  QUILLON | - | - | -',
      '  abstract | - | Abstract deadline | 2027-01-08 | 2027-01-08T14:59:00Z to 2027-01-09T11:59:00Z | zone-unstated | Jan 15, 2027 (Jan 8, 2027)',
      '  submission | - | Deadline | 2027-01-15 | 2027-01-15T14:59:00Z to 2027-01-16T11:59:00Z | zone-unstated | Jan 15, 2027 (Jan 8, 2027)',
      'wikicfp-190002 | http://www.wikicfp.com/cfp/servlet/event.showcfp?eventid=190002 | ORRERY 2027 | - | -',
      '  ORRERY | - | - | -',
      '  submission | - | Deadline | to come | - | - | TBD',
      'wikicfp-190003 | http://www.wikicfp.com/cfp/servlet/event.showcfp?eventid=190003 | TIDAL 2027 | Online | 2027-03-03–2027-03-04',
      '  TIDAL | - | - | -',
      '  submission | - | Deadline | 2027-02-01 | 2027-02-01T23:59:00Z to 2027-02-02T11:59:00Z | zone-unstated | Feb 1, 2027',
    ],
    problems: [
      ['BRINE 2027', /in spring/],
      ['MARROW 2027', /no event/],
    ],
    next: ['http://www.wikicfp.com/cfp/call?conference=quills&page=2'],
  },
  {
    address: 'https://easychair.org/cfp/area.cgi?area=18',
    file: 'easychair-list.html',
    calls: [
      'easychair-org-1rtl5nyrpst-2027 | https://easychair.org/cfp/QUILLON2027 | QUILLON 2027 | Kyoto, Japan | 2027-06-28–null',
      '  QUILLON | - | machine-learning vision | -',
      '  submission | - | Submission deadline | 2027-01-15 | 2027-01-15T14:59:00Z to 2027-01-16T11:59:00Z | zone-unstated | Jan 15, 2027',
      'easychair-org-2amry6kt0ba | https://easychair.org/cfp/ORRERY-27 | ORRERY-27 | - | -',
      '  ORRERY-27 | - | - | -',
      '  submission | - | Submission deadline | to come | - | - | ',
    ],
    problems: [
      ['TIDAL 2027', /soon/],
      ['a row without a name', /not a row/],
    ],
    next: [],
  },
];
