import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '#model/call.ts';
import { addDays, type Day, dayFrom, dayParts } from '#model/day.ts';
import { roundIn } from '#page/phrases/round-name.ts';
import { readHtml } from './support/read-html.ts';

/** What each round dates, in order, and the days from one to the next. */
const steps: readonly (readonly [kind: Kind, label: string, least: number, most: number])[] = [
  ['abstract', 'Abstract registration', 0, 0],
  ['submission', 'Paper submission', 3, 10],
  ['notification', 'Notification', 30, 80],
  ['camera-ready', 'Camera-ready version', 10, 30],
];

const first = dayFrom(2027, 1, 1) as Day;

/** The days of a round's steps. */
type Round = readonly Day[];

interface Rounds {
  readonly rounds: readonly Round[];
  readonly event: Day;
}

/** How long after one part the next begins: rounds while the one before is read, tracks nearly at once. */
const waits = { turns: { min: 60, max: 120 }, tracks: { min: 0, max: 30 } } as const;

/** Parts of one edition, and the conference behind them. */
const edition = (wait: keyof typeof waits): fc.Arbitrary<Rounds> =>
  fc
    .tuple(
      fc.nat(364),
      fc.array(fc.integer(waits[wait]), { minLength: 1, maxLength: 3 }),
      fc.tuple(...steps.map(([, , min, max]) => fc.integer({ min, max }))),
      fc.integer({ min: 20, max: 90 }),
    )
    .map(([start, waits, gaps, lead]) => {
      const days = (all: readonly number[], upTo: number) => all.slice(0, upTo).reduce((sum, some) => sum + some, 0);
      const rounds = [0, ...waits].map((_, round) =>
        gaps.map((_, step) => addDays(first, start + days(waits, round) + days(gaps, step + 1))),
      );
      return { rounds, event: addDays(rounds.at(-1)?.at(-1) ?? first, lead) };
    });

const months = 'January February March April May June July August September October November December'.split(' ');
const written = (day: Day, withYear: boolean): string => {
  const { year, month, day: date } = dayParts(day);
  return `${months[month - 1]} ${date}${withYear ? `, ${year}` : ''}`;
};

/** Where alone on the page years stand. */
const places = ['the title', 'the line of the conference', 'the first date', 'the dates of papers', 'nowhere'] as const;
const layouts = ['columns', 'rows', 'sections'] as const;

interface Written extends Rounds {
  readonly place: (typeof places)[number];
  readonly layout: (typeof layouts)[number];
  readonly name: Name;
}

const labels = steps.map(([, label]) => label);
/** What the parts are called: turns of one call in any words, or tracks that go side by side. */
const names = {
  rounds: ['Round 1', 'Round 2', 'Round 3', 'Round 4'],
  cycles: ['First cycle', 'Second cycle', 'Third cycle', 'Fourth cycle'],
  seasons: ['Winter cycle', 'Spring cycle', 'Summer cycle', 'Fall cycle'],
  tracks: ['Research track', 'Demo track', 'Industry track', 'Poster track'],
} as const;
type Name = keyof typeof names;
const row = (tag: string, cells: readonly string[]): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

function pageOf({ rounds, event, place, layout, name }: Written): string {
  const nameOf = (round: number): string => names[name][round] ?? '';
  const hasYear = (round: number, step: number) =>
    (place === 'the first date' && round + step === 0) || (place === 'the dates of papers' && steps[step]?.[0] === 'submission');
  const said = (round: number, step: number) => written(rounds[round]?.[step] ?? first, hasYear(round, step));
  const dates = {
    columns: () =>
      `<table>${row('th', ['', ...rounds.map((_, i) => nameOf(i))])}${labels.map((label, step) => row('td', [label, ...rounds.map((_, i) => said(i, step))])).join('')}</table>`,
    rows: () =>
      `<table>${row('th', ['', ...labels])}${rounds.map((round, i) => row('td', [nameOf(i), ...round.map((_, step) => said(i, step))])).join('')}</table>`,
    sections: () =>
      rounds
        .map((round, i) => `<h3>${nameOf(i)}</h3><ul>${round.map((_, step) => `<li>${labels[step]}: ${said(i, step)}</li>`).join('')}</ul>`)
        .join(''),
  }[layout]();
  const conference =
    place === 'nowhere' ? '' : `<p>The conference starts on ${written(event, place === 'the line of the conference')}.</p>`;
  const title = place === 'the title' ? `KISV ${dayParts(event).year}` : 'KISV';
  return `<title>${title}</title><h1>${title}</h1><h2>Important dates</h2>${dates}<h2>Venue</h2>${conference}`;
}

const daysUntilOld = 300;
/** Of longer ones the last days may have been last year's. */
const isWithinAYear = ({ rounds: [round], event }: Rounds): boolean => event < addDays(round?.[1] ?? first, daysUntilOld);

const told = (rounds: readonly Round[]) => rounds.flatMap((days) => days.map((day, step) => `${steps[step]?.[0]} ${day}`)).sort();

/** Of each of the many combinations of part, layout and place. */
const runs = { numRuns: 12 };

const kinds = Object.keys(names) as Name[];

describe.each(layouts.flatMap((layout) => kinds.map((name) => [name, layout] as const)))('%s in %s', (name, layout) => {
  const editions = edition(name === 'tracks' ? 'tracks' : 'turns');

  it.each(places)('with years in %s alone have every year right, read a month before the first papers', (place) => {
    fc.assert(
      fc.property(place === 'nowhere' ? editions.filter(isWithinAYear) : editions, (edition) => {
        const { deadlines } = readHtml(pageOf({ ...edition, place, layout, name }), addDays(edition.rounds[0]?.[1] ?? first, -30)).call;
        const found = deadlines.filter(({ kind }) => kind !== 'event').map(({ kind, date }) => `${kind} ${date}`);
        expect(found.sort()).toEqual(told(edition.rounds));
      }),
      runs,
    );
  });

  it.each(places.filter((place) => place !== 'nowhere'))('with years in %s alone have none a year late, whenever read', (place) => {
    fc.assert(
      fc.property(editions, fc.integer({ min: -500, max: 500 }), (edition, days) => {
        const { deadlines } = readHtml(pageOf({ ...edition, place, layout, name }), addDays(edition.rounds[0]?.[1] ?? first, days)).call;
        const late = deadlines.filter(({ kind, track, date }) => {
          const day = edition.rounds[(names[name] as readonly string[]).indexOf(track ?? '')]?.[steps.findIndex(([one]) => one === kind)];
          return day !== undefined && date !== null && date > day;
        });
        expect(late.map(({ kind, track, date }) => [kind, track, date])).toEqual([]);
      }),
      runs,
    );
  });
});

describe('the round that a text names', () => {
  it.each([
    ['Round 2 submission', 'Round 2'],
    ['Cycle B deadline', 'Cycle B'],
    ['Fase A: envío', 'Fase A'],
    ['ROUND B', 'ROUND B'],
    ['Convocatoria 2', 'Convocatoria 2'],
    ['Convocatoria a comunicaciones', undefined],
    ['CONVOCATORIA A COMUNICACIONES', undefined],
    ['Fase a distancia', undefined],
    ['Chamada a resumos', undefined],
    ['Etapa a cumplir', undefined],
    ['Phase d’examen', undefined],
    ["Phase d'examen", undefined],
    ['Fase a distancia, ronda 2', 'ronda 2'],
  ])('%s', (text, round) => {
    expect(roundIn(text)).toBe(round);
  });
});
