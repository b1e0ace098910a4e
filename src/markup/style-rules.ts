import { type Declared, declarations } from './declarations.ts';
import { withoutComments } from './without.ts';

/** A rule of a style sheet with one of its selectors. */
export interface StyleRule {
  readonly selector: string;
  readonly declared: Declared;
}

const forScreens = /^@media(?:\s*(?:only\s+)?(?:all|screen))?$/i;
const transparent = /^@(?:layer|supports|scope|starting-style)\b/i;

/**
 * The rules of a style sheet that matter to the collector and hold on every screen: those under a condition of width or for print do not.
 * What is broken is skipped.
 */
export function styleRules(sheet: string): StyleRule[] {
  const css = withoutComments(sheet, '/*', '*/');
  const rules: StyleRule[] = [];
  const mark = /["'{};]/g;
  let from = 0;
  for (let found = mark.exec(css); found; found = mark.exec(css)) {
    if (found[0] === '"' || found[0] === "'") mark.lastIndex = endOfString(css, found.index);
    else if (found[0] === '{') {
      const prelude = css.slice(from, found.index).trim();
      if (prelude.startsWith('@') && (transparent.test(prelude) || prelude.split(',').some((query) => forScreens.test(asQuery(query))))) {
        from = mark.lastIndex;
        continue;
      }
      const end = endOfBlock(css, mark.lastIndex);
      if (!prelude.startsWith('@')) rules.push(...rulesFrom(prelude, css.slice(mark.lastIndex, end)));
      from = mark.lastIndex = end + 1;
    } else from = mark.lastIndex;
  }
  return rules;
}

const asQuery = (text: string) => (/^@/.test(text.trim()) ? text.trim() : `@media ${text.trim()}`.trim());

function rulesFrom(prelude: string, body: string): StyleRule[] {
  const declared = declarations(withoutNested(body));
  return declared ? selectorsIn(prelude).map((selector) => ({ selector, declared })) : [];
}

function endOfString(css: string, start: number): number {
  const quote = css.charAt(start);
  for (let i = start + 1; i < css.length; i++) {
    if (css[i] === '\\') i++;
    else if (css[i] === quote || css[i] === '\n') return i + 1;
  }
  return css.length;
}

/** Where the block that has just been opened is closed. */
function endOfBlock(css: string, start: number): number {
  const mark = /["'{}]/g;
  mark.lastIndex = start;
  let open = 1;
  for (let found = mark.exec(css); found; found = mark.exec(css)) {
    if (found[0] === '{') open++;
    else if (found[0] === '}') {
      if (--open === 0) return found.index;
    } else mark.lastIndex = endOfString(css, found.index);
  }
  return css.length;
}

/** Declarations only: rules nested in a rule are left out. */
function withoutNested(body: string): string {
  if (!body.includes('{')) return body;
  let kept = '';
  let from = 0;
  for (let open = body.indexOf('{'); open >= 0; open = body.indexOf('{', from)) {
    kept += body.slice(from, body.lastIndexOf(';', open) + 1 || from);
    from = endOfBlock(body, open + 1) + 1;
  }
  return kept + body.slice(from);
}

/** A list of selectors, split at the commas that stand outside brackets. */
function selectorsIn(prelude: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < prelude.length; i++) {
    const character = prelude.charAt(i);
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === ',' && depth === 0) {
      selectors.push(prelude.slice(from, i).trim());
      from = i + 1;
    }
  }
  return [...selectors, prelude.slice(from).trim()].filter(Boolean);
}
