import { sayDay } from '#calendar/say-date.ts';
import { withoutYear } from '#model/venue-alias.ts';
import { venueName } from '#ui/venue-name.ts';
import type { Estimate } from '../forecast/estimate.ts';
import { words } from '../words.ts';
import { SiteLink } from './root.tsx';

/** Name of a series without its year: the next edition has none yet. */
const seriesName = ({ last }: Estimate) => last.venue?.series ?? withoutYear(venueName(last));

export const EstimateRow = ({ estimate }: { readonly estimate: Estimate }) => (
  <li class="row estimate">
    <span class="tag">{words.estimate}</span>
    <div class="what">
      <SiteLink to={`call/${estimate.last.id}/`} class="venue">
        {seriesName(estimate)}
      </SiteLink>{' '}
      <span class="label">{words.estimateOf(sayDay(estimate.from), sayDay(estimate.to))}</span>
    </div>
    <div class="when">
      {words.basedOn(
        estimate.basis
          .slice(-3)
          .map((day) => sayDay(day))
          .join(', '),
      )}
    </div>
  </li>
);

/** Estimates, folded away with a click, each marked as such. */
export const EstimateList = ({ estimates }: { readonly estimates: readonly Estimate[] }) => (
  <details class="estimates" open data-keep="estimates">
    <summary>
      <h2>{words.estimatesFrom}</h2>
    </summary>
    <p class="why">{words.estimatesWhy}</p>
    <ul>
      {estimates.map((estimate) => (
        <EstimateRow key={estimate.series} estimate={estimate} />
      ))}
    </ul>
  </details>
);
