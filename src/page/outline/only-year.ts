const onlyYear = /^\W{0,4}(20\d{2})[年년]?\W{0,4}$/;

/** The year that a heading holds and nothing else, "2027", "2027年"; undefined for any other text. */
export function yearAlone(text: string): number | undefined {
  const year = onlyYear.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
