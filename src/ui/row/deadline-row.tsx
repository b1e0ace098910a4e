import { useState } from 'preact/hooks';
import { BookmarkIcon, ChevronIcon } from '../icons.tsx';
import type { ReaderClock } from '../reader-clock.ts';
import { sayWhen } from '../say-when.ts';
import { venueName } from '../venue-name.ts';
import { type Words, wordsFor } from '../words.ts';
import { DeadlineDetails } from './deadline-details.tsx';
import { Dial, shareLeft } from './dial.tsx';
import { Facts, Moment } from './moment.tsx';
import { OtherReadings } from './other-readings.tsx';
import type { Row, RowActions, Selecting } from './row.ts';

interface RowProps {
  readonly row: Row;
  readonly clock: ReaderClock;
  readonly actions: RowActions;
  /** Undefined while rows are not being chosen. */
  readonly selecting: Selecting | undefined;
}

const Name = ({ row: { name: label, entry, lead }, words }: Pick<RowProps, 'row'> & { readonly words: Words }) => {
  const { url } = entry.call;
  if (lead.to === 'words') {
    return (
      <button type="button" class="name" title={words.show({ label })} onClick={lead.show}>
        {label}
      </button>
    );
  }
  if (lead.to === 'page' && /^https?:/i.test(url)) {
    return (
      <a class="name" href={url} target="_blank" rel="noopener noreferrer" title={words.open({ name: venueName(entry.call), label })}>
        {label}
      </a>
    );
  }
  return <span class="name">{label}</span>;
};

interface FoldProps {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly detailsId: string;
}

const Actions = ({
  row,
  words,
  actions,
  isOpen,
  toggle,
  detailsId,
}: Omit<RowProps, 'clock' | 'selecting'> & FoldProps & { words: Words }) => {
  const { id } = row.entry.deadline;
  const { name: label } = row;
  const isTracked = row.trackedAt !== null;
  return (
    <span class="actions">
      <button
        type="button"
        class="icon"
        aria-pressed={isTracked}
        aria-label={words.track({ label })}
        onClick={() => (isTracked ? actions.untrack([id]) : actions.track([id]))}
      >
        <BookmarkIcon isFilled={isTracked} />
      </button>
      <button
        type="button"
        class="icon more"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        aria-label={words.details({ label })}
        onClick={toggle}
      >
        <ChevronIcon />
      </button>
    </span>
  );
};

/** One deadline: what, when on the reader's clock and on the page, how long, how sure. */
export const DeadlineRow = ({ row, clock, actions, selecting }: RowProps) => {
  const [isOpen, setOpen] = useState(false);
  const words = wordsFor(clock.locale);
  const { deadline, call } = row.entry;
  const { name: label } = row;
  const when = sayWhen(deadline, clock);
  const detailsId = `details-${row.lead.to}-${deadline.id}`;
  const toggle = () => setOpen(!isOpen);
  return (
    <li class="row" data-urgency={when.urgency}>
      {selecting ? (
        <input
          type="checkbox"
          class="choose"
          checked={selecting.chosen.has(deadline.id)}
          aria-label={words.selectThis({ label })}
          onChange={() => selecting.toggle(deadline.id)}
        />
      ) : (
        <Dial urgency={when.urgency} share={shareLeft(deadline, clock.now)} isAnnounced={deadline.earliest !== null} />
      )}
      <div class="what">
        {row.lead.to === 'page' && <p class="venue">{venueName(call)}</p>}
        <Name row={row} words={words} />
      </div>
      <span class="left">{when.left}</span>
      <div class="when">
        <Moment deadline={deadline} when={when} />
        <Facts deadline={deadline} name={label} when={when} clock={clock} />
      </div>
      <Actions {...{ row, words, actions, isOpen, toggle, detailsId }} />
      <div class="beneath">
        {when.doubt && (
          <button type="button" class="doubt" aria-expanded={isOpen} title={words.doubt({ label })} onClick={toggle}>
            {when.doubt}
          </button>
        )}
        <OtherReadings deadline={deadline} others={row.others} clock={clock} correct={actions.correct} />
        {row.note && <p class="note">{row.note}</p>}
        {isOpen && <DeadlineDetails id={detailsId} row={row} clock={clock} actions={actions} />}
      </div>
    </li>
  );
};
