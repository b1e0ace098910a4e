import type { PopupActions, PopupView } from '../popup-view.ts';
import { ReachChoice } from '../reach.tsx';
import { wordsFor } from '../words.ts';

interface FooterProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** What the extension may do on the site in front, and everywhere. */
export const SiteFooter = ({ view: { site, reach, clock }, actions }: FooterProps) => {
  const words = wordsFor(clock.locale);
  if (!site && !reach) return null;
  return (
    <footer>
      {site && reach?.level !== 'everywhere' && (
        <label class="check" title={words.reachWhy['these sites']}>
          <input type="checkbox" checked={site.isAllowed} onChange={(event) => actions.allowSite(event.currentTarget.checked)} />
          {words.allowSite(site)}
        </label>
      )}
      {reach && (
        <details>
          <summary>
            {words.reach.title}: <strong>{words.reach[reach.level]}</strong>
          </summary>
          <ReachChoice reach={reach} canChooseSite={site !== undefined} setReach={actions.setReach} words={words} />
          {site && (
            <label class="check">
              <input
                type="checkbox"
                checked={site.isHighlighted}
                onChange={(event) => actions.highlightSite(event.currentTarget.checked)}
              />
              {words.highlightSite(site)}
            </label>
          )}
        </details>
      )}
    </footer>
  );
};
