import { useMemo, useState } from 'preact/hooks';
import { BookmarkIcon, PageIcon } from '../icons.tsx';
import { ListTrouble } from '../list-trouble.tsx';
import { Message } from '../message.tsx';
import type { PopupActions, PopupView, TrackedView } from '../popup-view.ts';
import { DeadlineList } from '../row/deadline-list.tsx';
import { rowsOfTracked } from '../row/row.ts';
import { RowTools } from '../row-tools.tsx';
import { anything, isAnything, narrow } from '../search.ts';
import { SearchBar } from '../search-bar.tsx';
import { useSelecting } from '../use-selecting.ts';
import { wordsFor } from '../words.ts';

/** A list that is seen at a glance needs no search. */
const fewestToSearch = 6;

interface SectionProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

interface TrackedProps extends SectionProps {
  readonly tracked: readonly TrackedView[];
}

const Tracked = ({ tracked, view, actions }: TrackedProps) => {
  const words = wordsFor(view.clock.locale);
  const [wish, setWish] = useState(anything);
  const choice = useSelecting();
  const rows = useMemo(() => rowsOfTracked(tracked, view.hidden, view.follows), [tracked, view.hidden, view.follows]);
  const shown = useMemo(() => narrow(rows, wish), [rows, wish]);
  return (
    <>
      {(tracked.length >= fewestToSearch || !isAnything(wish)) && (
        <SearchBar rows={rows} wish={wish} setWish={setWish} clock={view.clock} />
      )}
      <RowTools rows={shown} name={words.product} choice={choice} actions={actions} locale={view.clock.locale} />
      {shown.length === 0 && <Message icon={<PageIcon />} title={words.noMatch} why={words.noMatchWhy} />}
      <DeadlineList rows={shown} clock={view.clock} label={words.next} actions={actions} selecting={choice.selecting} />
    </>
  );
};

const Contents = ({ view, actions }: SectionProps) => {
  const words = wordsFor(view.clock.locale);
  if (!view.list) return null;
  if (!view.list.ok) return <ListTrouble list={view.list} words={words} />;
  if (view.list.value.length > 0) return <Tracked tracked={view.list.value} view={view} actions={actions} />;
  return <Message icon={<BookmarkIcon isFilled={false} />} title={words.nothingTracked} why={words.nothingTrackedWhy} />;
};

/** What is tracked, soonest first. */
export const NextSection = ({ view, actions }: SectionProps) => {
  const words = wordsFor(view.clock.locale);
  const count = view.list?.ok ? view.list.value.length : 0;
  return (
    <section aria-labelledby="next">
      <h2 id="next">
        {words.next}
        {count > 0 && <span class="count">{words.tracking({ count })}</span>}
      </h2>
      <Contents view={view} actions={actions} />
    </section>
  );
};
