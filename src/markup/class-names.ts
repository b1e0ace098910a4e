import type { Style } from '#page/collect.ts';

/** Names that common style sheets give to text with a line through it. */
const striking =
  /^(?:text-|is-|td-|text-decoration-)?(?:strike|strikes|striked|strikeout|strike-out|strikethrough|strike-through|strikethru|struck|struck-?out|line-?through|crossed-?out|deleted)$/i;

const hiding = new Set([
  'd-none',
  'hidden',
  'is-hidden',
  'uk-hidden',
  'invisible',
  'visible-print',
  'visible-print-block',
  'visible-print-inline',
]);

/** What brings such an element back on a screen of some width: Bootstrap's `d-md-block`, Tailwind's `md:flex`. */
const showing = /^(?:d-(?:sm|md|lg|xl|xxl)-(?!none)|(?:sm|md|lg|xl|2xl|max-\w+):(?:block|flex|grid|inline|table|contents|visible|not-))/;

/** What class names say of an element, where its page's style sheets cannot be read. */
export function styleByClass(classes: string): Style {
  const names = classes.split(/\s+/);
  const style: { display?: string; struck?: boolean } = {};
  if (names.some((name) => striking.test(name))) style.struck = true;
  if (names.some((name) => hiding.has(name.toLowerCase())) && !names.some((name) => showing.test(name))) style.display = 'none';
  return style;
}
