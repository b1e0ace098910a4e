import { addLinks } from '#calendar/add-links.ts';
import type { Entry } from '#calendar/entry.ts';
import { sayStated } from '#calendar/say-date.ts';
import { explainAssumption } from '#model/assumption.ts';
import { downloadCalendar } from './download.ts';
import type { TrackedView } from './popup-view.ts';
import { type ReaderClock, sayMyDay } from './reader-clock.ts';
import { venueName } from './venue-name.ts';
import { words } from './words.ts';

const AddLinks = ({ entry }: { readonly entry: Entry }) => {
  const links = addLinks(entry);
  if (!links) return null;
  const webCalendars = [
    [words.google, links.google],
    [words.outlook, links.outlook],
    [words.office, links.office],
  ] as const;
  return (
    <p class="add">
      <span class="caption">{words.addTo}</span>
      {webCalendars.map(([name, href]) => (
        <a key={name} href={href} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ))}
      <button type="button" class="link" onClick={() => downloadCalendar(`${venueName(entry.call)} ${entry.deadline.label}`, [entry])}>
        {words.downloadOne}
      </button>
    </p>
  );
};

interface DetailsProps {
  readonly id: string;
  readonly entry: Entry;
  readonly history: TrackedView['history'];
  readonly clock: ReaderClock;
}

/** What stands behind a row: the page's words, every assumption in a sentence, what changed, and the ways into a calendar. */
export const DeadlineDetails = ({ id, entry, history, clock }: DetailsProps) => {
  const { quote, assumptions } = entry.deadline;
  return (
    <div class="details" id={id}>
      {quote && <blockquote class="quote">{quote}</blockquote>}
      {assumptions.length > 0 && (
        <ul class="assumptions" aria-label={words.assumed}>
          {assumptions.map((name) => (
            <li key={name}>{explainAssumption(name)}</li>
          ))}
        </ul>
      )}
      {history.map(({ was, noticedAt }) => (
        <p key={noticedAt} class="noticed">
          {words.noticed(sayStated(was) ?? words.toBeAnnounced, sayMyDay(noticedAt, clock))}
        </p>
      ))}
      <AddLinks entry={entry} />
    </div>
  );
};
