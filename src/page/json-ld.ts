/** The objects in JSON-LD scripts: lists and `@graph`s taken apart, what is no JSON left out. */
export function jsonLdFrom(scripts: readonly string[]): unknown[] {
  return scripts.flatMap((script) => objectsIn(parsed(script)));
}

function parsed(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function objectsIn(value: unknown): unknown[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    return '@graph' in item && Array.isArray(item['@graph'])
      ? item['@graph'].filter((part) => typeof part === 'object' && part !== null)
      : [item];
  });
}
