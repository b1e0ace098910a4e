/** What conferences have beside their main days; it may be the event itself where the page is titled so. */
const sides = /\b(workshop|tutorial|doctoral|hackathon|school|training|excursion|reception|banquet|dinner)s?\b/i;

/** "Workshops: 18–19 July" beside "Conference: 20–23 July": days that are no main days of the event with these titles. */
export function isSide(label: string, titles: readonly string[]): boolean {
  const [, word] = sides.exec(label) ?? [];
  return word !== undefined && !titles.some((title) => title.toLowerCase().includes(word.toLowerCase()));
}
