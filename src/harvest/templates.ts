import { withoutTags } from '#markup/without.ts';

/** Text without Liquid's tags and values, which a site generator would have filled in; nothing stands in their place. */
export function withoutLiquid(text: string): string {
  const [before = '', ...rest] = text.split(/\{%-? {0,5}comment {0,5}-?%\}/);
  const uncommented =
    before +
    rest
      .map((part) =>
        part
          .split(/\{%-? {0,5}endcomment {0,5}-?%\}/)
          .slice(1)
          .join(''),
      )
      .join('');
  return withoutTags(withoutTags(uncommented, '{%', '%}'), '{{', '}}');
}

/** Text without kramdown's attribute lists: `{:.text-justify}` on a line of its own or behind a word. */
export function withoutAttributeLists(text: string): string {
  return withoutTags(text.replace(/^[ \t]{0,20}\{:[^}\n]{0,300}\}[ \t]{0,20}\n/gm, ''), '{:', '}');
}

const opening = /^[ \t]{0,20}<(?:div|section|article|center|details|ul|ol|dl|table|p|font|span)\b[^<>]{0,500}>[ \t]{0,20}$/i;
const closing = /<\/(?:div|section|article|center|details|ul|ol|dl|table|p|font|span)>[ \t]{0,20}$/i;

/** Markdown right under an HTML tag is parted from it by an empty line, as kramdown reads it. */
export function partFromTags(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) =>
      /^[^\s<]/.test(lines[index + 1] ?? '') && (opening.test(line) || closing.test(line.slice(-40))) ? `${line}\n` : line,
    )
    .join('\n');
}
