import { useState } from 'preact/hooks';
import { type Area, areaIds } from '#model/area.ts';
import { type Kind, kinds } from '#model/call.ts';
import type { DashboardActions, DashboardView, FollowedView, ListFilter } from '../dashboard-view.ts';
import { GrowingRows } from '../row/growing-rows.tsx';
import { isPast, rowsOfCall } from '../row/row.ts';
import { sayMyDay } from '../say-date.ts';
import { type Words, wordsFor } from '../words.ts';
import { Chips } from './chips.tsx';
import { FollowedCalls } from './followed-calls.tsx';

interface ListProps {
  readonly list: FollowedView;
  readonly view: DashboardView;
  readonly actions: DashboardActions;
}

const Filter = ({ list, actions, words }: Omit<ListProps, 'view'> & { readonly words: Words }) => {
  const set = (part: Partial<ListFilter>) => actions.filterList(list.id, { ...list.filter, ...part });
  return (
    <details class="filter">
      <summary>{words.filter}</summary>
      <Chips<Area>
        legend={words.area}
        values={areaIds}
        sayValue={(area) => words.areas[area]}
        chosen={list.filter.areas}
        choose={(areas) => set({ areas })}
      />
      <Chips
        legend={words.ranks}
        values={list.ranks}
        sayValue={(rank) => rank}
        chosen={list.filter.ranks}
        choose={(ranks) => set({ ranks })}
      />
      <Chips<Kind>
        legend={words.kind}
        values={kinds}
        sayValue={(kind) => words.kinds[kind]}
        chosen={list.filter.kinds}
        choose={(chosen) => set({ kinds: chosen })}
      />
      <label class="line-field">
        <span class="caption">{words.venues}</span>
        <input
          type="text"
          class="field"
          placeholder={words.venuesHint}
          defaultValue={list.filter.venues.join(', ')}
          onChange={(event) =>
            set({
              venues: event.currentTarget.value
                .split(',')
                .map((one) => one.trim())
                .filter(Boolean),
            })
          }
        />
      </label>
    </details>
  );
};

const sayState = (list: FollowedView, view: DashboardView, words: Words): string =>
  list.state === 'read'
    ? words.listRead({ on: list.readAt === null ? '' : sayMyDay(list.readAt, view.clock) })
    : words.listState[list.state];

const List = ({ list, view, actions }: ListProps) => {
  const words = wordsFor(view.clock.locale);
  const tracked = view.list?.ok ? view.list.value : [];
  const rows = list.calls
    .flatMap((call) => rowsOfCall(call, { tracked, hidden: view.hidden, follows: view.follows }, () => ({ to: 'page' })))
    .filter((row) => !row.isHidden && !isPast(row, view.clock.now));
  return (
    <section class="card" aria-labelledby={`list-${list.id}`}>
      <div class="card-head">
        <h2 id={`list-${list.id}`}>{list.title}</h2>
        <label class="switch">
          <input
            type="checkbox"
            checked={list.isFollowed}
            aria-label={words.followThis({ list: list.title })}
            onChange={(event) => actions.follow(list.id, event.currentTarget.checked)}
          />
          {words.follow}
        </label>
      </div>
      <p class="caption">{list.isFollowed ? sayState(list, view, words) : words.followHost({ host: list.host })}</p>
      {list.detail && <p class="fault-detail">{list.detail}</p>}
      {list.isFollowed && <Filter list={list} actions={actions} words={words} />}
      {(list.isFollowed || list.calls.length > 0) && (
        <details class="matches">
          <summary>{words.matches({ count: list.calls.length })}</summary>
          {!list.isFollowed && <p class="caption">{words.listState.bundled}</p>}
          <GrowingRows rows={rows} clock={view.clock} label={list.title} actions={actions} />
        </details>
      )}
    </section>
  );
};

const ByAddress = ({ actions, words }: Pick<ListProps, 'actions'> & { readonly words: Words }) => {
  const [isBad, setBad] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const address = String(new FormData(event.currentTarget).get('address')).trim();
    const isGood = /^https:\/\//i.test(address) && URL.canParse(address);
    setBad(!isGood);
    if (isGood) actions.followAddress(address);
  };
  return (
    <form class="card" onSubmit={submit} noValidate>
      <h2>{words.followAddress}</h2>
      <div class="line-field">
        <input
          type="url"
          name="address"
          class="field"
          placeholder="https://"
          aria-label={words.address}
          aria-invalid={isBad}
          aria-describedby={isBad ? 'bad-address' : undefined}
        />
        <button type="submit" class="tool">
          {words.add}
        </button>
      </div>
      {isBad && (
        <p id="bad-address" class="bad" role="alert">
          {words.badAddress}
        </p>
      )}
    </form>
  );
};

/** Lists that can be followed straight from here. */
export const FollowPlace = ({ view, actions }: Omit<ListProps, 'list'>) => {
  const words = wordsFor(view.clock.locale);
  return (
    <>
      <FollowedCalls follows={view.follows} actions={actions} words={words} />
      <p class="lead">{words.followWhy}</p>
      {view.followed.map((list) => (
        <List key={list.id} list={list} view={view} actions={actions} />
      ))}
      <ByAddress actions={actions} words={words} />
    </>
  );
};
