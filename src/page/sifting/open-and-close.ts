import { addDays, type Day, dayFrom, dayParts } from '#model/day.ts';
import { closing } from '#model/kinds.ts';
import type { Dated } from '../deadlines/dated.ts';
import { labelOf, says } from '../labels/label.ts';
import { wordBetween } from '../outline/two-ends.ts';
import { leadsToSpan } from '../pairing/beside/leads-to-span.ts';
import type { Entry } from '../pairing/entry.ts';
import { eachOfTwo } from '../pairing/several/two-names.ts';
import { kindOf } from '../phrases/kind.ts';
import { endsWithSign, goesOnWithSign, hasSign, lastEndOf } from '../phrases/signs.ts';

/**
 * "1 and 8 May", "1, 8 or 15 May": days on each of which something closes, not a window from the first to the last; undefined elsewhere.
 */
function daysNamed({ entry, from, to }: Dated): readonly Day[] | undefined {
  const { date } = entry.date;
  const { text } = entry.unit;
  const isBetween =
    endsWithSign(text.slice(0, entry.date.at[0]), 'between') || goesOnWithSign(text.slice(entry.date.at[1]), 'between them');
  if (date.kind !== 'range' || !date.isPair || isBetween || from === null || to === null) return undefined;
  const { year } = dayParts(from as Day);
  return [from as Day, ...(date.between ?? []).flatMap(({ month, day }) => dayFrom(year, month, day) ?? []), to];
}

/** A comma that is none of the date itself: "March 1, 2027, to". */
const commaOfOwn = /(?<!,\s?\d{4}),\s{0,2}$/;

/**
 * "Abstracts: 1 March, until 5 April papers": a comma parts the two, and nothing says that the first one opens anything: it may close on
 * either.
 */
function mayBeTwo({ unit, date, label }: Entry): boolean {
  const joint = date.date.kind === 'range' ? wordBetween(unit.text, date.at) : undefined;
  if (!joint || !commaOfOwn.test(unit.text.slice(date.at[0], joint[0]))) return false;
  // "From today, 10 January, until 5 March".
  const before = unit.text.slice(0, date.at[0]).replace(/,\s?$/, '');
  return !leadsToSpan(before, unit.text.slice(date.at[0])) && !hasSign(before, 'a time') && !says(labelOf(label), 'opens');
}

/** "Submissions from 1 March to 15 April, 17:00": the first day opens, the last one closes at that hour. */
export function splitWindows(items: readonly Dated[]): readonly Dated[] {
  return items.flatMap((item): Dated[] => {
    const { entry, to } = item;
    if (to !== null && item.from !== null && to === addDays(item.from as Day, 1) && isAtNight(entry)) return [nightBetween(item, to)];
    if (to === null || !closing.has(entry.kind)) return to !== null && entry.kind === 'opens' ? openUntil(item, to) : [item];
    const named = daysNamed(item);
    if (named) {
      const each = named.length === 2 ? eachOfTwo(entry) : undefined;
      return named.map((from, i) => ({ ...item, entry: each?.[i] ?? entry, from, to: null }));
    }
    if (mayBeTwo(entry)) return [{ ...item, to: null, others: [to], assumptions: [...item.assumptions, 'two-dates-unexplained'] }];
    const closes = { ...item, from: to, to: null };
    if (entry.kind === 'camera-ready') return [closes];
    return [{ ...item, entry: opening(entry), to: null, was: [], others: [] }, closes];
  });
}

const lettersBeforeNight = 30;
/** What leads from the word to its days: "night of", "Nacht vom", but not "gala night:". */
const nightLead = /^[\p{L}’'\s]{0,12}$/u;

/** "Midnight between 5 and 6 May"; of what closes also "in the night of 5 to 6 May". */
function isAtNight({ hour, kind, unit, date }: Entry): boolean {
  if (hour?.said === 'midnight') return true;
  const before = unit.text.slice(Math.max(0, date.at[0] - lettersBeforeNight), date.at[0]);
  const end = closing.has(kind) ? lastEndOf(before, 'night') : undefined;
  return end !== undefined && nightLead.test(before.slice(end));
}

const noon = 12 * 60;

/** Such a night is the end of the first day; an hour of it before midnight is of that day, one behind it of the next. */
function nightBetween(item: Dated, to: Day): Dated {
  const { hour } = item.entry;
  if (hour?.said === 'hour') return { ...item, from: hour.minutes >= noon ? item.from : to, to: null };
  return { ...item, to: null, entry: { ...item.entry, hour: { minutes: 24 * 60, said: 'end of day' } } };
}

/** The hour of a window, and the zone with it, is that at which it closes, unless its first day has one too. */
const opening = (entry: Entry): Entry => {
  const hour = entry.date.opensAt;
  return { ...entry, kind: 'opens', hour, zone: entry.hour && !hour ? undefined : entry.zone, was: [], before: [] };
};

/** "The call is open from 9 April through 13 May": what is asked for closes on the last day. */
function openUntil(item: Dated, to: Day): Dated[] {
  const guess = kindOf(labelOf(item.entry.label).mentions.filter(({ concept }) => concept !== 'opens'));
  const kind = guess && closing.has(guess.kind) ? guess.kind : 'submission';
  return [
    { ...item, entry: opening(item.entry), to: null, was: [], others: [] },
    { ...item, entry: { ...item.entry, kind }, from: to, to: null },
  ];
}
