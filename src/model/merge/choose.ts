import type { Event } from '../call.ts';
import { daysBetween, isDay } from '../day.ts';
import { utcDay } from '../instant.ts';
import type { DeadlineReading } from './edition.ts';
import { rankOf } from './precedence.ts';

/** Days before its event in which a paper is due as a rule. */
const usualLead = { least: -1, most: 330 };
/** Two readings so many days apart differ by a year, not by an extension. */
const aYearOff = 300;

/** Whether a reading is likely one year wrong: too far from its event, where a rival of the same standing is not and lies a year off. */
function isSlip(reading: DeadlineReading, rivals: readonly DeadlineReading[], { start }: Event): boolean {
  const leadOf = ({ deadline: { earliest } }: DeadlineReading) =>
    earliest === null || !isDay(start) ? undefined : daysBetween(utcDay(earliest), start);
  const isUsual = (lead: number) => lead >= usualLead.least && lead <= usualLead.most;
  const lead = leadOf(reading);
  if (lead === undefined || isUsual(lead)) return false;
  return rivals.some((rival) => {
    const other = leadOf(rival);
    return (
      rankOf(rival.source.id) === rankOf(reading.source.id) && other !== undefined && isUsual(other) && Math.abs(other - lead) > aYearOff
    );
  });
}

/**
 * The readings of one deadline, the one to follow first: a date before none, the page before the site before lists; among equals what still
 * stands before what is called off or struck, which would hide a deadline that somebody has to meet; then the earliest.
 */
export function bySafety(readings: readonly DeadlineReading[], event: Event): DeadlineReading[] {
  const keyed = readings.map((reading) => ({
    reading,
    key: [
      reading.deadline.status === 'tbd' ? 1 : 0,
      rankOf(reading.source.id),
      reading.deadline.status === 'current' ? 0 : 1,
      isSlip(reading, readings, event) ? 1 : 0,
      reading.deadline.earliest ?? '~',
      reading.source.id,
      reading.call,
    ].join(' '),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ reading }) => reading);
}
