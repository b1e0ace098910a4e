import { useEffect, useState } from 'preact/hooks';
import type { Call, Deadline } from '#model/call.ts';
import type { ReaderClock } from './reader-clock.ts';
import { sayStated } from './say-date.ts';
import { sayWhen } from './say-when.ts';
import { venueName } from './venue-name.ts';
import { wordsFor } from './words.ts';

interface CardProps {
  readonly call: Call;
  readonly deadline: Deadline;
  /** How the date that was pointed at stands, and why. */
  readonly sighting: {
    readonly verdict: 'current' | 'replaced' | 'struck' | 'doubtful' | 'left out';
    readonly text: string;
    readonly why: string;
  };
  readonly position: number;
  readonly count: number;
  readonly isPinned: boolean;
  readonly clock: ReaderClock;
  /** Asked each time that another one is given. */
  readonly isTracked: () => Promise<boolean>;
  /** Resolves to whether it is tracked now. */
  readonly track: () => Promise<boolean>;
  readonly next: () => void;
  readonly previous: () => void;
  readonly close: () => void;
}

const Buttons = ({ position, count, next, previous, close, clock }: CardProps) => {
  const words = wordsFor(clock.locale);
  return (
    <div class="buttons">
      <button type="button" aria-label={words.previousDate} title={`${words.previousDate} (Alt+Shift+K)`} onClick={previous}>
        ‹
      </button>
      <span class="position">
        {position} / {count}
      </span>
      <button type="button" aria-label={words.nextDate} title={`${words.nextDate} (Alt+Shift+J)`} onClick={next}>
        ›
      </button>
      <button type="button" class="close" aria-label={words.closeCard} title={`${words.closeCard} (Esc)`} onClick={close}>
        ×
      </button>
    </div>
  );
};

const TrackButton = ({ deadline, clock, isTracked: ask, track }: CardProps) => {
  const words = wordsFor(clock.locale);
  const [isTracked, setTracked] = useState(false);
  useEffect(() => {
    ask().then(setTracked);
  }, [ask]);
  return (
    <button type="button" class="track" aria-pressed={isTracked} onClick={async () => setTracked(await track())}>
      {isTracked ? words.did.tracked({ count: 1 }) : words.track({ label: deadline.label })}
    </button>
  );
};

/** That a selection holds no deadline. */
export const Note = ({ locale }: Pick<ReaderClock, 'locale'>) => (
  <div class="card note" role="status">
    {wordsFor(locale).nothing}
  </div>
);

/** What a date on the page means for the reader: shown beside it, over the page. */
export const Card = (props: CardProps) => {
  const { call, deadline, sighting, clock } = props;
  const words = wordsFor(clock.locale);
  const when = sayWhen(deadline, clock);
  const isReplaced = sighting.verdict === 'replaced';
  return (
    <div class="card" role="dialog" aria-label={words.cardOf({ label: deadline.label })} tabIndex={-1} data-urgency={when.urgency}>
      <div class="head">
        <span class="venue">{venueName(call)}</span>
        <span class="kind">{words.kinds[deadline.kind]}</span>
        <Buttons {...props} />
      </div>
      <p class="label" dir="auto">
        {deadline.label}
      </p>
      {isReplaced && <p class="replaced">{words.thisWasReplaced}</p>}
      <p class="when">
        <time dateTime={deadline.earliest ?? deadline.date ?? undefined}>{when.mine}</time>
        {deadline.utc !== null && <span class="zone">{words.yourTime}</span>}
      </p>
      {(when.left || when.doubt) && (
        <p class="how-long">
          <span class="left">{when.left}</span>
          {when.doubt && <span class="doubt">{when.doubt}</span>}
        </p>
      )}
      <blockquote dir="auto">{deadline.quote || (sayStated(deadline, clock) ?? sighting.text)}</blockquote>
      {deadline.assumptions.length > 0 && (
        <ul aria-label={words.assumed}>
          {deadline.assumptions.map((name) => (
            <li key={name}>{words.assumptions[name]}</li>
          ))}
        </ul>
      )}
      <TrackButton key={deadline.id} {...props} />
    </div>
  );
};
