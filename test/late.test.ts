import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayFrom, dayParts } from '#model/day.ts';
import { earlier, type Instant } from '#model/instant.ts';
import { AoE, clockMoment, UTC, type Zone, zoneOfOffset, zoneOfTable } from '#model/zone.ts';
import { readHtml } from './support/read-html.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
type Writing = (day: Day) => string;

const writings: readonly Writing[] = [
  (day) => `${months[dayParts(day).month - 1]} ${dayParts(day).day}, ${dayParts(day).year}`,
  (day) => `${dayParts(day).day} ${months[dayParts(day).month - 1]} ${dayParts(day).year}`,
  (day) => `${months[dayParts(day).month - 1]?.slice(0, 3)} ${dayParts(day).day} ${dayParts(day).year}`,
  (day) => day,
];

/** How a page tells that one day replaced another: `true` where it only does so for a later one. */
const moves: readonly (readonly [write: (now: string, old: string) => string, isLater: boolean])[] = [
  [(now) => now, false],
  [(now, old) => `<s>${old}</s> ${now}`, false],
  [(now, old) => `${now} <s>${old}</s>`, false],
  [(now, old) => `<s>${old}</s><br>${now}`, false],
  [(now, old) => `<del>${old}</del> New: ${now}`, false],
  [(now, old) => `${now} (was ${old})`, false],
  [(now, old) => `${now} (original deadline: ${old})`, false],
  [(now, old) => `${now} instead of ${old}`, false],
  [(now, old) => `${old} → ${now}`, false],
  [(now, old) => `${old}, NEW: ${now}`, false],
  [(now, old) => `${old}; now ${now}`, false],
  [(now, old) => `${now} (extended; originally ${old})`, true],
  [(now, old) => `${old}, extended to ${now}`, true],
  [(now, old) => `${now} (extended from ${old})`, true],
  [(now, old) => `${old} ${now} (extended)`, true],
  [(now) => `${now} (firm)`, false],
  [(now) => `${now} (hard deadline)`, false],
];

/** An hour as written, and the first minute of the day that it may mean. */
const hours: readonly (readonly [text: string, first: number])[] = [
  ['23:59', 1439],
  ['11:59pm', 1439],
  ['5 p.m.', 1020],
  ['17h00', 1020],
  ['noon', 720],
  ['12:00 PM', 720],
  ['12:30 AM', 30],
  ['24:00', 1440],
  ['2359', 1439],
  ['midnight', 0],
  ['00:00', 0],
  ['12:00 AM', 0],
];

const offset = (hours: number): Zone => zoneOfOffset(hours * 60);
const [berlin, angeles, york] = [zoneOfTable('Europe/Berlin'), zoneOfTable('America/Los_Angeles'), zoneOfTable('America/New_York')];

/** A zone as written, and the clocks that it may mean. */
const zones: readonly (readonly [text: string, clocks: readonly Zone[]])[] = [
  ['AoE', [AoE]],
  ['(anywhere on earth)', [AoE]],
  ['UTC-12', [AoE]],
  ['UTC', [UTC]],
  ['SAST', [zoneOfTable('Africa/Johannesburg')]],
  ['local time in Vienna', [zoneOfTable('Europe/Vienna')]],
  ['UTC+8', [offset(8)]],
  ['(UTC−5)', [offset(-5)]],
  ['JST', [offset(9)]],
  ['CET', [berlin, offset(1)]],
  ['PST', [angeles, offset(-8)]],
  ['EST', [york, offset(-5)]],
  ['ET', [york]],
  ['Pacific Time', [angeles]],
  ['Paris time', [zoneOfTable('Europe/Paris')]],
  ['IST', [offset(5.5), offset(2), offset(1)]],
];

/** A label and its date as parts of a page. */
const layouts: readonly ((label: string, date: string) => string)[] = [
  (label, date) => `<ul><li>${label}: ${date}</li></ul>`,
  (label, date) => `<table><tr><td>${label}</td><td>${date}</td></tr></table>`,
  (label, date) => `<dl><dt>${label}</dt><dd>${date}</dd></dl>`,
  (label, date) => `<p><b>${label}:</b> ${date}</p>`,
  (label, date) => `<div>${label}</div><div>${date}</div>`,
];

/** Where the hour and the zone stand: beside the date, or over or under the list for all. */
const places = ['beside', 'in brackets', 'before', 'above', 'below'] as const;

const one = <Item>(items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items);
const page = fc.record({
  day: fc.nat(364).map((days) => addDays(dayFrom(2027, 1, 1) as Day, days)),
  write: one(writings),
  move: one(moves),
  days: fc.integer({ min: 2, max: 14 }),
  isEarlier: fc.boolean(),
  hour: one(hours),
  zone: one(zones),
  layout: one(layouts),
  place: one(places),
  label: one(['Paper submission deadline', 'Papers due', 'Full paper submission']),
});
type Told = typeof page extends fc.Arbitrary<infer One> ? One : never;

function written({ day, write, move: [write2, isLater], days, isEarlier, hour, zone, layout, place, label }: Told): string {
  const old = addDays(day, isEarlier && !isLater ? days : -days);
  const date = write2(write(day), write(old));
  const time = `${hour[0]} ${zone[0]}`;
  const beside = { beside: `${date}, ${time}`, 'in brackets': `${date} (${time.replace(/[()]/g, '')})`, before: `${time} on ${date}` };
  const row = layout(label, place === 'above' || place === 'below' ? date : beside[place]);
  const all = `<p>All deadlines are ${time}.</p>`;
  return `<h1>Bells</h1><h2>Important dates</h2>${place === 'above' ? all : ''}${row}${place === 'below' ? all : ''}`;
}

/** The first moment that the hour and the zone may mean on that day. */
const firstMoment = ({ day, hour: [, minutes], zone: [, clocks] }: Told): Instant =>
  clocks.map((clock) => clockMoment(clock, day, minutes).earliest).reduce(earlier);

describe('a deadline written in many ways', () => {
  it('is never counted down to after the first moment that its words allow', () => {
    fc.assert(
      fc.property(page, (told) => {
        const { deadlines } = readHtml(written(told), addDays(told.day, -30)).call;
        const due = firstMoment(told);
        const late = deadlines.filter(({ kind, earliest }) => kind === 'submission' && earliest !== null && earliest > due);
        expect(late.map(({ quote, earliest }) => [quote, earliest])).toEqual([]);
        expect(deadlines.some(({ kind, date }) => kind === 'submission' && date === told.day)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

const withHour = (hour: string) => `<h1>Bells</h1><p>Call for papers</p><li>Paper submission: 15 March 2027, ${hour}</li>`;

const anywhere = 'https://bells.example/cfp';

/** Pages that name no zone or one of several, their address, and the first moment at which their organisers may close. */
const unstated: readonly (readonly [why: string, html: string, first: string, url?: string])[] = [
  ['English, no place', '<h1>Bells</h1><p>Call for papers</p><li>Paper submission: 15 March 2027, 18:00</li>', '2027-03-15T18:00:00Z'],
  [
    'English, in Tokyo',
    '<h1>Bells 2027</h1><p>Tokyo, Japan, June 1-3, 2027</p><li>Paper submission: 15 March 2027, 18:00</li>',
    '2027-03-15T09:00:00Z',
  ],
  ['Japanese', '<h1>鐘の研究会</h1><p>論文募集のお知らせです。</p><li>論文投稿締切：2027年3月15日 18:00</li>', '2027-03-15T09:00:00Z'],
  ['Korean', '<h1>종 연구회</h1><p>논문을 모집합니다.</p><li>논문 제출 마감: 2027년 3월 15일 18:00</li>', '2027-03-15T09:00:00Z'],
  ['Chinese', '<h1>钟研究会</h1><p>征文通知</p><li>投稿截止日期：2027年3月15日 18:00</li>', '2027-03-15T10:00:00Z'],
  [
    'German, by the day',
    '<h1>Glockentagung</h1><p>Wir laden zur Einreichung von Beiträgen ein, die sich mit Glocken und mit dem Läuten befassen.</p><li>Einreichfrist: 15. März 2027</li>',
    '2027-03-15T22:59:00Z',
  ],
  [
    'German below a menu and a banner in English',
    '<ul><li>Home</li><li>About the conference</li><li>Call for papers</li></ul><p>We use cookies to improve your visit of this site. You may change this at any time in the settings of your browser.</p><h1>Glockentagung</h1><p>Wir laden zur Einreichung von Beiträgen ein, die sich mit Glocken und mit dem Läuten befassen.</p><li>Einreichfrist: 15. März 2027</li>',
    '2027-03-15T22:59:00Z',
  ],
  [
    'English, with a title in Japanese',
    '<h1>Bells 鐘</h1><p>We call for papers on bells and on the ringing of them in towns.</p><li>Paper submission: 15 March 2027</li>',
    '2027-03-15T23:59:00Z',
  ],
  [
    'local time in a town that shares its name with one near the venue',
    '<h1>Bells 2027</h1><p>Santiago de Compostela, Spain, June 1-3, 2027</p><li>Paper submission: 15 March 2027, 18:00 local time in Santiago</li>',
    '2027-03-15T17:00:00Z',
  ],
  ['English, on a site of Japan', withHour('18:00'), '2027-03-15T09:00:00Z', 'https://bells.ac.jp/cfp'],
  ['IST on any site', withHour('18:00 IST'), '2027-03-15T12:30:00Z'],
  ['IST on a site of Israel', withHour('18:00 IST'), '2027-03-15T16:00:00Z', 'https://bells.ac.il/cfp'],
  ['IST on a site of Greece, whose clock is that of Israel', withHour('18:00 IST'), '2027-03-15T12:30:00Z', 'https://bells.gr/cfp'],
  ['IST on a site of the United Kingdom', withHour('18:00 IST'), '2027-03-15T12:30:00Z', 'https://bells.ac.uk/cfp'],
  ['BST on a site of the United Kingdom', withHour('18:00 BST'), '2027-03-15T17:00:00Z', 'https://bells.ac.uk/cfp'],
  ['IST on a site of Germany, which says nothing of it', withHour('18:00 IST'), '2027-03-15T12:30:00Z', 'https://bells-uni.de/cfp'],
];

describe('a deadline without a zone of its own', () => {
  const rows = unstated.map(([why, html, first, url = anywhere]) => [why, html, first, url] as const);

  it.each(rows)('%s: is counted down to the first moment that it may mean', (_, html, first, url) => {
    const { deadlines } = readHtml(html, '2027-02-01', url).call;
    expect(deadlines.filter(({ kind }) => kind === 'submission').map(({ earliest }) => earliest)).toEqual([first]);
  });
});
