import { isAnd } from '#dates/and.ts';
import { thingsJudged } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { isBracketOfEvent } from '../../outline/event-bracket.ts';
import type { Unit } from '../../outline/outline.ts';
import { isUntil } from './until.ts';

/** A bracket right before the days, with at most a place or a small word in it: "(vom". */
const opens = /\(\s?(?:\p{Lu}[\p{L}\s-]{1,30},\s)?(?:\p{L}{1,4}\s)?$/u;
/** The days and at most their place stand in the bracket, and the sentence goes on behind it. */
const closes = /^[^().;]{0,30}\)\s\p{L}/u;
const bracketEnd = /^[^()]*\)/;

/** "(due 1–5 March)", "(open 1–20 March)": the words right before the days make them those of what is handed in. */
const isOfHandIn = (before: string): boolean =>
  says(labelOf(before.slice(before.lastIndexOf('('))), 'deadline', 'opens', 'closes', 'until', 'submit', 'register');

/** The name of an event that the words before a bracket, or an aside, end with; undefined where they end with none. */
function eventAt(before: string, opens: RegExp): string | undefined {
  const words = before.replace(opens, '').trimEnd();
  const event = labelOf(words).mentions.find(({ concept, end }) => concept === 'event' && end === words.length);
  return event && before.slice(event.at);
}

/** "…, 4 June 2027, must be sent by": the same between commas. */
const asideOpens = /,\s$/;
const asideCloses = /^,\s\p{Ll}/u;
const asideEnd = /^,/;

/** "Papers for the summer meeting, 4 June 2027, must be sent by 12 January": the day is the meeting's, and what it is for goes on. */
function aroundAside(
  text: string,
  { start, end }: Cluster,
  around: Around,
  next: Around,
): readonly [own: Around, next: Around] | undefined {
  if (!asideOpens.test(text.slice(0, start)) || !asideCloses.test(text.slice(end)) || !asideEnd.test(next.before)) return undefined;
  const event = eventAt(around.before, asideOpens);
  const before = `${around.before.replace(asideOpens, '')} ${next.before.replace(asideEnd, '').trimStart()}`;
  return event !== undefined && isDue(before, next, text)
    ? [
        { before: event, behind: '' },
        { ...next, before },
      ]
    : undefined;
}

/** Whether it is said before a day what is due by it. */
const isDue = (before: string, { behind }: Around, line: string): boolean =>
  says(labelOf(before), ...thingsJudged, 'submit') && isUntil(before, behind, line);

const isAskedUntil = (before: string, { behind }: Around, line: string): boolean =>
  says(labelOf(before), 'submit', 'register', 'proposal') && (isUntil(before, behind, line) || says(labelOf(before), 'deadline', 'closes'));

const firstWord = /\p{L}+/u;
/** "(5 March) and posters by": what is named behind "and" has the second day to itself. */
const goesOnWithAnother = (behind: string): boolean => isAnd(firstWord.exec(behind.replace(bracketEnd, ''))?.[0] ?? '');

/**
 * "Applications for the summer school (12–16 July) are due by 30 April": days in a bracket right behind an event are its own, and what the
 * sentence begins with goes on behind it.
 */
export function aroundBrackets({ text }: Unit, clusters: readonly Cluster[], arounds: readonly Around[]): readonly Around[] {
  let found = arounds;
  for (const [i, { dates, start, end }] of clusters.entries()) {
    const [around, next] = [found[i], found[i + 1]];
    const isSpan = dates.length === 1 && dates[0]?.date.kind === 'range';
    const isDay = dates.length === 1 && dates[0]?.date.kind === 'day' && !dates[0].struck;
    const aside = dates.length === 1 && around && next ? aroundAside(text, { dates, start, end }, around, next) : undefined;
    if (aside) found = found.with(i, aside[0]).with(i + 1, aside[1]);
    if (aside || !(isSpan || isDay) || !around || !next || !opens.test(text.slice(0, start)) || !closes.test(text.slice(end))) continue;
    if (!bracketEnd.test(next.before) || isOfHandIn(around.before)) continue;
    const whole = { ...next, before: `${around.before.replace(opens, '').trimEnd()} ${next.before.replace(bracketEnd, '').trimStart()}` };
    const event = eventAt(around.before, opens);
    // "Zgłoszenia na pobyt (1–30 lipca) należy przesyłać do": nor are days of anything else those on which it is applied for.
    const isPlaced = isBracketOfEvent(text.slice(0, start), text.slice(end));
    const isAsked = isAskedUntil(whole.before, next, text);
    const isDueLater = isAsked || isDue(whole.before, next, text);
    if (isDay ? event === undefined || !isDueLater || goesOnWithAnother(next.before) : event === undefined && !isPlaced && !isAsked)
      continue;
    const own = isPlaced
      ? { before: around.before.slice(around.before.lastIndexOf('(')), behind: ')' }
      : isDay
        ? around
        : { before: event ?? '', behind: '' };
    found = found.with(i, own).with(i + 1, whole);
  }
  return found;
}
