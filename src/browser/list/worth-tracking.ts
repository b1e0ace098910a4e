import type { Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';

/** Whether something of it lies ahead, or may be announced. */
export const isWorthTracking = ({ status, latest }: Deadline, now: Instant): boolean =>
  status === 'tbd' || (status === 'current' && (latest === null || now <= latest));
