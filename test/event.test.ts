import { describe, expect, it } from 'vitest';
import { eventNameIn } from '#page/event/name.ts';
import eventRows from './event.rows.ts';
import { readHtml } from './support/read-html.ts';

/** A heading or sentence, and the event that it names with its subject; undefined where it names none. */
const rows: readonly (readonly [text: string, name: string | undefined])[] = [
  ['The 12th International Workshop on Bells (KISV 2027) invites papers', '12th International Workshop on Bells'],
  ['Call for Papers: Conference on Bells and Their Makers', 'Conference on Bells and Their Makers'],
  ['Symposium on the History of Bells, Graz, June 2027', 'Symposium on the History of Bells'],
  ['III Congreso de Campanas Antiguas', 'III Congreso de Campanas Antiguas'],
  ['Tagung über Glocken der Neuzeit', 'Tagung über Glocken der Neuzeit'],
  ['Annual Meeting of the Bell Founders of Styria will be held in Graz', 'Annual Meeting of the Bell Founders of Styria'],
  ['Papers for the conference on bells are welcome', undefined],
  ['Workshop Format', undefined],
  ['Important dates', undefined],
  ['', undefined],
];

describe('the name of an event', () => {
  it.each(rows)('%s → %s', (text, name) => expect(eventNameIn(text)).toBe(name));
});

/** What stands in the heading of a page, and the name of its event. */
const headings: readonly (readonly [heading: string, name: string | null])[] = [
  ['Tarn 2027', 'Tarn 2027'],
  ["FEN '27", "FEN '27"],
  ['Call for Papers', null],
  ['Important Dates 2027', null],
  ['Home', null],
];

it.each(headings)('a page under "%s" is of %s', (heading, name) => {
  const { call } = readHtml(`<h1>${heading}</h1><p>Paper submission: 8 March 2027</p>`, '2027-01-05');
  expect(call.event.name).toBe(name);
});

it.each(eventRows)('%s', (_what, html, url, event) => {
  const { call } = readHtml(html, '2027-01-05', url);
  expect(call.event).toMatchObject(event);
});
