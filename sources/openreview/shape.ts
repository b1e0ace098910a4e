import * as v from 'valibot';
import { isPlausibleMoment } from '../plausible.ts';

const words = v.nullish(v.object({ value: v.nullish(v.unknown()) }));
const milliseconds = v.nullish(v.pipe(v.number(), v.check(isPlausibleMoment, 'is no moment in milliseconds')));

/** A venue's group, as `/groups?id=…` of API 2 gives it: https://docs.openreview.net */
export const Groups = v.object({
  groups: v.array(
    v.object({
      id: v.string(),
      content: v.nullish(
        v.object({
          title: words,
          subtitle: words,
          website: words,
          location: words,
          start_date: words,
          date: words,
          submission_id: words,
          full_submission_invitation_id: words,
        }),
      ),
    }),
  ),
});

export type Group = v.InferOutput<typeof Groups>['groups'][number];

/**
 * An invitation to hand in. `duedate` is the deadline that is shown; `expdate`, when the system closes, is meant to stay hidden and is not
 * even looked at. That of full papers, where there are two deadlines, stands in what the invitation makes of each paper.
 */
export const Invitations = v.object({
  invitations: v.array(
    v.object({
      id: v.string(),
      cdate: milliseconds,
      duedate: milliseconds,
      edit: v.nullish(v.object({ invitation: v.nullish(v.object({ cdate: milliseconds, duedate: milliseconds })) })),
    }),
  ),
});

export type Invitation = v.InferOutput<typeof Invitations>['invitations'][number];

/** The text of one field of a group's content; null where it has none. */
export function saidIn(group: Group, field: keyof NonNullable<Group['content']>): string | null {
  const value = group.content?.[field]?.value;
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}
