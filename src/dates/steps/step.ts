import type { ClockFound } from '../clock.ts';
import type { Token } from '../token.ts';
import type { ZoneFound } from '../zone-meaning.ts';

/** What stands at a piece: its token, without where it is. */
export interface Step {
  readonly token: Omit<Token, 'at' | 'end'>;
  /** The piece behind. */
  readonly next: number;
}

/** A mark that means nothing in a date. */
export const anyMark: Step['token'] = { class: '?', value: 0 };
/** A word that means nothing in a date. */
export const anyWord: Step['token'] = { class: 'w', value: 0 };

export const clockStep = ({ clock, next }: ClockFound): Step => ({ token: { class: clock.isUnsure ? 't' : 'T', value: 0, clock }, next });

export const zoneStep = ({ zone, next }: ZoneFound): Step => ({
  token: { class: 'Z', value: 0, zone },
  next,
});
