const onlyYear = /^\W{0,4}(20\d{2})[年년]?\W{0,4}$/;

/** The year that a heading holds and nothing else, "2027", "2027年"; undefined for any other text. */
export function yearAlone(text: string): number | undefined {
  const year = onlyYear.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

const yearAndAside = /^\W{0,4}(20\d{2})[年년]?(?:\s{0,2}\(.*|\W{0,4})$/;

/** The year in a cell of its own, "2027", "2027 (new papers only)": that of the day in the cell beside it. */
export function yearOfCell(text: string): number | undefined {
  const year = yearAndAside.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

const yearInBrackets = /^\s{0,2}[(（](20\d{2})[年년]?[)）][\s.;]{0,3}$/;

/** "29 January (2027)": the year in brackets behind a day, with which its line ends. In front of more words it may be that of anything. */
export function yearBracketed(text: string): number | undefined {
  const year = yearInBrackets.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
