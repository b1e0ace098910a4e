import { describe, expect, it } from 'vitest';
import { eventNameIn } from '#page/event-name.ts';

/** A heading or sentence, and the event that it names with its subject; undefined where it names none. */
const rows: readonly (readonly [text: string, name: string | undefined])[] = [
  ['The 12th International Workshop on Bells (KISV 2027) invites papers', 'The 12th International Workshop on Bells'],
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
