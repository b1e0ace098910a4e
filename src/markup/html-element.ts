import { elementAt, type PageElement } from '#page/element.ts';
import { decode } from './decode.ts';
import { parseHtml } from './html-tree.ts';
import { parsedTree } from './parsed-tree.ts';

/** HTML as the readers of known sites look at it; undefined where the bytes are no text. */
export function elementOf({
  bytes,
  contentType,
}: {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}): PageElement | undefined {
  const text = decode(bytes, contentType);
  return text.ok
    ? elementAt(
        parseHtml(text.value).document,
        parsedTree(() => ({})),
      )
    : undefined;
}
