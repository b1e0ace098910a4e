import type { Deadline } from '#model/call.ts';
import type { DeadlineDraft } from '../record.ts';

/** A deadline of a form, with the moment that the text of the page gives to the same day. */
export function withMomentOf(own: DeadlineDraft, told: Deadline): DeadlineDraft {
  const { time, zone, utc, earliest, latest, assumptions, quote, where } = told;
  return { ...own, time, zone, utc, earliest, latest, assumptions, quote, where };
}

/** What the generic reader found of the same kind on the same day, where the page names a zone for it somewhere. */
export const toldWithZone = ({ kind, date, end }: DeadlineDraft, told: readonly Deadline[]): Deadline | undefined =>
  told.find((each) => each.kind === kind && each.date === date && each.end === end && each.zone !== null && each.status === 'current');
