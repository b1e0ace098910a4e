import { unreachable } from '#model/unreachable.ts';
import { CopyButton } from '../correction.tsx';
import type { DashboardActions, DashboardView } from '../dashboard-view.ts';
import type { Row } from '../row/row.ts';
import { sayMyDay } from '../say-date.ts';
import { type Words, wordsFor } from '../words.ts';
import { FilesCard } from './files-card.tsx';

interface PlaceProps {
  readonly rows: readonly Row[];
  readonly view: DashboardView;
  readonly actions: DashboardActions;
}

interface PartProps extends Omit<PlaceProps, 'rows'> {
  readonly words: Words;
}

const FeedMaker = ({ view, actions, words }: PartProps) => {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const server = String(new FormData(event.currentTarget).get('server')).trim();
    if (URL.canParse(server)) actions.makeFeed(server);
  };
  const isWorking = view.feed.state === 'working';
  return (
    <form onSubmit={submit}>
      {view.feed.state === 'failed' && (
        <p class="bad" role="alert">
          {words.feedFailed}: {view.feed.detail}
        </p>
      )}
      <label class="line-field">
        <span class="caption">{words.feedServer}</span>
        <input type="url" name="server" class="field" required placeholder="https://" />
      </label>
      <button type="submit" class="tool" disabled={isWorking}>
        {isWorking ? words.feedWorking : words.feedMake}
      </button>
    </form>
  );
};

const Feed = ({ view, actions, words }: PartProps) => {
  const { feed } = view;
  switch (feed.state) {
    case 'none':
    case 'working':
    case 'failed':
      return <FeedMaker view={view} actions={actions} words={words} />;
    case 'made':
      return (
        <>
          <label class="line-field">
            <span class="caption">{words.feed}</span>
            <input type="text" class="field address" readOnly value={feed.address} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <div class="tools">
            <CopyButton text={feed.address} words={words} />
            <button type="button" class="tool" onClick={actions.deleteFeed}>
              {words.feedDelete}
            </button>
          </div>
          <p class="caption">
            {words.feedSent({ on: sayMyDay(feed.sentAt, view.clock) })}. {words.feedSecret}
          </p>
          <p class="lag">{words.feedsLag}</p>
        </>
      );
    default:
      return unreachable(feed);
  }
};

/** The ways in and out: an address for calendars, and files. */
export const SharePlace = ({ rows, view, actions }: PlaceProps) => {
  const words = wordsFor(view.clock.locale);
  return (
    <>
      <section class="card" aria-labelledby="feed">
        <h2 id="feed">{words.feed}</h2>
        <p>{words.feedWhy}</p>
        <p class="caption">{words.feedSends}</p>
        <Feed view={view} actions={actions} words={words} />
      </section>
      <FilesCard entries={rows.map(({ entry }) => entry)} view={view} actions={actions} words={words} />
    </>
  );
};
