/** Days of an event as lists write them, and the edition's year. */
export const eventDayRows: readonly (readonly [string, number, string | undefined, (string | null)?])[] = [
  ['February 16-23, 2027', 2027, '2027-02-16', '2027-02-23'],
  ['May 31 - Jun 02, 2027', 2027, '2027-05-31', '2027-06-02'],
  ['FEBRUARY 23–25, 2027', 2027, '2027-02-23', '2027-02-25'],
  ['Sept 14-17, 2027', 2027, '2027-09-14', '2027-09-17'],
  ['June 14 - 18, 2027', 2027, '2027-06-14', '2027-06-18'],
  ['October 4, 2027', 2027, '2027-10-04', null],
  ['January 5-8, 2026', 2027, undefined],
  ['Dec 28, 2026 - Jan 2, 2027', 2027, undefined],
  ['Oct, 2027', 2027, undefined],
  ['February 30, 2027', 2027, undefined],
  ['June 18-14, 2027', 2027, undefined],
  ['TBD', 2027, undefined],
  ['Foo 3, 2027', 2027, undefined],
];
