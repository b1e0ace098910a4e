import { unreachable } from '#model/unreachable.ts';
import { BookmarkIcon, LockIcon, PageIcon, WarningIcon } from '../icons.tsx';
import { Message } from '../message.tsx';
import type { PageView, PopupActions, PopupView } from '../popup-view.ts';
import { DeadlineList } from '../row/deadline-list.tsx';
import { rowsOnPage } from '../row/row.ts';
import { RowTools } from '../row-tools.tsx';
import { useSelecting } from '../use-selecting.ts';
import { venueName } from '../venue-name.ts';
import { type Words, wordsFor } from '../words.ts';

interface SectionProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

interface FoundProps extends SectionProps {
  readonly page: Extract<PageView, { state: 'read' }>;
}

const Found = ({ page, view, actions }: FoundProps) => {
  const words = wordsFor(view.clock.locale);
  const choice = useSelecting();
  const { hidden, follows } = view;
  const rows = rowsOnPage(page, { tracked: view.list?.ok ? view.list.value : [], hidden, follows }, actions.show);
  const seen = rows.filter(({ isHidden }) => !isHidden);
  const ids = seen.map(({ entry }) => entry.deadline.id);
  const isAllTracked = seen.every(({ trackedAt }) => trackedAt !== null);
  const isFollowed = follows.some(({ call, only }) => call.id === page.call.id && !only);
  return (
    <>
      <p class="call-name">{venueName(page.call)}</p>
      {isFollowed && <p class="caption">{words.followCallWhy}</p>}
      <RowTools rows={seen} name={venueName(page.call)} choice={choice} actions={actions} locale={view.clock.locale}>
        <button type="button" class="tool" onClick={() => (isAllTracked ? actions.untrack(ids) : actions.track(ids))}>
          <BookmarkIcon isFilled={isAllTracked} />
          {isAllTracked ? words.untrackAll : words.trackAll}
        </button>
        <button
          type="button"
          class="tool"
          title={words.followCallWhy}
          aria-label={isFollowed ? words.unfollowCall : words.followCall}
          onClick={() => actions.followCall(page.call.id, !isFollowed)}
        >
          {isFollowed ? words.unfollowCall : words.followShort}
        </button>
      </RowTools>
      <DeadlineList rows={rows} clock={view.clock} label={words.onThisPage} actions={actions} selecting={choice.selecting} />
    </>
  );
};

/** Parts of the page that were not read, each to be opened alone. */
const FramesOfOthers = ({ addresses, words }: { readonly addresses: readonly string[]; readonly words: Words }) =>
  addresses.length > 0 && (
    <>
      <p>{words.framesOfOthers}</p>
      <ul class="frames">
        {addresses.map((address) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {new URL(address).host}
            </a>
          </li>
        ))}
      </ul>
    </>
  );

const Contents = ({ view, actions }: SectionProps) => {
  const words = wordsFor(view.clock.locale);
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
      return (
        <Message icon={<PageIcon />} title={words.nothing} why={words.nothingWhy}>
          <FramesOfOthers addresses={page.framesOfOthers ?? []} words={words} />
        </Message>
      );
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
export const PageSection = ({ view, actions }: SectionProps) => {
  const words = wordsFor(view.clock.locale);
  const count = view.page.state === 'read' ? view.page.call.deadlines.length : 0;
  return (
    <section aria-labelledby="on-this-page">
      <h2 id="on-this-page">
        {words.onThisPage}
        {count > 0 && <span class="count">{words.found({ count })}</span>}
      </h2>
      <Contents view={view} actions={actions} />
    </section>
  );
};
