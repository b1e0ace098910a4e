/** What a text is written in. */
export type TextKind = 'html' | 'markdown' | 'plain';

/** Each sign counts once a line; a page is Markdown where enough of it can be nothing else. */
const markdownSigns: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/^#{1,6} \S/gm, 2],
  [/\[[^\]\n]{1,200}\]\([^()\s]{1,500}\)/g, 2],
  [/(?<!\*)\*\*\S[^*\n]{0,300}\*\*(?!\*)/g, 2],
  [/~~\S[^~\n]{0,300}~~/g, 2],
  [/^\{:[^}\n]{0,200}\}/gm, 3],
  [/\{%[^%\n]{0,200}%\}|\{\{[^}\n]{0,200}\}\}/g, 1],
  [/^\|?[ :]*-{3,}[ :]*\|[-| :]*$/gm, 4],
  [/^ {0,3}[*+-] \S/gm, 1],
];

/** An element that says that Markdown stands in it. */
const holdsMarkdown = /<\w{1,10}\s[^<>]{0,500}\bmarkdown=["']?(?:1|block|span)\b/;

/** Headings between empty lines: two of them are Markdown, however much HTML stands around (a README whose head and pictures are HTML). */
const headings = /\n\n#{1,6} [^\n{}]{1,200}\n\n/g;

/** "# Deadlines" and an empty line: what a text begins with tells more than such a line further down, which may be a remark. */
const opening = /^#{1,2} \S[^\n]*\n\s*\n/;

/** A fragment of HTML begins with a tag or with a template; what begins with words and has links of Markdown is that, whatever stands in it. */
const beginsWithWords = /^[\p{L}\d]/u;
const link = /\[[^\]\n]{1,200}\]\((?:https?|mailto):[^()\s]{1,500}\)/g;
const fewestLinks = 2;

const block =
  /<\/?(?:html|head|body|div|section|main|article|header|footer|nav|p|br|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|center|meta|link|style|script)\b[^<>]{0,2000}>/gi;
/** Tags within a line, which Markdown holds too where it has no sign of its own: struck, marked, coloured words. */
const inline = /<\/?(?:span|a|b|strong|em|i|u|s|del|strike|mark|font|small|sup|img)\b[^<>]{0,2000}>/gi;

/** Tells HTML, Markdown and plain text apart by what stands in them. */
export function kindOf(text: string): TextKind {
  const start = text.trimStart();
  if (/^(?:<!doctype html|<html|<\?xml|<head|<body)\b/i.test(start)) return 'html';
  const sample = text.slice(0, 200_000);
  if (holdsMarkdown.test(sample)) return 'markdown';
  if (beginsWithWords.test(start) && (sample.match(link)?.length ?? 0) >= fewestLinks) return 'markdown';
  const opens = opening.test(start);
  if ((sample.match(headings)?.length ?? 0) + Number(opens) > 1) return 'markdown';
  const blocks = sample.match(block)?.length ?? 0;
  const tags = blocks + (sample.match(inline)?.length ?? 0);
  const signs = markdownSigns.reduce((sum, [pattern, weight]) => sum + weight * (sample.match(pattern)?.length ?? 0), 0);
  if (blocks > 2 && blocks > signs) return 'html';
  if (signs + (opens ? 2 : 0) >= 4) return 'markdown';
  return tags > 2 ? 'html' : 'plain';
}
