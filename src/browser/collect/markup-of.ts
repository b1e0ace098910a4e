/** As much as is read of a page that is watched. */
const mostCharacters = 4_000_000;

/** A document as it stands now, written as HTML; null where that is larger than anyone reads. */
export function markupOf({ documentElement }: Document): string | null {
  const html = documentElement.outerHTML;
  return html.length > mostCharacters ? null : html;
}
