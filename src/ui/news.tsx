import type { CommonActions, NewsView } from './popup-view.ts';
import type { ReaderClock } from './reader-clock.ts';
import { mayLag } from './row/history.tsx';
import { sayStated } from './say-date.ts';
import { venueName } from './venue-name.ts';
import { wordsFor } from './words.ts';

interface NewsProps {
  readonly news: readonly NewsView[];
  readonly clock: ReaderClock;
  readonly markSeen: CommonActions['markSeen'];
}

const Piece = ({ piece, clock, markSeen }: Omit<NewsProps, 'news'> & { readonly piece: NewsView }) => {
  const words = wordsFor(clock.locale);
  const { call, what, before, after, noticedAt } = piece;
  const label = after?.label ?? before?.label ?? '';
  const said = [before, after].map((one) => one && (sayStated(one, clock) ?? words.toBeAnnounced));
  const [old, now] = said;
  return (
    <li class="piece" data-change={what}>
      <p class="venue">{venueName(call)}</p>
      <p class="piece-what">
        <span class="piece-label">{label}</span> <strong>{words.change[what]}</strong>
      </p>
      <p class="piece-dates">
        {old && now && what !== 'page gone' ? (
          <>
            <s>{old}</s> <span aria-hidden="true">→</span> <strong>{now}</strong>
          </>
        ) : (
          (now ?? old)
        )}
      </p>
      {(what === 'extended' || what === 'moved earlier') && mayLag(noticedAt, clock.now) && <p class="lag">{words.feedsLag}</p>}
      <button type="button" class="link" aria-label={words.markSeenOf({ label })} onClick={() => markSeen([piece.id])}>
        {words.markSeen}
      </button>
    </li>
  );
};

/** What changed while nobody looked, above all else: the old date, the new one, and the way to say that it was seen. */
export const News = ({ news, clock, markSeen }: NewsProps) => {
  const words = wordsFor(clock.locale);
  if (news.length === 0) return null;
  return (
    <section class="news" aria-labelledby="changes">
      <h2 id="changes">
        {words.changes}
        <span class="count">{news.length}</span>
        {news.length > 1 && (
          <button type="button" class="link" onClick={() => markSeen(news.map(({ id }) => id))}>
            {words.markAllSeen}
          </button>
        )}
      </h2>
      <ul>
        {news.map((piece) => (
          <Piece key={piece.id} piece={piece} clock={clock} markSeen={markSeen} />
        ))}
      </ul>
    </section>
  );
};
