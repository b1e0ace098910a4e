/** A selector's weight as one number: ids before classes, attributes and pseudo-classes before tags (CSS Selectors 4, section 17; near enough). */
export function specificity(selector: string): number {
  const plain = selector.replace(/\\./g, '_').replace(/"[^"]*"|'[^']*'/g, '');
  const count = (pattern: RegExp) => Math.min(plain.match(pattern)?.length ?? 0, 99);
  return count(/#/g) * 10_000 + count(/\.(?!\d)|\[|(?<!:):(?!:|not\b|is\b|where\b)/g) * 100 + count(/(?:^|[\s>+~(])[a-z][\w-]*/gi);
}

/** What an element must have for a selector to fit it: `#id`, `.class` or `tag` of its last part; null where nothing can be told. */
export function keyOf(selector: string): string | null {
  if (/[\\:(]/.test(selector.replace(/:(?:first|last|only|nth)[\w-]*(?:\([^()]*\))?/g, ''))) return null;
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  return /#[\w-]+/.exec(last)?.[0] ?? /\.[\w-]+/.exec(last)?.[0] ?? /^[a-z][\w-]*/i.exec(last)?.[0]?.toLowerCase() ?? null;
}
