import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '#model/call.ts';
import { addDays, type Day, dayFrom } from '#model/day.ts';
import extensions from './read/extensions.rows.ts';
import layouts from './read/layouts.rows.ts';
import pairs from './read/pairs.rows.ts';
import type { ReadRow } from './read/row.ts';
import statements from './read/statements.rows.ts';
import strikes from './read/strikes.rows.ts';
import years from './read/years.rows.ts';
import zones from './read/zones.rows.ts';
import { readHtml } from './support/read-html.ts';
import { type Spelling, spellings } from './support/spellings.ts';

/** What is done to a page without a change of what it says. */
type Dressing = (body: string) => string;

const later = (html: string): string => html.replace(/20(\d\d)/g, (_, year: string) => `20${Number(year) + 1}`);
/** Of the text between tags alone. */
const inText = (html: string, change: (text: string) => string): string =>
  html.replace(/>([^<]+)</g, (_, text: string) => `>${/\S/.test(text) ? change(text) : text}<`);
const englishDay = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, 20\d\d/g;

const dressings: Readonly<Record<string, Dressing>> = {
  'in the sections of a page': (body) => `<main><article><section>${body}</section></article></main>`,
  'deep in boxes': (body) => `${'<div class="wrap">'.repeat(9)}${body}${'</div>'.repeat(9)}`,
  'in a panel of tabs': (body) => `<div class="tab-content"><div class="tab-pane active" role="tabpanel">${body}</div></div>`,
  'in a table that lays it out': (body) => `<table><tr><td>${body}</td></tr></table>`,
  'in a form': (body) => `<form method="post">${body}</form>`,
  'below a banner': (body) => `<div role="dialog"><p>We use cookies.</p><button>Accept</button></div>${body}`,
  'over a footer': (body) => `${body}<footer><p>© 2019–2030 Bell Society. All rights reserved.</p></footer>`,
  'over the day of its last change': (body) => `${body}<p><small>Last updated: January 2, 2026</small></p>`,
  'with a hidden copy': (body) => `${body}<div style="display:none">${later(body)}</div>`,
  'with a copy in a comment': (body) => `<!-- ${later(body).replaceAll('--', '-')} -->${body}`,
  'with a copy in a template': (body) => `${body}<template>${later(body)}</template>`,
  'with ends of lines as on Windows': (body) => body.replaceAll('\n', '\r\n'),
  'with blanks that do not break': (body) => inText(body, (text) => text.replaceAll(' ', '&nbsp;')),
  'with each text in tags': (body) => inText(body, (text) => `<span><font color="red">${text}</font></span>`),
  'with days in bold': (body) => inText(body, (text) => text.replace(englishDay, '<b>$&</b>')),
  'with days that are links': (body) => inText(body, (text) => text.replace(englishDay, '<a href="#calendar">$&</a>')),
  'with thin blanks in days': (body) => inText(body, (text) => text.replace(englishDay, (day) => day.replaceAll(' ', '\u2009'))),
  'with marks of no width around days': (body) => inText(body, (text) => text.replace(englishDay, '\u200b$&\u200e')),
};

/** Pages of a few words of which a banner is the greater part may be of another language with it, and so of another land. */
const isOfAnyLand: ReadonlySet<string> = new Set(['below a banner', 'over a footer', 'over the day of its last change']);

/** Rules for elements and tables of Markdown are told by what stands right beside a text. */
const rows: readonly ReadRow[] = [extensions, layouts, pairs, statements, strikes, years, zones]
  .flat()
  .filter(([, html]) => !/<style|\|/.test(html));

const told = ({ kind, date, end, time, zone, status, was, earliest, latest }: Deadline, hasMoments: boolean): unknown =>
  hasMoments ? [kind, date, end, time, zone, status, was, earliest, latest] : [kind, date, end, time, zone, status, was];

describe('a page in another dress', () => {
  it('says the same', () =>
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.subarray(Object.keys(dressings), { minLength: 1, maxLength: 3 }), ([, html, on], names) => {
        const hasMoments = !names.some((name) => isOfAnyLand.has(name));
        const say = (body: string) => readHtml(body, on).call.deadlines.map((deadline) => told(deadline, hasMoments));
        expect(say(names.reduce((body, name) => dressings[name]?.(body) ?? body, html))).toEqual(say(html));
      }),
      { numRuns: 400 },
    ));
}, 60_000);

type Rows = readonly (readonly [label: string, when: string])[];
const each = (list: Rows, write: (label: string, when: string) => string): string =>
  list.map(([label, when]) => write(label, when)).join('');

/** A list of deadlines, set in any way. */
const settings: readonly ((list: Rows) => string)[] = [
  (list) => `<ul>${each(list, (label, when) => `<li>${label}: ${when}</li>`)}</ul>`,
  (list) => `<ul>${each(list, (label, when) => `<li>${when}: ${label}</li>`)}</ul>`,
  (list) => `<ul>${each(list, (label, when) => `<li><b>${label}</b> ${when}</li>`)}</ul>`,
  (list) => each(list, (label, when) => `<p>${label}: ${when}</p>`),
  (list) => `<p>${list.map(([label, when]) => `${label}: ${when}`).join('<br>')}</p>`,
  (list) => `<table>${each(list, (label, when) => `<tr><td>${label}</td><td>${when}</td></tr>`)}</table>`,
  (list) => `<table>${each(list, (label, when) => `<tr><td>${when}</td><td>${label}</td></tr>`)}</table>`,
  (list) => `<dl>${each(list, (label, when) => `<dt>${label}</dt><dd>${when}</dd>`)}</dl>`,
  (list) => each(list, (label, when) => `<div class="card"><h4>${label}</h4><p>${when}</p></div>`),
  (list) => each(list, (label, when) => `<div class="card"><p>${when}</p><h4>${label}</h4></div>`),
  (list) => each(list, (label, when) => `<div class="row"><div>${label}</div><div>${when}</div></div>`),
];

const titles = ['Important dates', 'Workshop timeline', 'Deadlines', 'Submission deadlines', 'Call for papers'];

/** How a row tells the day that it had before. */
const histories: readonly ((now: string, old: string) => string)[] = [
  (now) => now,
  (now, old) => `<s>${old}</s> ${now}`,
  (now, old) => `${now} (was ${old})`,
  (now, old) => `${now} (extended; originally ${old})`,
  (now, old) => `${old} → ${now}`,
  (now, old) => `${old}, NEW: ${now}`,
];

const labels = ['Abstract submission', 'Paper submission', 'Notification of acceptance', 'Camera-ready papers'];
const plainSpellings = spellings.slice(0, 9);

describe('a list of deadlines', () => {
  it('is read the same in any setting, whichever rows tell an old day', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...settings),
        fc.constantFrom(...titles),
        fc.array(fc.constantFrom(...histories), { minLength: labels.length, maxLength: labels.length }),
        fc.constantFrom(...plainSpellings),
        fc.nat(300),
        (set, title, moves, write: Spelling, days) => {
          const first = addDays(dayFrom(2027, 2, 1) as Day, days);
          const due = labels.map((_, i) => addDays(first, 21 * i));
          const list: Rows = labels.map((label, i) => [
            label,
            moves[i]?.(write(due[i] ?? first), write(addDays(due[i] ?? first, -7))) ?? '',
          ]);
          const { deadlines } = readHtml(`<h1>TARN</h1><h3>${title}</h3>${set(list)}`, '2027-01-05').call;
          expect(deadlines.map(({ kind, date }) => `${kind} ${date}`)).toEqual(
            ['abstract', 'submission', 'notification', 'camera-ready'].map((kind, i) => `${kind} ${due[i]}`),
          );
        },
      ),
      { numRuns: 400 },
    ));
}, 60_000);
