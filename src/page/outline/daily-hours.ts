import { isAsked } from '../labels/asked.ts';
import { labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { endsInOwnLanguage } from '../phrases/own-language.ts';
import { goesOnWithSign } from '../phrases/signs.ts';
import { areFromTo, bareHourBefore } from './office-hours.ts';
import type { Seen, SeenDate, SeenHour } from './seen.ts';
import { spanLength } from './span-length.ts';
import { leadsToEnd } from './two-ends.ts';

const shortestWindow = 7;
const longestLead = 30;
const clauseMark = /[;。！？]|[.!?]\s/u;

/** Whether a day closes something for which there was more time than that day: the end of a span, or a day behind "until". */
const isEnd = (date: SeenDate, text: string): boolean =>
  date.date.kind === 'range'
    ? !date.date.isPair && (spanLength(date) ?? 0) >= shortestWindow
    : leadsToEnd(text.slice(0, date.at[0])) ||
      goesOnWithSign(text.slice(date.at[1]), 'until it') ||
      endsInOwnLanguage(text.slice(0, date.at[0]), 'until, among own words', text);

/** Whether something is asked for between those days, or nothing is said beside them: "Kurse: 1. bis 20. Juni, 8–18 Uhr" has other hours. */
function isAskedFor({ at: [start, end] }: SeenDate, last: SeenHour, text: string): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(last.at[1])];
  if (isBare(before) && isBare(behind)) return true;
  const about = labelOf(`${before} ${text.slice(end, last.at[0])} ${behind}`);
  return (isAsked(about) || says(about, 'deadline')) && about.guess?.kind !== 'event' && !says(about, 'event', 'programme');
}

/** The hours right behind a day that go on from each other, "das 8h às 12h e das 14h às 18h", and where they begin. */
function hoursBehind(
  date: SeenDate,
  hours: readonly SeenHour[],
  text: string,
): { readonly run: readonly SeenHour[]; readonly from: number } | undefined {
  const run: SeenHour[] = [];
  let end = date.at[1];
  for (const hour of hours) {
    if (hour.at[0] < end) continue;
    const lead = text.slice(end, Math.max(end, hour.lead ?? hour.at[0]));
    if (lead.length > longestLead || clauseMark.test(lead) || /\d{2}/.test(lead.replace(bareHourBefore, ''))) break;
    run.push(hour);
    end = hour.at[1];
  }
  const [first, second] = run;
  if (!first) return undefined;
  const [bare] = second ? [] : (bareHourBefore.exec(text.slice(date.at[1], first.at[0])) ?? []);
  if (bare) return { run, from: first.at[0] - bare.length };
  return second && areFromTo(text, first, second) ? { run, from: first.lead ?? first.at[0] } : undefined;
}

/**
 * "Applications are accepted from 17 October to 8 November, 8:00–18:00": the hours of each day, the last of which closes the last one; they make
 * no slot of a programme.
 */
export function withDailyHours(seen: Seen, text: string): Seen {
  for (const date of seen.dates) {
    const found = isEnd(date, text) ? hoursBehind(date, seen.hours, text) : undefined;
    const last = found?.run.at(-1);
    if (!found || !last || !isAskedFor(date, last, text)) continue;
    const daily: SeenHour = { ...last, at: [found.from, last.at[1]], lead: found.from };
    return { ...seen, hours: seen.hours.flatMap((hour) => (hour === last ? [daily] : found.run.includes(hour) ? [] : [hour])) };
  }
  return seen;
}
