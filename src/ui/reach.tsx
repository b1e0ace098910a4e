import { type CommonActions, type ReachView, reachLevels } from './popup-view.ts';
import type { Words } from './words.ts';

interface ReachProps {
  readonly reach: ReachView;
  /** Whether sites can be chosen from here. */
  readonly canChooseSite: boolean;
  readonly setReach: CommonActions['setReach'];
  readonly words: Words;
}

/** How far the extension may read by itself, in plain words, to be changed at any time. */
export const ReachChoice = ({ reach, canChooseSite, setReach, words }: ReachProps) => (
  <fieldset class="reach">
    <legend class="unseen">{words.reach.title}</legend>
    {reachLevels.map((level) => (
      <label key={level} class="reach-level">
        <input
          type="radio"
          name="reach"
          checked={reach.level === level}
          disabled={level === 'these sites' && !canChooseSite && reach.sites.length === 0}
          aria-describedby={`reach-${level.replace(' ', '-')}`}
          onChange={() => setReach(level)}
        />
        <span>{words.reach[level]}</span>
        <small id={`reach-${level.replace(' ', '-')}`}>
          {words.reachWhy[level]}
          {level !== 'on click' && ` ${words.reachRevoke}`}
        </small>
      </label>
    ))}
  </fieldset>
);
