import { describe, expect, it } from 'vitest';
import { readHtml } from './support/read-html.ts';

/** A list of four deadlines: its labels, its days, what they are. */
const list = [
  { label: 'Abstract submission', day: [2027, 3, 12], kind: 'abstract' },
  { label: 'Paper submission', day: [2027, 5, 1], kind: 'submission' },
  { label: 'Notification of acceptance', day: [2027, 6, 21], kind: 'notification' },
  { label: 'Camera-ready papers', day: [2027, 9, 3], kind: 'camera-ready' },
] as const;
type DayOf = (typeof list)[number]['day'];

const months = 'January February March April May June July August September October November December'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');
const month = ([, m]: DayOf): string => months[m - 1] ?? '';
const short = (day: DayOf): string => month(day).slice(0, 3);
const suffix = ([, , d]: DayOf): string => ({ 1: 'st', 3: 'rd', 12: 'th', 21: 'st' })[d];
const plain = (day: DayOf): string => `${month(day)} ${day[2]}, ${day[0]}`;

const read = (body: string): readonly string[] =>
  readHtml(`<title>KISV 2027</title><h1>KISV 2027</h1><h2>Important dates</h2>${body}`, '2027-02-01').call.deadlines.map(
    ({ kind, date }) => `${kind} ${date}`,
  );
const right = list.map(({ kind, day: [y, m, d] }) => `${kind} ${y}-${two(m)}-${two(d)}`);

type Setting = (label: string, day: string) => string;

describe('a day in elements of its own', () => {
  const days: Readonly<Record<string, (day: DayOf) => string>> = {
    'number, month, year in boxes': (day) => `<div>${two(day[2])}</div><div>${short(day)}</div><div>${day[0]}</div>`,
    'month, number, year in boxes': (day) => `<div>${short(day)}</div><div>${day[2]}</div><div>${day[0]}</div>`,
    'number over month and year': (day) => `<div>${day[2]}</div><div>${short(day)} ${day[0]}</div>`,
    'day over year': (day) => `<div>${short(day)} ${day[2]}</div><div>${day[0]}</div>`,
    'a break before the year': (day) => `${month(day)} ${day[2]},<br>${day[0]}`,
    'a break before the year, number first': (day) => `${day[2]} ${month(day)}<br>${day[0]}`,
    'spans without blanks': (day) => `<span>${day[2]}</span><span>${short(day).toUpperCase()}</span><span>${day[0]}</span>`,
    'a raised ending': (day) => `${month(day)} ${day[2]}<sup>${suffix(day)}</sup>, ${day[0]}`,
    'a soft hyphen': (day) => `${month(day).slice(0, 2)}&shy;${month(day).slice(2)} ${day[2]}, ${day[0]}`,
    'an icon': (day) => `<i class="fa fa-calendar"></i> ${plain(day)}`,
  };
  const settings: Readonly<Record<string, Setting>> = {
    'below its label': (label, day) => `<div><h4>${label}</h4><div>${day}</div></div>`,
    'above its label': (label, day) => `<div><div>${day}</div><h4>${label}</h4></div>`,
    'below its label, both plain': (label, day) => `<div><div>${label}</div><div>${day}</div></div>`,
    'above its label, both plain': (label, day) => `<div><div>${day}</div><div>${label}</div></div>`,
    'as a detail': (label, day) => `<dl><dt>${label}</dt><dd>${day}</dd></dl>`,
    'as a term': (label, day) => `<dl><dt>${day}</dt><dd>${label}</dd></dl>`,
    'in a cell': (label, day) => `<table><tr><td>${label}</td><td>${day}</td></tr></table>`,
    'in a cell before its label': (label, day) => `<table><tr><td>${day}</td><td>${label}</td></tr></table>`,
  };
  it.each(Object.keys(days).flatMap((way) => Object.keys(settings).map((where) => [way, where] as const)))('%s, %s', (way, where) => {
    expect(read(list.map(({ label, day }) => settings[where]?.(label, days[way]?.(day) ?? '')).join(''))).toEqual(right);
  });
});

describe('what sites put beside a date says nothing of what it is for', () => {
  const remarks = [
    '(passed)',
    'Closed',
    'Expired',
    'Open',
    'Now open',
    'Completed',
    'Upcoming',
    'Done',
    '✓',
    '⏰',
    '#1',
    '[PDF]',
    'CMT',
    'via CMT',
    'Apply now',
    'Submit here',
    'Submit via EasyChair',
    'Register now',
    '(new)',
    'Extended!',
    '(extended)',
    '(firm)',
    '(hard deadline)',
    'Deadline',
    '(tentative)',
    '11:59 PM AoE',
    'Midnight AoE',
    '(anywhere on earth)',
    '(in 42 days)',
    '42 days left',
    'Add to calendar',
    '(7 weeks)',
    '(see below)',
    '(Friday)',
    '* all times AoE',
  ];
  const settings: Readonly<Record<string, (label: string, day: string, remark: string) => string>> = {
    'behind the day, below the label': (label, day, remark) => `<div><h4>${label}</h4><p>${day} ${remark}</p></div>`,
    'below the day, below the label': (label, day, remark) => `<div><h4>${label}</h4><p>${day}</p><p>${remark}</p></div>`,
    'behind the day, above the label': (label, day, remark) => `<div><p>${day} ${remark}</p><h4>${label}</h4></div>`,
    'between the day and the label below': (label, day, remark) => `<div><p>${day}</p><p>${remark}</p><h4>${label}</h4></div>`,
    'below the label below': (label, day, remark) => `<div><p>${day}</p><h4>${label}</h4><p>${remark}</p></div>`,
    'above the label above': (label, day, remark) => `<div><p>${remark}</p><h4>${label}</h4><p>${day}</p></div>`,
    'above the day': (label, day, remark) => `<div><p>${remark}</p><p>${day}</p><h4>${label}</h4></div>`,
    'in an item': (label, day, remark) => `<li>${label}: ${day} ${remark}</li>`,
    'in a last cell': (label, day, remark) => `<table><tr><td>${label}</td><td>${day}</td><td>${remark}</td></tr></table>`,
    'in a detail': (label, day, remark) => `<dl><dt>${label}</dt><dd>${day} ${remark}</dd></dl>`,
    'in a detail of its own': (label, day, remark) => `<dl><dt>${label}</dt><dd>${day}</dd><dd>${remark}</dd></dl>`,
  };
  it.each(remarks.flatMap((remark) => Object.keys(settings).map((where) => [remark, where] as const)))('%s %s', (remark, where) => {
    expect(read(list.map(({ label, day }) => settings[where]?.(label, plain(day), remark)).join(''))).toEqual(right);
  });
});

describe('each card has an hour of its own', () => {
  const hours = ['10:00', '11:00', '12:00', '13:00'];
  const tellings: readonly ((hour: string) => string)[] = [
    (hour) => `${hour} AoE`,
    (hour) => `(${hour} UTC)`,
    (hour) => `Time: ${hour} UTC`,
    (hour) => `until ${hour} CET`,
  ];
  const settings: Readonly<Record<string, (label: string, day: string, hour: string) => string>> = {
    'label, day, hour': (label, day, hour) => `<div><h4>${label}</h4><p>${day}</p><p>${hour}</p></div>`,
    'label, hour, day': (label, day, hour) => `<div><h4>${label}</h4><p>${hour}</p><p>${day}</p></div>`,
    'day, hour, label': (label, day, hour) => `<div><p>${day}</p><p>${hour}</p><h4>${label}</h4></div>`,
    'day, label, hour': (label, day, hour) => `<div><p>${day}</p><h4>${label}</h4><p>${hour}</p></div>`,
    'hour, day, label': (label, day, hour) => `<div><p>${hour}</p><p>${day}</p><h4>${label}</h4></div>`,
    'term, two details': (label, day, hour) => `<dl><dt>${label}</dt><dd>${day}</dd><dd>${hour}</dd></dl>`,
    'three cells': (label, day, hour) => `<table><tr><td>${label}</td><td>${day}</td><td>${hour}</td></tr></table>`,
    'items in items': (label, day, hour) => `<ul><li>${label}<ul><li>${day}</li><li>${hour}</li></ul></li></ul>`,
  };
  it.each(Object.keys(settings).flatMap((where) => tellings.map((telling) => [where, telling('…'), telling] as const)))(
    '%s: %s',
    (where, _said, telling) => {
      const cards = list.map(({ label, day }, i) => settings[where]?.(label, plain(day), telling(hours[i] ?? '')));
      const { deadlines } = readHtml(`<h1>KISV 2027</h1><h2>Important dates</h2>${cards.join('')}`, '2027-02-01').call;
      expect(deadlines.map(({ kind, date, time }) => `${kind} ${date} ${time}`)).toEqual(right.map((one, i) => `${one} ${hours[i]}`));
    },
  );
});

describe('a card keeps its old day beside the new one', () => {
  const earlier = ['March 5, 2027', 'April 24, 2027', 'June 14, 2027', 'August 27, 2027'];
  const olds = ['2027-03-05', '2027-04-24', '2027-06-14', '2027-08-27'];
  const tellings: Readonly<Record<string, (old: string, now: string) => readonly string[]>> = {
    'old struck, in one line': (old, now) => [`<s>${old}</s> ${now}`],
    'old struck behind, in one line': (old, now) => [`${now} <s>${old}</s>`],
    'old struck above': (old, now) => [`<s>${old}</s>`, now],
    'old struck below': (old, now) => [now, `<s>${old}</s>`],
    'what it was below': (old, now) => [now, `(was ${old})`],
    'what it was originally below': (old, now) => [now, `Originally ${old}`],
    'from what it was extended below': (old, now) => [now, `Extended from ${old}`],
    'an arrow': (old, now) => [`${old} → ${now}`],
  };
  const settings: Readonly<Record<string, (label: string, lines: readonly string[]) => string>> = {
    'label first': (label, lines) => `<div><h4>${label}</h4>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
    'label first, plain': (label, lines) => `<div><div>${label}</div>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`,
    'label last': (label, lines) => `<div>${lines.map((line) => `<p>${line}</p>`).join('')}<h4>${label}</h4></div>`,
    'label last, plain': (label, lines) => `<div>${lines.map((line) => `<div>${line}</div>`).join('')}<div>${label}</div></div>`,
    'a term': (label, lines) => `<dl><dt>${label}</dt>${lines.map((line) => `<dd>${line}</dd>`).join('')}</dl>`,
    'a cell': (label, lines) => `<table><tr><td>${label}</td><td>${lines.map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`,
    'items in items': (label, lines) => `<ul><li>${label}<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></li></ul>`,
  };
  it.each(Object.keys(settings).flatMap((where) => Object.keys(tellings).map((telling) => [where, telling] as const)))(
    '%s, %s',
    (where, telling) => {
      for (const moved of [[0, 1, 2, 3], [0], [1], [2], [3]]) {
        const cards = list.map(({ label, day }, i) => {
          const old = earlier[i] ?? '';
          return settings[where]?.(label, moved.includes(i) ? (tellings[telling]?.(old, plain(day)) ?? []) : [old]);
        });
        const { deadlines } = readHtml(`<h1>KISV 2027</h1><h2>Important dates</h2>${cards.join('')}`, '2027-02-01').call;
        const expected = list.map(({ kind }, i) => (moved.includes(i) ? `${right[i]} was ${olds[i]}` : `${kind} ${olds[i]}`));
        expect(deadlines.map(({ kind, date, was }) => `${kind} ${date}${was.length ? ` was ${was.join()}` : ''}`)).toEqual(expected);
      }
    },
  );
});

describe('a line of its own below a day is its label where no card says else', () => {
  const rows: readonly (readonly [what: string, html: string, expected: readonly string[]])[] = [
    [
      'the first label is one that nobody knows',
      '<h4>Kelp matters</h4><p>1 May 2027</p><h4>Notification of acceptance</h4><p>3 June 2027</p><h4>Camera-ready papers</h4><p>5 July 2027</p>',
      ['notification 2027-06-03', 'camera-ready 2027-07-05'],
    ],
    ['a button alone names what it asks for', '<h2>Apply now</h2><p>Until 5 May 2027</p>', ['submission 2027-05-05']],
    [
      'an extended abstract is none where a bracket stands between',
      '<p>12 March 2027 (extended): Abstract submission</p><p>1 May 2027: Paper submission</p>',
      ['abstract 2027-03-12', 'submission 2027-05-01'],
    ],
    [
      'an extended abstract is one',
      '<p>12 March 2027: Extended abstract submission</p><p>1 May 2027: Notification</p>',
      ['submission 2027-03-12', 'notification 2027-05-01'],
    ],
  ];
  it.each(rows)('%s', (_what, html, expected) => expect(read(html)).toEqual(expected));
});
