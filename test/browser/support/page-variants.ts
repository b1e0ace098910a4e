import { yearAhead } from './year-ahead.ts';

/** A row of numbers that looks random and is the same in every run (mulberry32, public domain). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

const call = `<h2>Important dates</h2><ul><li>Paper submission deadline: 12 March ${yearAhead}, 23:59 AoE</li></ul>`;

/** Each takes a page and two numbers from 0 to 1, and gives another page. */
const changes: readonly ((html: string, where: number, what: number) => string)[] = [
  // Elements that are never closed, and closed ones that nothing opened.
  (html, where, what) => insert(html, where, what < 0.5 ? '<div><b><table><tr><td>' : '</div></p></table></li></b>'),
  (html, where) => insert(html, where, call),
  (html, where) => insert(html, where, `<s>3 May ${yearAhead}</s> <del>4 May</del> 5 May ${yearAhead} (extended)`),
  (html, where, what) => html.slice(0, Math.floor(html.length * where)) + html.slice(Math.floor(html.length * (where + what * 0.1))),
  (html) => html.replace(/\s+/g, (blanks) => `${blanks}\u200b `),
  (html, where) => insert(html, where, `<span style="display:none">${call}</span><!-- 6 May ${yearAhead} --><template>${call}</template>`),
  (html, where) =>
    insert(html, where, `<details><summary>Dates</summary>Abstracts due 7 May ${yearAhead}</details><svg><text>8 May</text></svg>`),
  (html) => `${html}${html}`,
];

const insert = (html: string, where: number, piece: string): string => {
  const tag = html.indexOf('<', Math.floor(html.length * where));
  return tag < 0 ? html + piece : html.slice(0, tag) + piece + html.slice(tag);
};

/** So many pages made of a few: broken, joined, cut and filled up in ways that pages are. */
export function variantsOf(pages: readonly string[], howMany: number): readonly string[] {
  const next = numbers(1971);
  return Array.from({ length: howMany }, (_, i) => {
    let html = pages[i % pages.length] ?? '';
    for (let times = 1 + Math.floor(next.next().value * 3); times > 0; times--) {
      const change = changes[Math.floor(next.next().value * changes.length)];
      html = change?.(html, next.next().value, next.next().value) ?? html;
    }
    return i % 25 > 20 ? `<body>${call}${html}` : html;
  });
}
