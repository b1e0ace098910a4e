import { useState } from 'preact/hooks';
import type { Entry } from '#calendar/entry.ts';
import { sayDayAndMonth } from '#calendar/say-date.ts';
import type { Deadline } from '#model/call.ts';
import { DeadlineDetails } from './deadline-details.tsx';
import { BookmarkIcon, ChevronIcon } from './icons.tsx';
import type { TrackedView } from './popup-view.ts';
import type { ReaderClock } from './reader-clock.ts';
import { sayWhen } from './say-when.ts';
import { venueName } from './venue-name.ts';
import { kindWords, words } from './words.ts';

/** Where a row leads: to its words on the open page, to the page it was read from, or nowhere. */
export type Lead = { readonly to: 'words'; readonly show: () => void } | { readonly to: 'page' } | { readonly to: 'nowhere' };

export interface RowProps {
  readonly entry: Entry;
  readonly history: TrackedView['history'];
  readonly clock: ReaderClock;
  readonly lead: Lead;
  readonly isTracked: boolean;
  readonly onTrack: (isTracked: boolean) => void;
}

const Name = ({ entry, lead }: Pick<RowProps, 'entry' | 'lead'>) => {
  const { label } = entry.deadline;
  const { url } = entry.call;
  if (lead.to === 'words') {
    return (
      <button type="button" class="name" title={words.show(label)} onClick={lead.show}>
        {label}
      </button>
    );
  }
  if (lead.to === 'page' && /^https?:/i.test(url)) {
    return (
      <a class="name" href={url} target="_blank" rel="noopener noreferrer" title={words.open(venueName(entry.call), label)}>
        {label}
      </a>
    );
  }
  return <span class="name">{label}</span>;
};

/** What is small beside the moment: the kind, the page's own words for the date, the dates that it replaced. */
const Facts = ({ deadline, stated }: { readonly deadline: Deadline; readonly stated: string | null }) => (
  <p class="facts">
    <span class="kind">{[kindWords[deadline.kind], deadline.track].filter(Boolean).join(', ')}</span>
    {stated && <span class="stated">{stated}</span>}
    {deadline.was.length > 0 && <s>{words.replaced(deadline.was.map(sayDayAndMonth).join(', '))}</s>}
  </p>
);

/** One deadline: what, when on the reader's clock and on the page, how long, how sure. */
export const DeadlineRow = ({ entry, history, clock, lead, isTracked, onTrack }: RowProps) => {
  const [isOpen, setOpen] = useState(false);
  const { deadline } = entry;
  const when = sayWhen(deadline, clock);
  const detailsId = `details-${lead.to}-${deadline.id}`;
  const toggle = () => setOpen(!isOpen);
  return (
    <li class="row" data-urgency={when.urgency}>
      {lead.to === 'page' && <p class="venue">{venueName(entry.call)}</p>}
      <div class="line">
        <Name entry={entry} lead={lead} />
        <span class="left">{when.left}</span>
      </div>
      <div class="line">
        <time dateTime={deadline.earliest ?? deadline.date ?? undefined}>{when.mine}</time>
        <span class="actions">
          <button
            type="button"
            class="icon"
            aria-pressed={isTracked}
            aria-label={words.track(deadline.label)}
            onClick={() => onTrack(!isTracked)}
          >
            <BookmarkIcon isFilled={isTracked} />
          </button>
          <button
            type="button"
            class="icon more"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            aria-label={words.details(deadline.label)}
            onClick={toggle}
          >
            <ChevronIcon />
          </button>
        </span>
      </div>
      <Facts deadline={deadline} stated={when.stated} />
      {when.doubt && (
        <button
          type="button"
          class="doubt"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          title={words.doubt(deadline.label)}
          onClick={toggle}
        >
          {when.doubt}
        </button>
      )}
      {isOpen && <DeadlineDetails id={detailsId} entry={entry} history={history} clock={clock} />}
    </li>
  );
};
