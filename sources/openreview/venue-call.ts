import type { Event, Kind } from '#model/call.ts';
import { instantAt } from '#model/instant.ts';
import { UTC, wallClock } from '#model/zone.ts';
import { sayMinutes } from '#page/moment.ts';
import { venueNamed } from '../named-list.ts';
import type { CallDraft, DeadlineDraft } from '../record.ts';
import { writtenDays } from '../site/written-days.ts';
import { callIdOf } from './address.ts';
import { deadlinesIn } from './prose.ts';
import { type Group, type Invitation, saidIn } from './shape.ts';

/** A moment in milliseconds as a deadline; seconds are dropped, which is never later. */
function draftAt(milliseconds: number, kind: Kind, label: string): DeadlineDraft {
  const at = instantAt(Math.floor(milliseconds / 60_000) * 60_000);
  const { day, minutes } = wallClock(UTC, at);
  const moment = { date: day, end: null, time: sayMinutes(minutes), zone: UTC, utc: at, earliest: at, latest: at };
  return { kind, track: null, label, ...moment, status: 'current', was: [], assumptions: [], quote: at, where: null };
}

/** What the invitations say; with two deadlines the first invitation's is that of abstracts, and alone it says nothing of papers. */
function deadlinesOf(hasTwo: boolean, submission: Invitation | undefined, full: Invitation | undefined): readonly DeadlineDraft[] {
  const [opens, due] = [submission?.cdate, submission?.duedate];
  const papers = hasTwo ? (full?.edit?.invitation?.duedate ?? full?.duedate) : due;
  if (!papers) return [];
  return [
    ...(opens ? [draftAt(opens, 'opens', 'Submission start')] : []),
    ...(hasTwo && due ? [draftAt(due, 'abstract', 'Abstract registration')] : []),
    draftAt(papers, 'submission', hasTwo ? 'Full paper deadline' : 'Submission deadline'),
  ];
}

function eventOf(group: Group): Event {
  const [title, subtitle] = [saidIn(group, 'title'), saidIn(group, 'subtitle')];
  const [days] = writtenDays(saidIn(group, 'start_date') ?? '');
  return { name: title, acronym: subtitle, place: saidIn(group, 'location'), start: days?.from ?? null, end: days?.to ?? null };
}

/** The call of a venue: by its invitations where they are public, else by its own sentence on its dates. */
export function venueCall(group: Group, submission: Invitation | undefined, full: Invitation | undefined): CallDraft {
  const told = deadlinesIn(saidIn(group, 'date') ?? '');
  const known = deadlinesOf(saidIn(group, 'full_submission_invitation_id') !== null, submission, full);
  const website = saidIn(group, 'website') ?? '';
  return {
    id: callIdOf(group.id),
    url:
      /^https?:\/\//i.test(website) && URL.canParse(website) ? website : `https://openreview.net/group?id=${encodeURIComponent(group.id)}`,
    event: eventOf(group),
    ...venueNamed(saidIn(group, 'subtitle')),
    deadlines: known.length ? [...known] : [...told],
    problems: [],
  };
}
