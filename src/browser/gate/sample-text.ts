/** Elements whose text no one reads. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'select', 'textarea']);

/** Elements that hold blocks of their own: what is none of these is taken whole. */
const holders = new Set(
  'html body div main section article header footer aside nav form center ul ol dl table thead tbody tfoot fieldset details figure'.split(
    ' ',
  ),
);

const isHolder = (element: Element | null): boolean =>
  element !== null && (holders.has(element.localName) || element.localName.includes('-'));

/** A first link "skip to the content" must not hide that a page of blocks follows. */
const holdsBlocks = (element: Element): boolean =>
  isHolder(element) && (isHolder(element.firstElementChild) || isHolder(element.lastElementChild));

const isElement = (node: Node): node is Element => node.nodeType === 1;

export interface Sample {
  readonly text: string;
  /** There is no more text than this. */
  readonly isWhole: boolean;
}

/**
 * The beginning of a page's text, up to so many characters and nodes. Blocks are taken whole, since each question to a document costs
 * more than the letters of its answer; nothing that is asked makes the browser lay out the page.
 */
export function sampleText(root: Node, mostCharacters: number, mostNodes: number): Sample {
  let text = '';
  let visited = 0;
  const stack: (Node | null)[] = [root.firstChild];
  while (stack.length) {
    const node = stack.pop();
    if (!node) continue;
    if (text.length >= mostCharacters || ++visited > mostNodes) return { text, isWhole: false };
    stack.push(node.nextSibling);
    if (!isElement(node)) {
      if (node.nodeType === 3) text += node.nodeValue;
    } else if (!unread.has(node.localName)) {
      if (node.shadowRoot) stack.push(node.shadowRoot.firstChild);
      else if (holdsBlocks(node)) stack.push(node.firstChild);
      else text += `${node.textContent}\n`;
    }
  }
  return { text, isWhole: true };
}
