import { closingOf, type Dated } from './dated.ts';

/** "DEADLINE EXTENSION: 12 May 2027": a later day, and not a word of what. */
const isNotice = ({ entry, was }: Dated): boolean =>
  entry.kind === 'submission' && entry.isExtended && entry.isNameless && entry.track === null && was.length === 0;

/**
 * A notice over a page whose list still has the old day: where the page has one deadline for submissions, that is what it extends. Which
 * of several it means nobody can tell, and both stay.
 */
export function withNotices(items: readonly Dated[]): readonly Dated[] {
  const submissions = items.filter(({ entry }) => entry.kind === 'submission');
  const notice = submissions.find(isNotice);
  const [listed, ...others] = submissions.filter((item) => item !== notice);
  const [old, day] = [listed && closingOf(listed), notice && closingOf(notice)];
  if (!notice || !listed || others.length > 0 || !old || !day || day <= old || listed.entry.date.struck) return items;
  const joined: Dated = {
    ...notice,
    entry: {
      ...notice.entry,
      label: listed.entry.label,
      track: listed.entry.track,
      hour: notice.entry.hour ?? listed.entry.hour,
      zone: notice.entry.zone ?? listed.entry.zone,
      isNameless: false,
      was: [...listed.entry.was, listed.entry.date],
      before: [...listed.entry.before, listed.entry],
    },
    was: [...listed.was, old],
  };
  return items.flatMap((item) => (item === notice ? [] : item === listed ? [joined] : [item]));
}
