import type { Unit } from '../outline/outline.ts';

const hostMarks =
  /co-?located|collocated|in conjunction with|(?:as )?part of|alongside|satellite|affiliated with|associated with|during the|hosted (?:by|at)|im rahmen|in verbindung mit|en marge d|en el marco|nell[’']ambito|no âmbito|w ramach|в рамках|kapsamında|bagian dari/iu;

/** Whether a text says that its event is held with or inside another one, whose days it may give: "co-located with KISV, June 1-5". */
export const speaksOfHost = (text: string): boolean => hostMarks.test(text);

/** Whether what a line dates is the days of a host, by the line itself or by the part of the header right above it. */
export function isOfHost({ text, block, titles }: Pick<Unit, 'text' | 'block' | 'titles'>): boolean {
  const above = titles.at(-1);
  return speaksOfHost(text) || (above !== undefined && block - above.block <= 1 && speaksOfHost(above.text));
}
