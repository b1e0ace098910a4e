import type { Kind } from '#model/call.ts';
import { UTC } from '#model/zone.ts';
import { plainZone } from '#page/moment.ts';
import { see } from '#page/outline/see.ts';
import { plainDay } from '../plain-day.ts';
import type { DeadlineDraft } from '../record.ts';
import { closing, opening } from '../when.ts';

const labels: readonly (readonly [RegExp, Kind])[] = [
  [/\bstart$/i, 'opens'],
  [/\babstract registration$/i, 'abstract'],
  [/\bdeadline$/i, 'submission'],
];

/**
 * A venue's own sentence on its dates, always in UTC: `Submission Start: Sep 01 2026 12:00AM UTC-0, Submission Deadline: …`. It holds
 * where the invitations are not public.
 */
export function deadlinesIn(sentence: string): readonly DeadlineDraft[] {
  return sentence.split(/,\s*(?=[A-Z][\w ]*:)/).flatMap((part): DeadlineDraft[] => {
    const colon = part.indexOf(':');
    const [label, words] = [part.slice(0, Math.max(colon, 0)).trim(), part.slice(colon + 1).trim()];
    const kind = labels.find(([shape]) => shape.test(label))?.[1];
    const { dates, hours } = see({ text: words, struck: [] });
    const day = dates[0] && plainDay(dates[0].date);
    if (!kind || !day) return [];
    const at = { day, minutes: hours[0]?.clock.minutes };
    const when = kind === 'opens' ? opening(at, plainZone(UTC)) : closing(at, plainZone(UTC));
    return [{ kind, track: null, label, ...when, quote: words, where: null }];
  });
}
