const set = (names: string) => new Set(names.split(' '));

/** Elements whose text no one reads. */
const unread = set('script style noscript template svg iframe select textarea');

/** Elements that are taken whole, without a look into them. */
const pieces = set('a b dd dt em h1 h2 h3 h4 h5 h6 i li p pre span strong td th time tr');

/** Elements that stand among others of their kind, with nothing but blanks between, which need not be asked for. */
const rows = set('dd dt li tr');

/** Elements that show that their parent is made of blocks. */
const blocks = set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol ' +
    'p pre section table tbody td tfoot th thead tr ul',
);

const isBlock = (element: Element | null): boolean =>
  element !== null && (blocks.has(element.localName) || element.localName.includes('-'));

/** By its last child too: a first link "skip to the content" must not hide that a whole page of blocks follows. */
const holdsBlocks = (element: Element): boolean => isBlock(element.firstElementChild) || isBlock(element.lastElementChild);

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

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
  let nodesLeft = mostNodes;
  const stack: (Node | null)[] = [root.firstChild];
  while (stack.length) {
    const node = stack.pop();
    if (!node) continue;
    if (text.length >= mostCharacters || nodesLeft-- <= 0) return { text: text.slice(0, mostCharacters), isWhole: false };
    const isRow = isElement(node) && rows.has(node.localName);
    if (isRow) nodesLeft--;
    stack.push(isRow ? node.nextElementSibling : node.nextSibling);
    if (isText(node)) text += node.data;
    if (!isElement(node)) continue;
    const { localName } = node;
    if (unread.has(localName)) continue;
    if (node.shadowRoot) stack.push(node.shadowRoot.firstChild);
    else if (!pieces.has(localName) && holdsBlocks(node)) stack.push(node.firstChild);
    else text += `${node.textContent}\n`;
  }
  return { text: text.slice(0, mostCharacters), isWhole: text.length <= mostCharacters };
}
