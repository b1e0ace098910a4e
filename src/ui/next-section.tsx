import { bySoonest } from '#model/order.ts';
import { DeadlineList, type Row } from './deadline-list.tsx';
import { downloadCalendar } from './download.ts';
import { entryOfTracked } from './entries.ts';
import { BookmarkIcon, DownloadIcon, WarningIcon } from './icons.tsx';
import { Message } from './message.tsx';
import type { PopupActions, PopupView, TrackedView } from './popup-view.ts';
import { words } from './words.ts';

interface SectionProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

const rowsOf = (tracked: readonly TrackedView[], actions: PopupActions): Row[] =>
  tracked
    .toSorted((a, b) => bySoonest(a.deadline, b.deadline))
    .map((one) => ({
      entry: entryOfTracked(one),
      history: one.history,
      lead: { to: 'page' },
      isTracked: true,
      onTrack: () => actions.untrack([one.deadline.id]),
    }));

const Contents = ({ view, actions }: SectionProps) => {
  if (!view.list) return null;
  if (!view.list.ok) {
    const { because, detail } = view.list.problem;
    return <Message icon={<WarningIcon />} title={words.storeTrouble[because]} why={detail} isFault />;
  }
  if (view.list.value.length === 0) {
    return <Message icon={<BookmarkIcon isFilled={false} />} title={words.nothingTracked} why={words.nothingTrackedWhy} />;
  }
  const rows = rowsOf(view.list.value, actions);
  return (
    <>
      <div class="tools">
        <button
          type="button"
          class="tool"
          onClick={() =>
            downloadCalendar(
              words.product,
              rows.map(({ entry }) => entry),
            )
          }
        >
          <DownloadIcon />
          {words.download}
        </button>
      </div>
      <DeadlineList rows={rows} clock={view.clock} label={words.next} />
    </>
  );
};

/** What is tracked, soonest first. */
export const NextSection = ({ view, actions }: SectionProps) => (
  <section aria-labelledby="next">
    <h2 id="next">
      {words.next}
      {view.list?.ok && view.list.value.length > 0 && <span class="count">{words.tracking(view.list.value.length)}</span>}
    </h2>
    <Contents view={view} actions={actions} />
  </section>
);
