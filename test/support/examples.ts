import type { Clock } from '#dates/clock.ts';
import type { DateReading, Found, PartialDay, PartialMonth } from '#dates/reading.ts';
import { scan } from '#dates/scan.ts';
import type { ZoneWords } from '#dates/zone-meaning.ts';
import { zoneOfOffset } from '#model/zone.ts';

const two = (value: number) => String(value).padStart(2, '0');

const sayDay = ({ year, month, day }: PartialDay): string => `${year ?? '-'}-${two(month)}-${two(day)}`;

const sayMonth = ({ year, month }: PartialMonth): string => `${year ?? '-'}-${two(month)}`;

function sayDate(date: DateReading): string {
  switch (date.kind) {
    case 'day':
      return date.days.map(sayDay).join('|') + (date.weekday ? `[${date.weekday}]` : '');
    case 'range':
      return `${sayDay(date.from)}..${sayDay(date.to)}`;
    case 'month':
      return `${date.from ? `${sayMonth(date.from)}..` : ''}${sayMonth(date)}`;
    case 'not yet':
      return 'not yet';
  }
}

function sayClock({ minutes, said }: Clock): string {
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return ['midnight', 'end of day', 'close of business'].includes(said) ? said.replaceAll(' ', '-') : time;
}

const sayZone = ({ meanings, near }: ZoneWords): string =>
  meanings
    .map(({ zone, literal }) => (literal === undefined || zoneOfOffset(literal) === zone ? zone : `${zone}(${zoneOfOffset(literal)})`))
    .join('|') || (near === undefined ? 'local' : `local ${near}`);

function say(found: Found): string {
  switch (found.type) {
    case 'date':
      return sayDate(found.date);
    case 'hour':
      return sayClock(found.clock);
    case 'zone':
      return sayZone(found.zone);
  }
}

/** What the reader finds in a text, as examples write it; null for nothing. Only the kinds asked for, all of them by default. */
export function foundIn(text: string, types: readonly Found['type'][] = ['date', 'hour', 'zone']): string | null {
  return (
    scan(text)
      .filter(({ type }) => types.includes(type))
      .map(say)
      .join(' ') || null
  );
}
