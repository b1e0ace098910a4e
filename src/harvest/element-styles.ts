import type { CheerioAPI } from 'cheerio';
import type { Document, Element } from 'domhandler';
import type { Style } from '#page/collect.ts';
import { styleByClass } from './class-names.ts';
import { declarations } from './declarations.ts';
import { ruledStyles } from './ruled-styles.ts';

/** The styles of a document's elements, as far as the document itself tells: its attributes, its own rules, the names of its classes. */
export function elementStyles(
  $: CheerioAPI,
  document: Document,
): { readonly of: (element: Element) => Style; readonly problems: readonly string[] } {
  const ruled = ruledStyles($, document);
  return {
    problems: ruled.problems,
    of: (element) => {
      const { attribs } = element;
      const rules = ruled.styles.get(element);
      if (
        !rules &&
        !attribs.style &&
        !attribs.class &&
        attribs.hidden === undefined &&
        attribs.popover === undefined &&
        element.name !== 'dialog'
      )
        return unstyled;
      return {
        ...byTagOrAttribute(element),
        ...(attribs.class ? styleByClass(attribs.class) : undefined),
        ...rules?.normal,
        ...inline(attribs.style, false),
        ...rules?.important,
        ...inline(attribs.style, true),
      };
    },
  };
}

const unstyled: Style = {};
const taken: Style = { display: 'none' };

function inline(style: string | undefined, important: boolean): Style | undefined {
  if (!style) return undefined;
  const parts = declarations(style).filter((declaration) => declaration.important === important);
  return Object.assign({}, ...parts.map((declaration) => declaration.style));
}

/** What a browser's own style sheet takes away (HTML Standard, section 15.3.1). */
function byTagOrAttribute({ name, attribs }: Element): Style | undefined {
  const isHidden = attribs.hidden !== undefined && attribs.hidden !== 'until-found';
  return isHidden || attribs.popover !== undefined || (name === 'dialog' && attribs.open === undefined) ? taken : undefined;
}
