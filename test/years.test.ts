import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '#model/call.ts';
import { addDays, type Day, dayFrom, dayParts } from '#model/day.ts';
import { readHtml } from './support/read-html.ts';

/** What an edition dates, in order, and the days from one to the next. */
const steps: readonly (readonly [kind: Kind, label: string, least: number, most: number])[] = [
  ['abstract', 'Abstract registration', 0, 0],
  ['submission', 'Paper submission deadline', 3, 17],
  ['notification', 'Notification of acceptance', 30, 120],
  ['camera-ready', 'Camera-ready version', 10, 50],
  ['event', 'Conference', 20, 120],
];

interface Row {
  readonly kind: Kind;
  readonly label: string;
  readonly day: Day;
}

const first = dayFrom(2027, 1, 1) as Day;

/** An edition of any season: its rows, each step at most so many times as long as is usual. */
const editionOf = (stretch: number) =>
  fc
    .tuple(fc.nat(364), ...steps.map(([, , least, most]) => fc.integer({ min: least, max: Math.floor(most * stretch) })))
    .map(([start, ...gaps]): readonly Row[] => {
      let day = addDays(first, start);
      return steps.map(([kind, label], i) => {
        day = addDays(day, gaps[i] ?? 0);
        return { kind, label, day };
      });
    });

const months = 'January February March April May June July August September October November December'.split(' ');
const written = (day: Day, withYear: boolean): string => {
  const { year, month, day: date } = dayParts(day);
  return `${months[month - 1]} ${date}${withYear ? `, ${year}` : ''}`;
};

/** Where alone on the page a year stands. */
const places = ['the title', 'the heading of the list', 'a line above the list', 'the row of the event', 'any one row', 'nowhere'] as const;

/** Ways to set a list: rows of a label and a day. */
const layouts: Readonly<Record<string, (rows: readonly (readonly [label: string, day: string])[]) => string>> = {
  list: (rows) => `<ul>${rows.map(([label, day]) => `<li>${label}: ${day}</li>`).join('')}</ul>`,
  table: (rows) => `<table>${rows.map(([label, day]) => `<tr><td>${label}</td><td>${day}</td></tr>`).join('')}</table>`,
  terms: (rows) => `<dl>${rows.map(([label, day]) => `<dt>${label}</dt><dd>${day}</dd>`).join('')}</dl>`,
  cards: (rows) => rows.map(([label, day]) => `<div><h4>${label}</h4><p>${day}</p></div>`).join(''),
  lines: (rows) => `<p>${rows.map(([label, day]) => `${day}: ${label}`).join('<br>')}</p>`,
};

interface Written {
  readonly rows: readonly Row[];
  readonly layout: string;
  readonly place: (typeof places)[number];
  readonly isEventFirst: boolean;
  /** Which row has the year, where any one has. */
  readonly bearer: number;
}

function pageOf({ rows, layout, place, isEventFirst, bearer }: Written): string {
  const event = rows.at(-1) as Row;
  const { year } = dayParts(event.day);
  const listed = isEventFirst ? [event, ...rows.slice(0, -1)] : rows;
  const hasYear = (row: Row, i: number) =>
    (place === 'the row of the event' && row === event) || (place === 'any one row' && i === bearer % rows.length);
  const lines = listed.map((row, i) => [row.label, written(row.day, hasYear(row, i))] as const);
  const name = place === 'the title' ? `KISV ${year}` : 'KISV';
  return [
    `<title>${name}</title><h1>${name}</h1>`,
    place === 'a line above the list' ? `<p>Lund, Sweden, ${written(event.day, true)}</p>` : '',
    `<h2>Important dates${place === 'the heading of the list' ? ` ${year}` : ''}</h2>`,
    layouts[layout]?.(lines) ?? '',
  ].join('\n');
}

const pagesWith = (place: Written['place'], stretch: number) =>
  fc.record({
    rows: editionOf(stretch),
    layout: fc.constantFrom(...Object.keys(layouts)),
    place: fc.constant(place),
    isEventFirst: fc.boolean(),
    bearer: fc.nat(),
  });

describe('a list read a month before its papers are due', () => {
  it.each(places)('with its year in %s alone has every year right', (place) => {
    const page = pagesWith(place, 1);
    fc.assert(
      fc.property(page, (page) => {
        const readOn = addDays(page.rows[1]?.day ?? first, -30);
        const { deadlines } = readHtml(pageOf(page), readOn).call;
        expect(new Map(deadlines.map(({ kind, date }) => [kind, date]))).toEqual(new Map(page.rows.map(({ kind, day }) => [kind, day])));
      }),
    );
  });
});

describe('a list read at any time', () => {
  it.each(places.filter((place) => place !== 'nowhere'))('with its year in %s alone has no deadline a year late', (place) => {
    const page = pagesWith(place, 1.4);
    fc.assert(
      fc.property(page, fc.integer({ min: -500, max: 500 }), (page, days) => {
        const readOn = addDays(page.rows[1]?.day ?? first, days);
        const { deadlines } = readHtml(pageOf(page), readOn).call;
        const late = deadlines.filter(
          ({ kind, date }) => kind !== 'event' && date !== null && date > (page.rows.find((row) => row.kind === kind)?.day ?? ''),
        );
        expect(late.map(({ kind, date }) => [kind, date])).toEqual([]);
      }),
    );
  });
});
