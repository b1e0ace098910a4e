import { judged } from '#model/kinds.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Title } from '../../outline/title.ts';
import { hasSign } from '../../phrases/signs.ts';
import type { Entry } from '../entry.ts';

/** "Submission deadlines", "Deadlines for proposals": nothing but what is handed in by a day stands below it. */
const isOfDeadlines = ({ label }: Title): boolean =>
  label.guess?.isPlain === true &&
  judged.has(label.guess.kind) &&
  says(label, 'deadline', 'dates') &&
  says(label, 'submit', 'proposal') &&
  !says(label, 'event', 'notify', 'final', 'register');

/** What else a title may say of the dates below it. */
const saysMore = ({ label, level }: Title): boolean => level <= lowest && (label.guess !== undefined || says(label, 'dates'));
const lowest = 8;

const several = /(?:s|symposia)$/i;

/** "Workshops", "Doctoral Symposium": one of what is asked for. "Workshop" or "BELLS Symposium" may be the event itself. */
function isAskedFor({ text, mentions }: ReturnType<typeof labelOf>): boolean {
  const [event, other] = mentions.filter(({ concept }) => concept === 'event');
  if (!event || other) return false;
  return several.test(text.slice(event.at, event.end)) || hasSign(text.slice(0, event.at), 'of students');
}

/** "Workshops: 5 March" below "Submission deadlines": by a day what is to be held is proposed, or handed in to it. */
export function withAskedForEvents(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => {
    const { kind, isProse, date, unit, label } = entry;
    if (kind !== 'event' || isProse || date.date.kind !== 'day' || !isAskedFor(labelOf(label))) return entry;
    const title = unit.titles.findLast(saysMore);
    return title && isOfDeadlines(title) ? { ...entry, kind: 'submission', track: entry.track ?? label } : entry;
  });
}
