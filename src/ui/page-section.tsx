import { bySoonest } from '#model/order.ts';
import { unreachable } from '#model/unreachable.ts';
import { DeadlineList, type Row } from './deadline-list.tsx';
import { downloadCalendar } from './download.ts';
import { entryOnPage } from './entries.ts';
import { BookmarkIcon, DownloadIcon, LockIcon, PageIcon, WarningIcon } from './icons.tsx';
import { Message } from './message.tsx';
import type { PageView, PopupActions, PopupView } from './popup-view.ts';
import { venueName } from './venue-name.ts';
import { words } from './words.ts';

interface SectionProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

interface FoundProps extends SectionProps {
  readonly page: Extract<PageView, { state: 'read' }>;
}

function rowsOf({ page, view, actions }: FoundProps): Row[] {
  const tracked = view.list?.ok ? view.list.value : [];
  return page.call.deadlines.toSorted(bySoonest).map((deadline): Row => {
    const { id } = deadline;
    const one = tracked.find((other) => other.deadline.id === id);
    return {
      entry: entryOnPage(page.call, deadline, one),
      history: one?.history ?? [],
      lead: page.visible.includes(id) ? { to: 'words', show: () => actions.show(id) } : { to: 'nowhere' },
      isTracked: one !== undefined,
      onTrack: (isTracked) => (isTracked ? actions.track([id]) : actions.untrack([id])),
    };
  });
}

const Found = (props: FoundProps) => {
  const { page, view, actions } = props;
  const rows = rowsOf(props);
  const ids = rows.map(({ entry }) => entry.deadline.id);
  const isAllTracked = rows.every(({ isTracked }) => isTracked);
  return (
    <>
      <div class="tools">
        <p class="call-name">{venueName(page.call)}</p>
        <button type="button" class="tool" onClick={() => (isAllTracked ? actions.untrack(ids) : actions.track(ids))}>
          <BookmarkIcon isFilled={isAllTracked} />
          {isAllTracked ? words.untrackAll : words.trackAll}
        </button>
        <button
          type="button"
          class="tool"
          onClick={() =>
            downloadCalendar(
              venueName(page.call),
              rows.map(({ entry }) => entry),
            )
          }
        >
          <DownloadIcon />
          {words.download}
        </button>
      </div>
      <DeadlineList rows={rows} clock={view.clock} label={words.onThisPage} />
    </>
  );
};

const Contents = ({ view, actions }: SectionProps) => {
  const { page } = view;
  switch (page.state) {
    case 'reading':
      return (
        <p class="reading" role="status">
          {words.reading}
        </p>
      );
    case 'read':
      if (page.call.deadlines.length > 0) return <Found page={page} view={view} actions={actions} />;
      return <Message icon={<PageIcon />} title={words.nothing} why={words.nothingWhy} />;
    case 'unreadable':
      return <Message icon={<LockIcon />} {...words.unreadable[page.because]} />;
    case 'failed':
      return (
        <Message icon={<WarningIcon />} title={words.failed} why={words.failedWhy} isFault>
          <p class="fault-detail">{page.detail}</p>
          <button type="button" class="tool" onClick={actions.tryAgain}>
            {words.tryAgain}
          </button>
        </Message>
      );
    default:
      return unreachable(page);
  }
};

/** What the page in front holds. */
export const PageSection = ({ view, actions }: SectionProps) => (
  <section aria-labelledby="on-this-page">
    <h2 id="on-this-page">
      {words.onThisPage}
      {view.page.state === 'read' && view.page.call.deadlines.length > 0 && (
        <span class="count">{words.found(view.page.call.deadlines.length)}</span>
      )}
    </h2>
    <Contents view={view} actions={actions} />
  </section>
);
