/** Invisible characters that reverse or reorder what follows them: with these a hostile title could show a false date. */
const reordering = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\uFEFF]/g;

/**
 * Text that a calendar can hold: well-formed Unicode, line breaks as `\n`, no other control character (RFC 5545, section 3.1,
 * allows only the tab, which becomes a blank). A backslash becomes its full-width form, since common readers undo its escape in the
 * wrong order and make a line break of `\\n`.
 */
export function safeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll('\\', '＼')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(reordering, '');
}

/** Text on one line, white space folded, cut with `…` after `most` characters (whole code points). */
export function oneLine(text: string, most: number): string {
  const line = safeText(text).replace(/\s+/g, ' ').trim();
  const points = [...line];
  return points.length <= most
    ? line
    : `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A value of type TEXT (RFC 5545, section 3.3.11) for the fields that are otherwise written as they are. */
export const escapedText = (text: string): string => text.replace(/[;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');

/**
 * A web address as a value of type URI, in ASCII; null for anything else. Comma and semicolon, legal in an address but escaped by some
 * writers and unescaped by few readers, are percent-encoded.
 */
export function safeAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  if (!['http:', 'https:'].includes(protocol) || href.length > 2000) return null;
  return href.replace(/[\\;,\s]|[^ -~]/gu, (mark) => encodeURIComponent(mark.toWellFormed()));
}
