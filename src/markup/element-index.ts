import { type ChildNode, type Document, type Element, isTag } from 'domhandler';

/** A document's elements by tag, class and id. Cheerio's own search takes time that grows with the square of the siblings. */
export class ElementIndex {
  readonly all: readonly Element[];
  #byTag: ReadonlyMap<string, readonly Element[]> | undefined;
  #byName: ReadonlyMap<string, readonly Element[]> | undefined;

  constructor(document: Document) {
    this.all = elementsOf(document);
  }

  /** In document order; the key is a tag, a `.class` or an `#id`. */
  of(key: string): readonly Element[] {
    if (!/^[.#]/.test(key)) return this.#tags().get(key) ?? [];
    this.#byName ??= byName(this.all);
    return this.#byName.get(key) ?? [];
  }

  #tags(): ReadonlyMap<string, readonly Element[]> {
    this.#byTag ??= byTag(this.all);
    return this.#byTag;
  }
}

const mostClasses = 50;

function namesOf({ attribs: { id, class: classes } }: Element): ReadonlySet<string> {
  const names = new Set(classes ? (classes.match(/\S+/g) ?? []).slice(0, mostClasses).map((name) => `.${name}`) : []);
  return id ? names.add(`#${id}`) : names;
}

function file(groups: Map<string, Element[]>, key: string, element: Element): void {
  const group = groups.get(key);
  if (group) group.push(element);
  else groups.set(key, [element]);
}

function byTag(elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) file(groups, element.name, element);
  return groups;
}

function byName(elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements)
    if (element.attribs.class || element.attribs.id) for (const name of namesOf(element)) file(groups, name, element);
  return groups;
}

function elementsOf(document: Document): readonly Element[] {
  const elements: Element[] = [];
  const stack: ChildNode[] = document.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node)) continue;
    elements.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) stack.push(child);
    }
  }
  return elements;
}
