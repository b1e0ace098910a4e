import { addLinks } from '#calendar/add-links.ts';
import type { Entry } from '#calendar/entry.ts';
import { downloadCalendar } from '../download.ts';
import type { ReaderClock } from '../reader-clock.ts';
import { venueName } from '../venue-name.ts';
import { calendarWordsFor, type Words, wordsFor } from '../words.ts';
import { History } from './history.tsx';
import type { Row, RowActions } from './row.ts';

const AddLinks = ({ entry, locale }: { readonly entry: Entry; readonly locale: string }) => {
  const words = wordsFor(locale);
  const links = addLinks(entry, calendarWordsFor(locale));
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
      <button
        type="button"
        class="link"
        onClick={() => downloadCalendar(`${venueName(entry.call)} ${entry.deadline.label}`, [entry], locale)}
      >
        {words.downloadOne}
      </button>
    </p>
  );
};

interface DetailsProps {
  readonly id: string;
  readonly row: Row;
  readonly clock: ReaderClock;
  readonly actions: RowActions;
}

const Note = ({ row, actions, words }: Pick<DetailsProps, 'row' | 'actions'> & { readonly words: Words }) => {
  const { id } = row.entry.deadline;
  return (
    <label class="note-field">
      <span class="caption">{words.note}</span>
      <input
        type="text"
        class="field"
        maxLength={500}
        defaultValue={row.note}
        aria-label={words.noteOf({ label: row.name })}
        onChange={(event) => actions.note(id, event.currentTarget.value.trim())}
      />
    </label>
  );
};

/** Wider grasps than the one deadline, and the way to be rid of it. */
const Grasps = ({ row, actions, words }: Pick<DetailsProps, 'row' | 'actions'> & { readonly words: Words }) => {
  const { peers, isHidden, isFollowed, entry } = row;
  const { id, track } = entry.deadline;
  return (
    <p class="add">
      {peers && peers.track.length > 1 && track !== null && (
        <button type="button" class="link" onClick={() => actions.track(peers.track)}>
          {words.trackTrack({ track })}
        </button>
      )}
      {peers && peers.call.length > 1 && (
        <button type="button" class="link" onClick={() => actions.track(peers.call)}>
          {words.trackCall}
        </button>
      )}
      <button type="button" class="link" title={words.followCallWhy} onClick={() => actions.followCall(entry.call.id, !isFollowed)}>
        {isFollowed ? words.unfollowCall : words.followCall}
      </button>
      <button type="button" class="link" onClick={() => actions.hide([id], !isHidden)}>
        {isHidden ? words.showAgain : words.hide}
      </button>
    </p>
  );
};

/** What stands behind a row: the page's words, every assumption in a sentence, what changed, and what can be done with it. */
export const DeadlineDetails = ({ id, row, clock, actions }: DetailsProps) => {
  const words = wordsFor(clock.locale);
  const { quote, assumptions } = row.entry.deadline;
  return (
    <div class="details" id={id}>
      {quote && (
        <blockquote class="quote" dir="auto">
          {quote}
        </blockquote>
      )}
      {assumptions.length > 0 && (
        <ul class="assumptions" aria-label={words.assumed}>
          {assumptions.map((name) => (
            <li key={name}>{words.assumptions[name]}</li>
          ))}
        </ul>
      )}
      <History history={row.history} trackedAt={row.trackedAt} clock={clock} />
      <AddLinks entry={row.entry} locale={clock.locale} />
      {row.trackedAt !== null && <Note row={row} actions={actions} words={words} />}
      <Grasps row={row} actions={actions} words={words} />
    </div>
  );
};
