/**
 * A selector's weight as one number: ids before classes, attributes and pseudo-classes before tags (CSS Selectors 4, section 17; near
 * enough).
 */
export function specificity(selector: string): number {
  const plain = selector.replace(/\\./g, '_').replace(/"[^"]*"|'[^']*'/g, '');
  const count = (pattern: RegExp) => Math.min(plain.match(pattern)?.length ?? 0, 99);
  return count(/#/g) * 10_000 + count(/\.(?!\d)|\[|:(?!not\b|is\b|where\b)/g) * 100 + count(/(?:^|[\s>+~(])[a-z][\w-]*/gi);
}

/** Selectors that need a person at the page, name what is no element, or cost too much. */
const needsBrowser =
  /::|:(?:hover|focus|active|visited|link|target|before|after|first-line|first-letter|has\b|checked|disabled|enabled|placeholder|fullscreen|host|-)/i;

/** Whether a selector can fit an element of a page that nobody has touched. */
export const fitsAtRest = (selector: string): boolean => selector.length <= 500 && !needsBrowser.test(selector);

const name = String.raw`(?:[\w-]|[^\x00-\x7f]|\\.)+`;
const named = [new RegExp(`#${name}`), new RegExp(`\\.${name}`), /^[a-z][\w-]*/i];

/** What an element must have for a selector to fit it: `#id`, `.class` or `tag` of its last part; null where nothing can be told. */
export function keyOf(selector: string): string | null {
  const bare = selector.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  if (/[()[\]]/.test(bare)) return null;
  const last = bare.split(/[\s>+~]+/).at(-1) ?? '';
  const key = named.map((pattern) => pattern.exec(last)?.[0]).find((found) => found !== undefined);
  return key?.replace(/\\(.)/g, '$1') ?? null;
}

/** How much work it is to hold an element against a selector, in steps: each part before the last is looked for among its ancestors. */
export const costOf = (selector: string): number => 1 + 5 * (selector.match(/[\s>+~]+/g)?.length ?? 0);
