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

/**
 * What a row's `type` is for. The list leaves it open, so what it has not used before is `other`: reviews, withdrawals. A registration is
 * that of authors, for money, unless it registers papers: those are abstract deadlines by another name.
 */
export function kindOf(type: string, label: string): Kind {
  const plain = type
    .toLowerCase()
    .replaceAll('-', '_')
    .replace(/_deadline$/, '');
  const kind = kinds[plain] ?? 'other';
  return kind === 'registration' && /\bpaper registration\b/i.test(label) ? 'abstract' : kind;
}
