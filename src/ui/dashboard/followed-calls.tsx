import type { CommonActions, FollowedCall } from '../popup-view.ts';
import { venueName } from '../venue-name.ts';
import type { Words } from '../words.ts';
import { Card } from './controls.tsx';

interface FollowedCallsProps {
  readonly follows: readonly FollowedCall[];
  readonly actions: Pick<CommonActions, 'followCall'>;
  readonly words: Words;
}

/** Calls whose new deadlines join by themselves, and the way to end that. */
export const FollowedCalls = ({ follows, actions, words }: FollowedCallsProps) => {
  const byCall = [...Map.groupBy(follows, ({ call }) => call.id)];
  if (!byCall.length) return null;
  return (
    <Card id="followed-calls" title={words.followedCalls}>
      <p class="caption">{words.followCallWhy}</p>
      <ul class="hosts">
        {byCall.map(([id, ofCall]) => {
          const tracks = ofCall.every(({ only }) => only?.track) ? ofCall.flatMap(({ only }) => only?.track ?? []) : [];
          const name = ofCall.map(({ call }) => venueName(call))[0] ?? id;
          return (
            <li key={id}>
              {tracks.length ? `${name} (${tracks.join(', ')})` : name}{' '}
              <button
                type="button"
                class="link"
                aria-label={`${words.unfollowCall}: ${name}`}
                onClick={() => actions.followCall(id, false)}
              >
                {words.unfollowCall}
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};
