import { sayDayAndMonth } from '#calendar/say-date.ts';
import { sayWhat } from '#calendar/summarize.ts';
import { dayParts, isDay, weekdayOf } from '#model/day.ts';
import { venueName } from '#ui/venue-name.ts';
import type { Facets } from '../list/filter.ts';
import type { Item } from '../list/item.ts';
import { words } from '../words.ts';
import { Closes, countdownOf, Stated } from './moment.tsx';
import { SiteLink } from './root.tsx';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The day that the page writes, as on a wall calendar; nothing where it gives only a month. */
const DayMark = ({ item: { deadline } }: { readonly item: Item }) => {
  const day = deadline.end ?? deadline.date;
  if (!isDay(day)) return <span class="day" />;
  return (
    <span class="day" aria-hidden="true">
      <b>{dayParts(day).day}</b>
      <i>{weekdays[weekdayOf(day) - 1]}</i>
    </span>
  );
};

/** What a search by script goes by, where the list has no server behind it. */
const dataOf = ({ areas, kind, ranks, venue, text }: Facets) => ({
  'data-areas': areas.join(' '),
  'data-kind': kind,
  'data-ranks': ranks.join(' '),
  'data-venue': venue,
  'data-text': text,
});

interface RowProps {
  readonly item: Item;
  readonly facets?: Facets;
}

/** One deadline: whose, what, when by the page and in the reader's time, how long. */
export const Row = ({ item, facets }: RowProps) => {
  const { edition, deadline, merged } = item;
  const ranks = edition.venue?.ranks ?? [];
  return (
    <li class="row" {...countdownOf(deadline)} {...(facets && dataOf(facets))}>
      <DayMark item={item} />
      <div class="what">
        <SiteLink to={`call/${edition.id}/`} class="venue">
          {venueName(edition)}
        </SiteLink>{' '}
        <span class="label">{sayWhat(deadline)}</span>
        {ranks.length > 0 && <span class="ranks"> {ranks.join(' · ')}</span>}
      </div>
      <div class="when">
        <span class="stated">
          <Stated deadline={deadline} />
        </span>{' '}
        <Closes deadline={deadline} />
        {deadline.was.length > 0 && <s class="was"> {words.was(deadline.was.map((day) => sayDayAndMonth(day)).join(', '))}</s>}
        {merged.disagreements.length > 0 && <span class="disputed"> {words.sourcesDisagree}</span>}
      </div>
      <span class="left" />
    </li>
  );
};
