import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '#model/call.ts';
import { addDays, type Day, dayFrom } from '#model/day.ts';
import { type Instant, milliseconds } from '#model/instant.ts';
import { AoE, clockMoment, parseZone, UTC, type Zone } from '#model/zone.ts';
import { readHtml } from './support/read-html.ts';
import { type Spelling, spellings } from './support/spellings.ts';

const readOn = '2027-01-05';

const day = fc
  .tuple(fc.integer({ min: 2027, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => dayFrom(year, month, date))
  .filter((found) => found !== undefined);
const minutes = fc.constantFrom(23 * 60 + 59, 17 * 60, 12 * 60 + 30, 8 * 60 + 5);
const spelling = fc.constantFrom(...spellings);

const zoneNamed = (name: string): Zone => {
  const zone = parseZone(name);
  if (!zone) throw new Error(`no zone: ${name}`);
  return zone;
};

/** Zone words whose meaning hangs neither on a season nor on a place. */
const zones: readonly (readonly [words: string, zone: Zone])[] = [
  ['AoE', AoE],
  ['(AoE)', AoE],
  ['anywhere on Earth', AoE],
  ['UTC−12', AoE],
  ['UTC', UTC],
  ['GMT', UTC],
  ['UTC+8', zoneNamed('UTC+8')],
  ['UTC+05:30', zoneNamed('UTC+5:30')],
  ['GMT-3', zoneNamed('UTC-3')],
];
const zone = fc.constantFrom(...zones);

const two = (value: number) => String(value).padStart(2, '0');
const hourWords: readonly ((minutes: number) => string)[] = [
  (at) => `${two(Math.floor(at / 60))}:${two(at % 60)}`,
  (at) => `${Math.floor(at / 60) % 12 || 12}:${two(at % 60)} ${at >= 720 ? 'p.m.' : 'a.m.'}`,
  (at) => `${Math.floor(at / 60) % 12 || 12}:${two(at % 60)}${at >= 720 ? 'pm' : 'am'}`,
];
const hour = fc.constantFrom(...hourWords);

const containers: readonly ((label: string, when: string) => string)[] = [
  (label, when) => `<ul><li>${label}: ${when}</li></ul>`,
  (label, when) => `<ul><li><strong>${label}</strong> – ${when}</li></ul>`,
  (label, when) => `<ul><li>${when}: ${label}</li></ul>`,
  (label, when) => `<table><tr><td>${label}</td><td>${when}</td></tr></table>`,
  (label, when) => `<dl><dt>${label}</dt><dd>${when}</dd></dl>`,
  (label, when) => `<p>${label}: ${when}</p>`,
  (label, when) => `<div class="card"><h4>${label}</h4><span>${when}</span></div>`,
];
const container = fc.constantFrom(...containers);

const pageOf = (body: string): string => `<h1>TARN 2027</h1><h2>Important dates</h2>${body}`;
const submissionsOf = (html: string): readonly Deadline[] =>
  readHtml(html, readOn).call.deadlines.filter(({ kind }) => kind === 'submission');

const sayAll = (html: string): string => JSON.stringify(readHtml(html, readOn).call.deadlines);

describe('a deadline printed in any form', () => {
  it('is read back to the same day', () =>
    fc.assert(
      fc.property(day, spelling, container, (on, write: Spelling, wrap) => {
        expect(submissionsOf(pageOf(wrap('Paper submission deadline', write(on)))).map(({ date }) => date)).toEqual([on]);
      }),
      { numRuns: 400 },
    ));

  it('is read back to the same moment', () =>
    fc.assert(
      fc.property(day, minutes, spelling, hour, zone, container, (on, at, write: Spelling, sayHour, [words, where], wrap) => {
        const found = submissionsOf(pageOf(wrap('Paper submission deadline', `${write(on)}, ${sayHour(at)} ${words}`)));
        expect(found.map(({ utc, earliest, latest }) => [utc, earliest, latest])).toEqual([
          Array(3).fill(clockMoment(where, on, at).earliest),
        ]);
      }),
      { numRuns: 400 },
    ));
});

/** A page with everything that noise could upset: strikes, a range, a zone for all, a table. */
const page = (first: Day): string =>
  pageOf(`<p>All deadlines are 23:59 AoE.</p><ul><li>Abstracts: ${first}</li><li>Papers: <s>${addDays(first, 3)}</s> ${addDays(first, 10)}</li></ul>
<table><tr><th>What</th><th>When</th></tr><tr><td>Notification</td><td>${addDays(first, 60)}</td></tr><tr><td>Camera-ready</td><td>${addDays(first, 80)}</td></tr></table>`);

const comment = fc.constantFrom('<!-- Papers: 1 May 2030 -->', '<!---->', '<!-- <li>Abstracts: 2 May 2030</li> -->');
const hidden = fc.constantFrom(
  '<p hidden>Paper submission: 1 May 2030</p>',
  '<div style="display:none"><p>Paper submission deadline: 1 May 2030</p></div>',
  '<template><p>Paper submission: 1 May 2030</p></template>',
  '<script>const submission = "1 May 2030";</script>',
);
/** Noise that no reader sees, put between two elements. */
const invisible = fc.oneof(comment, hidden, fc.constant('\n   \n'));

describe('what nobody sees changes nothing', () => {
  it('wherever it stands between elements', () =>
    fc.assert(
      fc.property(day, fc.array(fc.tuple(invisible, fc.nat())), (first, noise) => {
        const plain = page(first);
        const seams = [...plain.matchAll(/(?<=<\/(?:h1|h2|p|ul|table)>)/g)].map(({ index }) => index);
        const noisy = noise
          .map(([text, at]) => [text, seams[at % seams.length] ?? 0] as const)
          .toSorted(([, a], [, b]) => b - a)
          .reduce((html, [text, at]) => html.slice(0, at) + text + html.slice(at), plain);
        expect(sayAll(noisy)).toBe(sayAll(plain));
      }),
      { numRuns: 150 },
    ));

  it('neither more white space, nor entities, nor tags without meaning', () =>
    fc.assert(
      fc.property(day, fc.constantFrom(' ', '\n', ' \n\t ', '&nbsp;', '&#32;'), fc.boolean(), (first, blank, hasTags) => {
        const plain = page(first);
        const noisy = plain.replace(/>([^<]+)</g, (_, text: string) => {
          const spaced = text.replaceAll(' ', blank);
          return `>${hasTags && text.trim() ? `<span><font color="red">${spaced}</font></span>` : spaced}<`;
        });
        expect(sayAll(noisy)).toBe(sayAll(plain));
      }),
      { numRuns: 150 },
    ));
});

const moments = (html: string): ReadonlyMap<string, Instant> =>
  new Map(readHtml(html, readOn).call.deadlines.flatMap(({ id, earliest }) => (earliest ? [[id, earliest] as const] : [])));

describe('striking a row', () => {
  it('never makes a deadline later', () =>
    fc.assert(
      fc.property(day, fc.nat(3), spelling, (first, row, write: Spelling) => {
        const names = ['Abstract registration', 'Paper submission', 'Notification', 'Camera-ready'];
        const item = (name: string, i: number, isStruck: boolean) => {
          const text = `${name}: ${write(addDays(first, 20 * i))} AoE`;
          return `<li>${isStruck ? `<del>${text}</del>` : text}</li>`;
        };
        const list = (struck: number) => pageOf(`<ul>${names.map((name, i) => item(name, i, i === struck)).join('')}</ul>`);
        const [before, after] = [moments(list(-1)), moments(list(row))];
        for (const [id, earliest] of after) {
          const was = before.get(id);
          if (was) expect(milliseconds(earliest)).toBeLessThanOrEqual(milliseconds(was));
        }
        expect(after.size).toBe(before.size);
      }),
      { numRuns: 200 },
    ));
});
