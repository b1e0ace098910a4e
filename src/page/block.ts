/** From and to, as offsets into a text: the end is not part of it. */
export type Span = readonly [start: number, end: number];

/** A piece of visible text, white space folded to single blanks and trimmed; `\n` where the page breaks the line inside a table cell. */
export interface Rich {
  readonly text: string;
  /** Where it is struck out: by element, style, class or computed style. In order, not touching. */
  readonly struck: readonly Span[];
  /** Machine-readable dates behind the words, such as `<time datetime>`: never shown over the words. */
  readonly machine: readonly { readonly at: Span; readonly value: string }[];
}

/** A title of a part of the page, by its level. */
export interface Heading extends Rich {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** How many blocks behind it stand in its section, where an element marks one out and holds more than headings. */
  readonly over?: number;
}

/** One line of text: a paragraph, a list item, or a part of either between two line breaks. */
export interface Line extends Rich {
  readonly kind: 'line';
  readonly role: 'paragraph' | 'item' | 'term' | 'detail';
  /** How many lists it stands in; 0 outside lists. */
  readonly depth: number;
  /** The same for the lines of one element (a paragraph with `<br>`, a list item with several lines); grows down the page. */
  readonly group: number;
  /** All of it is bold: perhaps a heading that is not marked as one. */
  readonly bold: boolean;
}

/** One cell of a row, by the columns that it covers. */
export interface Cell extends Rich {
  readonly header: boolean;
  /** The first column that it covers, from 0, and how many. */
  readonly column: number;
  readonly width: number;
  /** It began in a row above and reaches down into this one (rowspan). */
  readonly repeated: boolean;
}

/** A row of a table that holds data; tables that only lay out a page are taken apart into lines. */
export interface Row {
  readonly kind: 'row';
  /** The same for the rows of one table; grows down the page. */
  readonly table: number;
  readonly cells: readonly Cell[];
}

/** What a page is made of, in order. */
export type Block = Heading | Line | Row;

/** All that a reader may see of a page: what a person could read on it, in order. Plain JSON. */
export interface Page {
  /** Where it was found; null for text without an address. */
  readonly url: string | null;
  readonly title: string;
  /** Of the document element, as it stands there. */
  readonly lang: string | null;
  /** The page's own summaries: `description`, `og:title`, `og:site_name`, `og:description`, `citation_*` … */
  readonly meta: Readonly<Record<string, string>>;
  /** JSON-LD objects, parsed; broken ones left out. */
  readonly data: readonly unknown[];
  readonly blocks: readonly Block[];
  /** Caps that were hit while collecting, said plainly. */
  readonly problems: readonly string[];
}
