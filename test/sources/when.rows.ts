/** Times as lists write them: the day, and the minutes past midnight where there is an hour. */
export const writtenTimes: readonly (readonly [text: string, day?: string, minutes?: number])[] = [
  ['2027-01-28 23:59:59', '2027-01-28', 1439],
  ['2027-1-8 9:05', '2027-01-08', 545],
  ['2027-01-28T00:00:00', '2027-01-28', 0],
  [' 2027-01-28 ', '2027-01-28'],
  ['2028-02-29', '2028-02-29'],
  ['2027-02-29'],
  ['2027-01-28 24:00'],
  ['2027-01-28 23:60'],
  ['9999-12-31 23:59'],
  ['1899-12-31'],
  ['28.01.2027'],
  ['TBD'],
  [''],
];

/** Days as sites lay them out. */
export const writtenDayRows: readonly (readonly [
  text: string,
  ...days: readonly (readonly [from: string, to?: string | null, assumption?: string])[],
])[] = [
  ['Fri 15 Jan 2027', ['2027-01-15']],
  ['Thu 15 Jan 2027', ['2027-01-15', null, 'weekday-disagrees']],
  ['Jan 15, 2027 (Jan 8, 2027)', ['2027-01-15'], ['2027-01-08']],
  ['Mon 1 - Thu 4 Mar 2027', ['2027-03-01', '2027-03-04']],
  ['Dec 30 - Jan 2, 2027', ['2026-12-30', '2027-01-02']],
  ['Jun 28, 2027 - Jul 1, 2027', ['2027-06-28', '2027-07-01']],
  ['15 Jan'],
  ['31 Dec 9999'],
  ['TBD'],
  [''],
];
