/** Text without Liquid's tags and values, which a site generator would have filled in; nothing stands in their place. */
export function withoutLiquid(text: string): string {
  return text
    .replace(/\{%-? *comment *-?%\}[\s\S]{0,5000}?\{%-? *endcomment *-?%\}/g, '')
    .replace(/\{%[^\n]{0,1000}?%\}|\{\{[^\n]{0,1000}?\}\}/g, '');
}

/** Text without kramdown's attribute lists: `{:.text-justify}` on a line of its own or behind a word. */
export function withoutAttributeLists(text: string): string {
  return text.replace(/^[ \t]*\{:[^}\n]{0,500}\}[ \t]*\n/gm, '').replace(/\{:[^}\n]{0,500}\}/g, '');
}

const blocks = '(?:div|section|article|center|details|ul|ol|dl|table|p|font|span)';
const afterTag = new RegExp(`^([ \\t]*</?${blocks}\\b[^<>\\n]{0,500}>|[^\\n]{0,2000}</${blocks}>)[ \\t]*\\n(?=[^\\s<])`, 'gim');

/** Markdown right under an HTML tag is parted from it by an empty line, as kramdown reads it. */
export const partFromTags = (text: string): string => text.replace(afterTag, '$1\n\n');
