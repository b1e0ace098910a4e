import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** How deep elements nest; browsers draw a line here too, and the parser's time grows with the square of the depth. */
export const deepest = 512;

/** Their text is no text of the page, at whatever depth. */
const rawText = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'noscript', 'template', 'select', 'svg']);

class MeasuredHandler extends DomHandler {
  get isDeepest(): boolean {
    return this.tagStack.length > deepest;
  }
}

/** Closes at once what would nest deeper than the cap; the text of such elements stands behind them. */
class CappedParser extends Parser {
  readonly #handler: MeasuredHandler;
  /** Elements that were closed at once and whose end tags may still come. */
  #closedAtOnce = 0;
  /** Whether the tag at hand is passed over; undefined before the first question about it. */
  #passesOver: boolean | undefined;
  #isEndTag = false;
  wasCapped = false;

  constructor(handler: MeasuredHandler) {
    super(handler);
    this.#handler = handler;
  }

  override onopentagname(start: number, end: number): void {
    this.#isEndTag = false;
    this.#passesOver = undefined;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isEndTag = true;
    this.#passesOver = undefined;
    super.onclosetag(start, end);
  }

  /** The parser neither opens nor closes what it takes for void. */
  protected override isVoidElement(name: string): boolean {
    if (super.isVoidElement(name)) return true;
    this.#passesOver ??= !rawText.has(name) && (this.#isEndTag ? this.#endsClosed() : this.#isTooDeep());
    return this.#passesOver;
  }

  #isTooDeep(): boolean {
    if (!this.#handler.isDeepest) return false;
    this.wasCapped = true;
    this.#closedAtOnce++;
    return true;
  }

  #endsClosed(): boolean {
    if (this.#closedAtOnce === 0) return false;
    this.#closedAtOnce--;
    return true;
  }
}

/** Parses HTML as it comes, broken or not. */
export function parseHtml(html: string): { readonly document: Document; readonly wasCapped: boolean } {
  const handler = new MeasuredHandler();
  const parser = new CappedParser(handler);
  parser.end(html);
  return { document: handler.root, wasCapped: parser.wasCapped };
}
