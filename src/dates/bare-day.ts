/** A dash may stand before it, behind a word for "from"; "5日間" and "5일동안" are so many days. */
const bareDay = /^\s?[-–—~〜～∼]?\s?(\d{1,2})\s?[日일号號](?![間间동])(?:\s?[(（]\p{L}{1,3}[)）])?/u;

/** "5日", "~ 5일(금)": the day without its month with which a text begins, and where its figures begin and it ends. */
export function bareDayAt(text: string): { readonly at: number; readonly end: number; readonly day: number } | undefined {
  const found = bareDay.exec(text);
  return found ? { at: found[0].search(/\d/), end: found[0].length, day: Number(found[1]) } : undefined;
}
