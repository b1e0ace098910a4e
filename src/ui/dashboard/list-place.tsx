import { useState } from 'preact/hooks';
import type { DashboardActions, DashboardView } from '../dashboard-view.ts';
import { BookmarkIcon, PageIcon } from '../icons.tsx';
import { Message } from '../message.tsx';
import { News } from '../news.tsx';
import { FoldedRows } from '../row/deadline-list.tsx';
import { GrowingRows } from '../row/growing-rows.tsx';
import type { Row } from '../row/row.ts';
import { RowTools } from '../row-tools.tsx';
import { anything, narrow } from '../search.ts';
import { SearchBar } from '../search-bar.tsx';
import { useSelecting } from '../use-selecting.ts';
import { wordsFor } from '../words.ts';
import { bandOf, bands } from './bands.ts';
import { NextUp } from './next-up.tsx';

interface PlaceProps {
  readonly rows: readonly Row[];
  readonly view: DashboardView;
  readonly actions: DashboardActions;
}

const Bands = ({ rows, view, actions, selecting }: PlaceProps & Pick<ReturnType<typeof useSelecting>, 'selecting'>) => {
  const words = wordsFor(view.clock.locale);
  const common = { clock: view.clock, actions, selecting };
  const hidden = rows.filter(({ isHidden }) => isHidden);
  const byBand = Object.groupBy(
    rows.filter(({ isHidden }) => !isHidden),
    (row) => bandOf(row, view.clock.now),
  );
  return (
    <>
      {bands.map((band) => {
        const inBand = byBand[band];
        if (!inBand) return null;
        if (band === 'past') {
          const newestFirst = inBand.toReversed();
          return (
            <FoldedRows key={band} rows={newestFirst} label={words.passed({ count: inBand.length })} isOpenAtFirst={false} {...common} />
          );
        }
        return (
          <section key={band} class="band" aria-labelledby={`band-${band}`}>
            <h2 id={`band-${band}`}>
              {words.bands[band]}
              <span class="count">{inBand.length}</span>
            </h2>
            <GrowingRows rows={inBand} label={words.bands[band]} {...common} />
          </section>
        );
      })}
      <FoldedRows rows={hidden} label={words.outOfSight({ count: hidden.length })} isOpenAtFirst={false} {...common} />
    </>
  );
};

/** All that is tracked, in the steps in which people plan; what has passed and what is hidden folded away below. */
export const ListPlace = ({ rows, view, actions }: PlaceProps) => {
  const words = wordsFor(view.clock.locale);
  const [wish, setWish] = useState(anything);
  const choice = useSelecting();
  const shown = narrow(rows, wish);
  if (rows.length === 0) {
    return (
      <>
        <News news={view.news} clock={view.clock} markSeen={actions.markSeen} />
        <Message icon={<BookmarkIcon isFilled={false} />} title={words.nothingTracked} why={words.nothingTrackedWhy} />
      </>
    );
  }
  return (
    <>
      <NextUp rows={rows} clock={view.clock} />
      <News news={view.news} clock={view.clock} markSeen={actions.markSeen} />
      <div class="list-tools">
        <SearchBar rows={rows} wish={wish} setWish={setWish} clock={view.clock} />
        <RowTools rows={shown} name={words.product} choice={choice} actions={actions} locale={view.clock.locale} />
      </div>
      {shown.length === 0 && <Message icon={<PageIcon />} title={words.noMatch} why={words.noMatchWhy} />}
      <Bands rows={shown} view={view} actions={actions} selecting={choice.selecting} />
    </>
  );
};
