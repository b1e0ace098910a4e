import type { Deadline } from '#model/call.ts';
import { type Instant, milliseconds } from '#model/instant.ts';
import type { Urgency } from '../say-when.ts';

const fullCircleDays = 30;
const millisecondsADay = 86_400_000;
const radius = 6;
const circumference = 2 * Math.PI * radius;

/** How much of the last thirty days before it closes is left: 1 from thirty days on, 0 once it may have closed. */
export function shareLeft({ earliest }: Pick<Deadline, 'earliest'>, now: Instant): number {
  if (earliest === null) return 1;
  const days = (milliseconds(earliest) - milliseconds(now)) / millisecondsADay;
  return Math.min(1, Math.max(0, days / fullCircleDays));
}

interface DialProps {
  readonly urgency: Urgency;
  readonly share: number;
  readonly isAnnounced: boolean;
}

const Face = ({ urgency, share, isAnnounced }: DialProps) => {
  if (urgency === 'over') return <path class="dial-over" d="M4.5 8h7" />;
  if (urgency === 'today') return <path class="dial-today" d="M8 .8 15.2 8 8 15.2.8 8zM8 4.4v4.2M8 11.2v.1" />;
  if (!isAnnounced) return <circle class="dial-open" cx="8" cy="8" r={radius} />;
  return (
    <>
      <circle class="dial-ring" cx="8" cy="8" r={radius} />
      <circle
        class={`dial-left dial-${urgency}`}
        cx="8"
        cy="8"
        r={radius}
        stroke-dasharray={`${(share * circumference).toFixed(1)} ${circumference.toFixed(1)}`}
        transform="rotate(-90 8 8)"
      />
    </>
  );
};

/**
 * How pressing a deadline is, as a shape: a ring that runs down over the last thirty days, thick in the last week; a filled diamond
 * on the last day; a dash once it is over; dotted while to be announced. Never the only sign: the words beside it say the same.
 */
export const Dial = (props: DialProps) => (
  <svg class="dial" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <Face {...props} />
  </svg>
);
