import fc from 'fast-check';
import { expect } from 'vitest';
import { addLinks } from '#calendar/add-links.ts';
import type { Entry } from '#calendar/entry.ts';
import { eventOf } from '#calendar/event.ts';
import { icsOf } from '#calendar/ics.ts';
import { fieldsOf, readByIcalJs, readByNodeIcal } from './calendar-readers.ts';
import { hostileText } from './hostile-text.ts';

const shape = (text: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => line.split(/[:;]/)[0]);
const decoder = new TextDecoder('utf-8', { fatal: true });
const optional: readonly (string | undefined)[] = ['URL', 'SOURCE', 'X-WR-CALDESC'];
const fixed = (lines: readonly (string | undefined)[]) => lines.filter((line) => !optional.includes(line));

/** How many strings one run of the property takes. */
export const stringsARun = 7;

/**
 * Hostile text in any field of an entry and of its calendar adds no line, no control character, no line over 75 octets, splits no
 * character, and reads back as it went in. `golden` is the calendar of the model as it should be.
 */
export function holdsAgainstHostileText(model: Entry, golden: string, numRuns: number): void {
  fc.assert(
    fc.property(
      fc.tuple(hostileText, hostileText, hostileText, hostileText),
      hostileText,
      hostileText,
      hostileText,
      ([name, description, url, source], label, quote, track) => {
        const entry = {
          ...model,
          call: {
            ...model.call,
            url,
            event: { ...model.call.event, acronym: name, name: description },
            source: { ...model.call.source, url: source },
          },
          deadline: { ...model.deadline, id: label, label, quote, track },
        };
        const text = icsOf({ name, description, url, source }, [entry]);
        expect(fixed(shape(text))).toEqual(fixed(shape(golden)));
        expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
        for (const line of text.split('\r\n')) {
          const bytes = Buffer.from(line, 'utf8');
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(decoder.decode(bytes)).toBe(line);
        }
        for (const read of [readByIcalJs, readByNodeIcal])
          expect(read(text)).toEqual([eventOf(entry)].map((event) => event && fieldsOf(event)));
        for (const link of Object.values(addLinks(entry) ?? {})) expect(new URL(link).href.length).toBeLessThan(8000);
      },
    ),
    { numRuns },
  );
}
