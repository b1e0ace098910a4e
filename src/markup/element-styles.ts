import type { Document, Element } from 'domhandler';
import type { Style } from '#page/collect.ts';
import { styleByClass } from './class-names.ts';
import { declarations } from './declarations.ts';
import type { ElementIndex } from './element-index.ts';
import { ruledStyles } from './ruled-styles.ts';

/** The styles of a document's elements, as far as the document itself tells: its attributes, its own rules, the names of its classes. */
export function elementStyles(
  document: Document,
  elements: ElementIndex,
): { readonly of: (element: Element) => Style; readonly problems: readonly string[] } {
  const ruled = ruledStyles(document, elements);
  return {
    problems: ruled.problems,
    of: (element) => {
      const { attribs } = element;
      const rules = ruled.styles.get(element);
      if (!rules && element.name !== 'dialog' && !telling.some((name) => attribs[name] !== undefined)) return unstyled;
      const inline = attribs.style ? declarations(attribs.style) : undefined;
      return {
        ...byTagOrAttribute(element),
        ...(attribs.class ? styleByClass(attribs.class) : undefined),
        ...rules?.normal,
        ...inline?.normal,
        ...rules?.important,
        ...inline?.important,
      };
    },
  };
}

const telling = ['style', 'class', 'hidden', 'popover'];
const unstyled: Style = {};
const taken: Style = { display: 'none' };

/** What a browser's own style sheet takes away (HTML Standard, section 15.3.1). */
function byTagOrAttribute({ name, attribs }: Element): Style | undefined {
  const isHidden = attribs.hidden !== undefined && attribs.hidden !== 'until-found';
  return isHidden || attribs.popover !== undefined || (name === 'dialog' && attribs.open === undefined) ? taken : undefined;
}
