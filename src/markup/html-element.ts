import { elementAt, type PageElement } from '#page/element.ts';
import { decode } from './decode.ts';
import { parseHtml } from './html-tree.ts';
import { parsedTree } from './parsed-tree.ts';

/** HTML as the readers of known sites look at it. */
export const elementIn = (html: string): PageElement =>
  elementAt(
    parseHtml(html).document,
    parsedTree(() => ({})),
  );

/** The same from bytes; undefined where they are no text. */
export function elementOf({
  bytes,
  contentType,
}: {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}): PageElement | undefined {
  const text = decode(bytes, contentType);
  return text.ok ? elementIn(text.value) : undefined;
}
