import type { Style } from '#page/collect.ts';

/** One property that matters to the collector, as a style sheet or a `style` attribute sets it. */
export interface Declaration {
  readonly style: Style;
  readonly important: boolean;
}

/** The declarations that matter, in the order in which they stand. */
export function declarations(text: string): Declaration[] {
  return text.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    if (colon < 0) return [];
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const style = styleFrom(declaration.slice(0, colon).trim().toLowerCase(), value.replace(/\s*!\s*important$/, ''));
    return style ? [{ style, important: value.endsWith('important') }] : [];
  });
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
