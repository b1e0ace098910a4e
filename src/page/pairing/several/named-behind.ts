import { withoutLastAnd } from '#dates/and.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { endOfSign } from '../../phrases/signs.ts';
import { isTurn, joinsDates } from './list-of-days.ts';

/** "(abstracts)", "[full papers]": what names the date right before it. */
const bracketed = /^ ?[([]([^()[\]]{2,60})[)\]]/;
const dash = /^ ?[-–—](?= )/;
const words = /^ ?(?=\p{L})/u;
const upToMark = /^ ([^,;/&()]{2,60})/;
/** "– posters", "for papers": where what leads to the name ends. */
const leadEnd = (text: string): number | undefined =>
  dash.exec(text)?.[0].length ?? (words.test(text) ? endOfSign(text, 'for') : undefined);

/** What a dash or "for" leads to: all of it, and the name. */
function led(text: string): readonly [all: string, name: string] | undefined {
  const end = leadEnd(text);
  const [all = '', name] = end === undefined ? [] : (upToMark.exec(text.slice(end)) ?? []);
  return name === undefined ? undefined : [text.slice(0, end) + all, name];
}
/** "12 May (papers) 2027": a name within the date, before the year of all dates of its line. */
const within = /\(([^()]{2,60})\)/;
/** What is left of a line behind its last date and its name: a stop. */
const ending = /^[ ,.;]{0,4}$/;
const beginsAnew = /^ ?[,;] /;
/** Whether nothing follows, or a mark and what names another date: ", notification on". */
const ends = (rest: string): boolean => ending.test(rest) || (beginsAnew.test(rest) && labelOf(rest).guess !== undefined);

interface Named {
  readonly name: string;
  readonly rest: string;
}

function namedBy(words: string, date: string): Named | undefined {
  const text = words.replace(/\s+/g, ' ');
  const inside = within.exec(date)?.[1];
  const behind = bracketed.exec(text) ?? led(text)?.map((part) => withoutLastAnd(part)) ?? [];
  const [all, name] = inside === undefined ? behind : ['', inside];
  if (all === undefined || name === undefined || isTurn(name) || says(labelOf(name), 'extended', 'formerly')) return undefined;
  return { name: name.trim(), rest: text.slice(all.length) };
}

/**
 * "Submission deadline: 1 May (abstracts), 12 May (papers)": where a name leads to the dates of a line and each of them has one of its own
 * behind it, both together are what stands before it. What stands around other dates stays, be they behind the end of that part: "1 May for
 * abstracts and 12 May for papers; authors are told on 1 June", or the comma there. `dates` are the dates as written.
 */
export function namedBehind(arounds: readonly Around[], dates: readonly string[]): readonly Around[] {
  const [first, ...others] = arounds;
  const lead = first && labelOf(first.before);
  // "Two dates to keep in mind:" names none of them itself.
  const isOfDates = lead !== undefined && !lead.guess && says(lead, 'dates');
  if (!first || others.length === 0 || (!lead?.guess && !isOfDates)) return arounds;
  const names: string[] = [];
  let behindLast = '';
  for (const [i, { behind }] of arounds.entries()) {
    // Behind a date its words end at a semicolon; before the next one they do not.
    const joined = namedBy(others[i]?.before ?? '', dates[i] ?? '');
    const last = joined && joinsDates(joined.rest) ? undefined : namedBy(behind, dates[i] ?? '');
    const named = last ?? joined;
    if (!named || (last && (i === 0 || !ends(last.rest))) || (isOfDates && !labelOf(named.name).guess)) return arounds;
    names.push(named.name);
    if (last) {
      behindLast = behind.slice(0, behind.length - last.rest.trimStart().length);
      break;
    }
  }
  const head = first.before.replace(/[\s:：]{1,4}$/u, '');
  const withName = (around: Around, i: number): Around => {
    const name = names[i];
    if (name !== undefined) return { before: `${head} (${name}): `, behind: '' };
    const isNext = i === names.length && around.before.startsWith(behindLast);
    return isNext ? { ...around, before: around.before.slice(behindLast.length).replace(/^[\s,.;]{1,4}/, '') } : around;
  };
  return arounds.map(withName);
}
