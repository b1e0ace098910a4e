/** How a date stands, as it is painted. */
export type Look = 'passed' | 'replaced' | 'doubtful' | 'current' | 'pointed at';

/** Later ones lie over earlier ones. */
export const looks: readonly Look[] = ['passed', 'replaced', 'doubtful', 'current', 'pointed at'];

/** Names of ours in the page's registry of highlights, which is shared with the page and with other extensions. */
export const nameOf = (look: Look): string => `lastcall-by-extension-${look.replace(' ', '-')}`;

/** Leans towards the page's own ink, so that it stands out on light and on dark pages. */
const line = 'color-mix(in srgb, currentcolor 25%, #d97f00)';

/**
 * Each look differs by its line as well as by its colour. The grounds are thin, so that the page's own colour of text stays readable on
 * light and on dark pages.
 */
const rules: Readonly<Record<Look, string>> = {
  current: `background-color: rgb(255 190 40 / 0.38); text-decoration: underline solid 2px ${line};`,
  doubtful: `background-color: rgb(255 190 40 / 0.2); text-decoration: underline wavy 1.5px ${line};`,
  replaced: 'background-color: rgb(128 134 145 / 0.22); text-decoration: line-through solid 2px #7a808a;',
  passed: 'background-color: rgb(128 134 145 / 0.12); text-decoration: underline dotted 2px #7a808a;',
  'pointed at': 'background-color: #ffc24b; color: #171a1f;',
};

/** With more places than this the names of their elements are no shorter than all. */
const mostPlaces = 100;

/**
 * The looks as a style sheet for words that stand in some places, each a path of elements (see `placeOfWords`). A rule for all elements
 * makes the browser style the whole page anew: 60 ms on one of a megabyte, where these paths cost it 3. Print and forced colours are left
 * alone.
 */
export function sheetFor(places: ReadonlySet<string>): string {
  const where = places.size > mostPlaces ? [''] : [...places];
  const rule = (look: Look) => `${where.map((place) => `${place}::highlight(${nameOf(look)})`).join(', ')} { ${rules[look]} }`;
  return `@media screen and (forced-colors: none) {\n${looks.map(rule).join('\n')}\n}`;
}

/** Where words stand, by the names of the elements around them: `html > body > ul > li`. Holds when others come or go beside them. */
export function placeOfWords(range: Range): string {
  const { startContainer } = range;
  const names: string[] = [];
  for (let at = startContainer.parentElement; at; at = at.parentElement) names.unshift(CSS.escape(at.localName));
  return names.join(' > ');
}
