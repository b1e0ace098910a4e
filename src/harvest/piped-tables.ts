const isRow = (line: string): boolean => /^ {0,3}\|[^|]*\|/.test(line);
const isRule = (line: string): boolean => /^ {0,3}\|?[ :|-]+$/.test(line) && line.includes('-');

/** How many cells a row has; a pipe behind a backslash parts none. */
const widthOf = (line: string): number =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/).length;

const rowOf = (width: number, cell: string): string => `|${` ${cell} |`.repeat(width)}`;

/** The lines of one table as Markdown's common dialect asks for them: a head, a rule as wide, the rows. */
function wellFormed(lines: readonly string[]): readonly string[] {
  const width = Math.max(...lines.map(widthOf));
  const [head = '', rule = '', ...rest] = lines;
  const rows = (all: readonly string[]) => all.filter((line) => !isRule(line));
  if (isRule(head)) return [rowOf(width, ''), rowOf(width, '---'), ...rows(lines)];
  if (!isRule(rule)) return [rowOf(width, ''), rowOf(width, '---'), ...rows(lines)];
  const missing = widthOf(rule) - widthOf(head);
  return missing > 0 ? [`${head.trimEnd().replace(/\|$/, '')}|${' |'.repeat(missing)}`, rule, ...rows(rest)] : lines;
}

const pipe = /(?<!\\)\|/;
/** Marks with which another block than a table begins. */
const isBlock = (line: string): boolean => /^\s{0,8}(?:[-*+>#<|{]|\d{1,3}[.)])/.test(line);

/** A line of a row that has no pipe at its edges: "Papers due|1 March". */
const isOpenRow = (line: string): boolean => pipe.test(line) && !isBlock(line);

const fewestOpenRows = 2;

/** Paragraphs of rows whose edges have no pipes, with them; those that have a rule are tables anyway. */
function withEdges(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (lines[at]?.trim()) continue;
    const part = lines.slice(from, at);
    const [first = ''] = part;
    const areRows = part.length >= fewestOpenRows && part.every((line) => isOpenRow(line) && widthOf(line) === widthOf(first));
    out.push(...(areRows ? part.map((line) => `|${line.trim()}|`) : part), ...lines.slice(at, at + 1));
    from = at + 1;
  }
  return out;
}

/**
 * Tables that only kramdown reads as such: without a head or pipes at their edges, begun by their rule, or with a head narrower than the
 * rows.
 */
export function withPipedTables(text: string): string {
  const out: string[] = [];
  let table: string[] = [];
  const close = () => {
    if (table.length === 0) return;
    // A table needs an empty line before it, or it runs on from the paragraph.
    const made = wellFormed(table);
    out.push(...(made === table ? made : ['', ...made]));
    table = [];
  };
  for (const line of withEdges(text.split('\n'))) {
    if (isRow(line) || (table.length > 0 && isRule(line) && line.includes('|'))) table.push(line);
    else {
      close();
      out.push(line);
    }
  }
  close();
  return out.join('\n');
}
