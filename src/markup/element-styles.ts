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
  const byClass = oncePerText(styleByClass);
  const byStyle = oncePerText(declarations);
  return {
    problems: ruled.problems,
    of: (element) => {
      const { attribs } = element;
      const rules = ruled.styles.get(element);
      const byNames = attribs.class ? byClass(attribs.class) : unstyled;
      if (!rules && attribs.style === undefined && !mayBeTaken(element)) return byNames;
      const inline = attribs.style ? byStyle(attribs.style) : undefined;
      return {
        ...byTagOrAttribute(element),
        ...byNames,
        ...rules?.normal,
        ...inline?.normal,
        ...rules?.important,
        ...inline?.important,
      };
    },
  };
}

/** A page says the same of many of its elements. */
function oncePerText<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

const unstyled: Style = {};
const taken: Style = { display: 'none' };

const mayBeTaken = ({ name, attribs }: Element): boolean =>
  name === 'dialog' || attribs.hidden !== undefined || attribs.popover !== undefined;

/** What a browser's own style sheet takes away (HTML Standard, section 15.3.1). */
function byTagOrAttribute({ name, attribs }: Element): Style | undefined {
  const isHidden = attribs.hidden !== undefined && attribs.hidden !== 'until-found';
  return isHidden || attribs.popover !== undefined || (name === 'dialog' && attribs.open === undefined) ? taken : undefined;
}
