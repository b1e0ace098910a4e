import { describe, expect, it } from 'vitest';
import { readHtml } from './support/read-html.ts';

/** One of two things was extended: the deadline of the other stays what it is, however the page sets them side by side. */
type Layout = (x: string, at: string, y: string, atY: string) => string;

const layouts: Record<string, Layout> = {
  'items, the thing first': (x, d, y, e) => `<ul><li>${x} submission: ${d}</li><li>${y} submission: ${e}</li></ul>`,
  'items, the thing in a bracket': (x, d, y, e) => `<ul><li>Submission (${x}): ${d}</li><li>Submission (${y}): ${e}</li></ul>`,
  'items, the thing in a bracket behind': (x, d, y, e) => `<ul><li>Submission: ${d} (${x})</li><li>Submission: ${e} (${y})</li></ul>`,
  'items, the thing last': (x, d, y, e) =>
    `<ul><li>Submission deadline for ${x}: ${d}</li><li>Submission deadline for ${y}: ${e}</li></ul>`,
  'items, a sentence first': (x, d, y, e) => `<ul><li>${x}. Submission deadline: ${d}</li><li>${y}. Submission deadline: ${e}</li></ul>`,
  'items, a dash': (x, d, y, e) => `<ul><li>${x} – submission deadline ${d}</li><li>${y} – submission deadline ${e}</li></ul>`,
  'items, the day first': (x, d, y, e) => `<ul><li>${d}: ${x} submission</li><li>${e}: ${y} submission</li></ul>`,
  rows: (x, d, y, e) => `<table><tr><td>${x} submission</td><td>${d}</td></tr><tr><td>${y} submission</td><td>${e}</td></tr></table>`,
  'rows, the label beside the day': (x, d, y, e) =>
    `<table><tr><td>${x}</td><td>Submission deadline ${d}</td></tr><tr><td>${y}</td><td>Submission deadline ${e}</td></tr></table>`,
  columns: (x, d, y, e) =>
    `<table><tr><th></th><th>${x}</th><th>${y}</th></tr><tr><td>Submission</td><td>${d}</td><td>${e}</td></tr></table>`,
  headings: (x, d, y, e) => `<h3>${x}</h3><p>Submission deadline: ${d}</p><h3>${y}</h3><p>Submission deadline: ${e}</p>`,
  'bold lines': (x, d, y, e) => `<p><b>${x}</b></p><p>Submission deadline: ${d}</p><p><b>${y}</b></p><p>Submission deadline: ${e}</p>`,
  'bold words': (x, d, y, e) => `<p><b>${x}</b><br>Submission deadline: ${d}</p><p><b>${y}</b><br>Submission deadline: ${e}</p>`,
  'first lines': (x, d, y, e) => `<p>${x}<br>Submission deadline: ${d}</p><p>${y}<br>Submission deadline: ${e}</p>`,
  terms: (x, d, y, e) => `<dl><dt>${x}</dt><dd>Submission deadline: ${d}</dd><dt>${y}</dt><dd>Submission deadline: ${e}</dd></dl>`,
  'terms with bare days': (x, d, y, e) => `<dl><dt>${x} submission</dt><dd>${d}</dd><dt>${y} submission</dt><dd>${e}</dd></dl>`,
  cards: (x, d, y, e) =>
    `<div><h4>${x}</h4><span>Submission deadline</span><p>${d}</p></div><div><h4>${y}</h4><span>Submission deadline</span><p>${e}</p></div>`,
  'items in items': (x, d, y, e) =>
    `<ul><li>${x}<ul><li>Submission deadline: ${d}</li></ul></li><li>${y}<ul><li>Submission deadline: ${e}</li></ul></li></ul>`,
  sentences: (x, d, y, e) => `<p>The submission deadline for ${x} is ${d}. The submission deadline for ${y} is ${e}.</p>`,
};

const things = [
  ['Papers', 'Demos'],
  ['Long papers', 'Short papers'],
  ['Full papers', 'Posters'],
  ['Main track', 'Industry track'],
  ['Symposium on Bees', 'Symposium on Owls'],
] as const;

/** How the extension is told. */
const moves: readonly ((now: string, old: string) => string)[] = [
  (now, old) => `<s>${old}</s> ${now}`,
  (now, old) => `${now} <s>${old}</s>`,
  (now, old) => `<del>${old}</del> New: ${now}`,
  (now, old) => `${now} (was ${old})`,
  (now, old) => `${old} → ${now}`,
  (now, old) => `${old}, extended to ${now}`,
  (now, old) => `${now} (extended from ${old})`,
  (now) => `${now} (extended)`,
  (now) => `${now} EXTENDED!`,
  (now) => `${now} (final extension)`,
];

const [old, now] = ['1 May 2027', '8 May 2027'];
/** The day of the other thing: before, on, and behind the old day, and on the new one. */
const others = { '20 April 2027': '2027-04-20', '1 May 2027': '2027-05-01', '4 May 2027': '2027-05-04', '8 May 2027': '2027-05-08' };

/** Each turn of a layout with one pair of things, each pair with each turn in some layout: all of them say little more, and cost five times as much. */
const turnsOf = (at: number, pair: number) => moves.filter((_, turn) => (turn + at) % things.length === pair);

describe.each(Object.entries(layouts).map(([name, layout], at) => [name, layout, at] as const))('%s', (_, layout, at) => {
  it.each(things.map(([x, y], pair) => [x, y, pair] as const))('%s and %s', (x, y, pair) => {
    const lost = turnsOf(at, pair).flatMap((move) =>
      Object.entries(others).flatMap(([other, day]) =>
        [layout(x, move(now, old), y, other), layout(x, other, y, move(now, old))].filter((html) => {
          const { call } = readHtml(`<h1>Call for papers</h1><h2>Important dates</h2>${html}`, '2027-03-15');
          const days: readonly (string | null)[] = call.deadlines.flatMap(({ kind, status, date }) =>
            kind === 'submission' && status === 'current' ? date : [],
          );
          return !days.includes(day) || !days.includes('2027-05-08');
        }),
      ),
    );
    expect(lost).toEqual([]);
  });
});
