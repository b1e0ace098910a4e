import type { ComponentChildren } from 'preact';
import { downloadCalendar } from './download.ts';
import { DownloadIcon } from './icons.tsx';
import type { Row, RowActions } from './row/row.ts';
import type { SelectingState } from './use-selecting.ts';
import { wordsFor } from './words.ts';

interface ToolsProps {
  /** What is shown: all of it is downloaded, or what is chosen of it. */
  readonly rows: readonly Row[];
  /** What the file is called. */
  readonly name: string;
  readonly choice: SelectingState;
  readonly actions: RowActions;
  readonly locale: string;
  readonly children?: ComponentChildren;
}

const entriesOf = (rows: readonly Row[]) => rows.map(({ entry }) => entry);
const idsOf = (rows: readonly Row[]) => rows.map(({ entry }) => entry.deadline.id);

const ChosenTools = ({ rows, name, choice, actions, locale }: ToolsProps) => {
  const words = wordsFor(locale);
  const chosen = choice.chosenOf(rows);
  const isNone = chosen.length === 0;
  const isAllTracked = chosen.every(({ trackedAt }) => trackedAt !== null);
  return (
    <div class="tools" role="toolbar" aria-label={words.select}>
      <p class="chosen" role="status">
        {words.selected({ count: chosen.length })}
      </p>
      <button type="button" class="tool" onClick={() => choice.chooseAll(rows)}>
        {words.selectAll}
      </button>
      <button type="button" class="tool" disabled={isNone} onClick={() => downloadCalendar(name, entriesOf(chosen), locale)}>
        <DownloadIcon />
        {words.downloadSome({ count: chosen.length })}
      </button>
      <button
        type="button"
        class="tool"
        disabled={isNone}
        onClick={() => (isAllTracked ? actions.untrack(idsOf(chosen)) : actions.track(idsOf(chosen)))}
      >
        {isAllTracked ? words.untrackAll : words.trackAll}
      </button>
      <button type="button" class="tool" disabled={isNone} onClick={() => actions.hide(idsOf(chosen), true)}>
        {words.hide}
      </button>
      <button type="button" class="tool" onClick={choice.end}>
        {words.selectDone}
      </button>
    </div>
  );
};

/** What can be done to a whole list, or to a selection of it. */
export const RowTools = (props: ToolsProps) => {
  const { rows, name, choice, locale, children } = props;
  const words = wordsFor(locale);
  if (choice.selecting) return <ChosenTools {...props} />;
  return (
    <div class="tools">
      {children}
      <button type="button" class="tool" onClick={() => downloadCalendar(name, entriesOf(rows), locale)}>
        <DownloadIcon />
        {words.download}
      </button>
      {rows.length > 1 && (
        <button type="button" class="tool" onClick={choice.begin}>
          {words.select}
        </button>
      )}
    </div>
  );
};
