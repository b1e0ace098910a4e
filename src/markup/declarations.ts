import type { Style } from '#page/collect.ts';

/** What a rule or a `style` attribute sets, of all that matters to the collector. */
export interface Declared {
  readonly normal: Style;
  readonly important: Style;
}

/** Reads the declarations of a rule or a `style` attribute; undefined where none of them matters. */
export function declarations(text: string): Declared | undefined {
  if (!/display|visibility|text-decoration|white-space/i.test(text)) return undefined;
  const declared = { normal: {}, important: {} };
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const plain = value.replace(/!\s{0,5}important$/, '').trim();
    Object.assign(
      plain === value ? declared.normal : declared.important,
      styleFrom(declaration.slice(0, colon).trim().toLowerCase(), plain),
    );
  }
  return declared;
}

function styleFrom(property: string, value: string): Style | undefined {
  if (!value || /^(?:inherit|initial|unset|revert|var\()/.test(value)) return undefined;
  switch (property) {
    case 'display':
      return { display: value };
    case 'visibility':
      return { visibility: value };
    case 'text-decoration':
    case 'text-decoration-line':
      return { struck: value.includes('line-through') };
    case 'white-space':
      return { keepsLines: /^(?:pre|break-spaces)/.test(value) };
    default:
      return undefined;
  }
}
