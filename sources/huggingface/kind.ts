import type { Kind } from '#model/call.ts';

const kinds: Readonly<Record<string, Kind>> = {
  abstract: 'abstract',
  paper: 'submission',
  submission: 'submission',
  commitment: 'submission',
  supplementary: 'supplement',
  rebuttal_start: 'opens',
  rebuttal: 'response',
  rebuttal_end: 'response',
  rebuttal_and_revision: 'response',
  author_response: 'response',
  notification: 'notification',
  first_notification: 'notification',
  final_notification: 'notification',
  camera_ready: 'camera-ready',
  revision: 'submission',
  registration: 'registration',
};

/** What a row's `type` is for. The list leaves it open, so what it has not used before is `other`: reviews, withdrawals. */
export const kindOf = (type: string): Kind =>
  kinds[
    type
      .toLowerCase()
      .replaceAll('-', '_')
      .replace(/_deadline$/, '')
  ] ?? 'other';
