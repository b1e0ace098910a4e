import { sayDay } from '#calendar/say-date.ts';
import { facetsOf } from '../list/facets.ts';
import type { Item } from '../list/item.ts';
import { Row } from './row.tsx';

const monthOf = ({ deadline }: Item) => (deadline.end ?? deadline.date ?? '').slice(0, 7);

/** Runs of rows of one month, in the order given. */
function byMonth(items: readonly Item[]): (readonly [string, Item[]])[] {
  const runs: [string, Item[]][] = [];
  for (const item of items) {
    const month = monthOf(item);
    const last = runs.at(-1);
    if (last?.[0] === month) last[1].push(item);
    else runs.push([month, [item]]);
  }
  return runs;
}

const fullMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const sayMonth = (month: string) => (month ? `${fullMonths[Number(month.slice(5)) - 1] ?? sayDay(month)} ${month.slice(0, 4)}` : '');

interface ListProps {
  readonly items: readonly Item[];
  /** Whether each row carries what a search by script needs. */
  readonly isSearchable?: boolean;
}

/** Deadlines in the order given, a heading over each month. */
export const DeadlineList = ({ items, isSearchable = false }: ListProps) => (
  <div class="list" id="list">
    {byMonth(items).map(([month, run], i) => (
      // A month may come twice where zones differ at its edge.
      <section key={`${month} ${i}`} class="month">
        <h2>{sayMonth(month)}</h2>
        <ul>
          {run.map((item) => (
            <Row key={item.deadline.id} item={item} {...(isSearchable && { facets: facetsOf(item) })} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);
