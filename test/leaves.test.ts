import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectDocument } from '#browser/collect/collect.ts';
import { datesOf } from '#browser/collect/dates-on-page.ts';
import { instantAt } from '#model/instant.ts';
import { readPage } from '#page/read.ts';
import { atOnce } from '#page/steps.ts';

const url = 'https://tides.example/cfp';
const readAt = instantAt(Date.UTC(2026, 10, 20));

/** The deadlines of a page in a tab, and the words that are marked for each date. */
function marked(html: string) {
  const collected = collectDocument(new JSDOM(`<h1>TIDES 2027</h1><h2>Important dates</h2>${html}`, { url }).window.document);
  const reading = readPage(collected.page, { url, readAt });
  const dates = atOnce(datesOf(reading, collected));
  return {
    deadlines: reading.call.deadlines.map(({ kind, date, quote }) => `${kind} ${date} ${quote}`),
    words: dates.map(({ ranges, sighting: { block, verdict } }) => [block, verdict, ...ranges.map(String)]),
  };
}

describe('a calendar leaf in a tab', () => {
  it.each<[string, string, readonly string[], readonly (readonly unknown[])[]]>([
    [
      'is marked in both of its boxes',
      '<div><div>may</div><div>21</div></div><p>Paper submission</p><div><div>3</div><div>July 2027</div></div><p>Notification</p>',
      ['submission 2027-05-21 May 21', 'notification 2027-07-03 3 July 2027'],
      [
        [2, 'current', 'may', '21'],
        [5, 'current', '3', 'July 2027'],
      ],
    ],
    [
      'moves nothing that stands behind it',
      '<div><div>May</div><div>21</div></div><p>Paper submission</p><p>Notification: 3 July 2027</p>',
      ['submission 2027-05-21 May 21', 'notification 2027-07-03 3 July 2027'],
      [
        [2, 'current', 'May', '21'],
        [5, 'current', '3 July 2027'],
      ],
    ],
    [
      'is none where the month is a word',
      '<div><div>Track</div><div>21</div></div><p>Paper submission: 3 July 2027</p>',
      ['submission 2027-07-03 3 July 2027'],
      [[4, 'current', '3 July 2027']],
    ],
  ])('%s', (_, html, deadlines, words) => expect(marked(html)).toEqual({ deadlines, words }));
});
