import { describe, expect, it } from 'vitest';
import type { Deadline } from '#model/call.ts';
import { withLastingIds } from '#model/lasting-ids.ts';
import { readHtml } from './support/read-html.ts';
import rows from './tracks.rows.ts';

const nameOf = ({ kind, track }: Deadline) => (track === null ? kind : `${kind}: ${track}`);

describe('a track', () => {
  it.each(rows)('%s', (_what, html, tracks) => {
    const { deadlines } = readHtml(html, '2027-01-15').call;
    expect(deadlines.map(nameOf)).toEqual(tracks);
  });

  it('that a deadline gets from a new neighbour leaves it its id', () => {
    const read = (...lines: readonly string[]) => readHtml(lines.map((line) => `<p>${line}</p>`).join(''), '2027-01-15').call.deadlines;
    const paper = 'Paper submission: 1 March 2027';
    const [alone] = read(paper);
    const [demo, again] = withLastingIds(read('Demo submission: 8 March 2027', paper), alone ? [alone] : []);
    expect(again?.track).toBe('Paper');
    expect(again?.id).toBe(alone?.id);
    expect(demo?.id).not.toBe(alone?.id);
  });
});
