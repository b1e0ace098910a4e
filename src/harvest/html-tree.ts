import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Elements that would stand deeper are left out, their text is kept: browsers nest no deeper either. */
export const deepest = 512;

class CappedHandler extends DomHandler {
  #beyond = 0;
  wasCapped = false;

  override onopentag(name: string, attributes: { [key: string]: string }): void {
    if (this.#beyond === 0 && this.tagStack.length <= deepest) {
      super.onopentag(name, attributes);
      return;
    }
    this.#beyond++;
    this.wasCapped = true;
  }

  /** The parser closes what it opened, last first: those left out are closed before those that were kept. */
  override onclosetag(): void {
    if (this.#beyond > 0) this.#beyond--;
    else super.onclosetag();
  }
}

/** Parses HTML as it comes, broken or not. */
export function parseHtml(html: string): { readonly document: Document; readonly wasCapped: boolean } {
  const handler = new CappedHandler();
  new Parser(handler).end(html);
  return { document: handler.root, wasCapped: handler.wasCapped };
}
