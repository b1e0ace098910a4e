import type { Rich, Span } from '../block.ts';
import type { Gathered } from './gather-text.ts';

const move = ([from, to]: Span, by: number): Span => [from + by, to + by];

/** Two texts that are one, with a blank between them; a strike that runs on over the break stays one. */
export function joinRich(first: Rich, second: Rich): Rich {
  const by = first.text.length + 1;
  const struck = [...first.struck, ...second.struck.map((span) => move(span, by))];
  const seam = first.struck.length;
  const before = struck[seam - 1];
  const after = struck[seam];
  if (before && after && before[1] + 1 === after[0]) struck.splice(seam - 1, 2, [before[0], after[1]]);
  return {
    text: `${first.text} ${second.text}`,
    struck,
    machine: [...first.machine, ...second.machine.map(({ at, value }) => ({ at: move(at, by), value }))],
  };
}

/** Two lines that are one. */
export function join<Node>(first: Gathered<Node>, second: Gathered<Node>): Gathered<Node> {
  const by = first.text.length + 1;
  return {
    ...joinRich(first, second),
    bold: first.bold && second.bold,
    sources: [...first.sources, ...second.sources.map((source) => ({ ...source, at: source.at + by }))],
  };
}
