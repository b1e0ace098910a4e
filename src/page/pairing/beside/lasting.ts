import type { DateReading } from '#dates/reading.ts';
import { endsWithSign, lastOfSign } from '../../phrases/signs.ts';

const monthsOfNoEvent = 2;
/** "For conferences between 1 April and 30 September": no event, but the time in which some are. */
export const isSomeTime = (before: string, date: DateReading): boolean =>
  date.kind === 'range' &&
  endsWithSign(before, 'between') &&
  ((date.to.year ?? 0) - (date.from.year ?? date.to.year ?? 0)) * 12 + date.to.month - date.from.month >= monthsOfNoEvent;

/**
 * "A student travelling from 1 to 5 May must apply", "grants tenable from 1 to 30 June", "a report on the period from March to May": how long
 * something lasts is no time for handing in. The word that leads to the span may be a part of it: "de beurs loopt van 1 september tot".
 */
export const isOfJourney = (before: string, date: DateReading): boolean =>
  (date.kind === 'range' || (date.kind === 'month' && date.from !== undefined)) &&
  (endsWithSign(before, 'lasts for some days') ||
    (['from a day', 'between', 'during days'] as const).some((sign) => {
      const [at] = endsWithSign(before, sign) ? (lastOfSign(before, sign) ?? []) : [];
      return at !== undefined && endsWithSign(before.slice(0, at).trimEnd(), 'lasts for some days');
    }));
