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

/** Tables that only kramdown reads as such: without a head, begun by their rule, or with a head narrower than the rows. */
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
  for (const line of text.split('\n')) {
    if (isRow(line) || (table.length > 0 && isRule(line) && line.includes('|'))) table.push(line);
    else {
      close();
      out.push(line);
    }
  }
  close();
  return out.join('\n');
}
