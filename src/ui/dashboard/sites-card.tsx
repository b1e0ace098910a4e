import type { DashboardActions, DashboardView } from '../dashboard-view.ts';
import type { Words } from '../words.ts';

interface CardProps {
  readonly view: DashboardView;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** The host in what somebody wrote: `www.example.org/cfp` or a whole address; undefined where there is none. */
export function hostIn(written: string): string | undefined {
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host.includes('.') ? host : undefined;
}

const AllowedSites = ({ view, actions, words }: CardProps) => {
  const sites = view.reach?.sites ?? [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const host = hostIn(String(new FormData(event.currentTarget).get('site')).trim());
    if (host === undefined) return;
    actions.allowHost(host);
    event.currentTarget.reset();
  };
  return (
    <>
      <h3>{words.settings.sites}</h3>
      {sites.length === 0 && <p class="caption">{words.settings.noSites}</p>}
      <ul class="hosts">
        {sites.map((host) => (
          <li key={host}>
            {host}
            <button type="button" class="icon" aria-label={words.settings.forbid({ host })} onClick={() => actions.forbidHost(host)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <form class="line-field" onSubmit={submit}>
        <input type="text" name="site" class="field" placeholder="conf.example.org" aria-label={words.settings.addSite} />
        <button type="submit" class="tool">
          {words.add}
        </button>
      </form>
    </>
  );
};

/** Which sites are read without a click, and which are left unpainted. */
export const SitesCard = ({ view, actions, words }: CardProps) => {
  const { plainSites } = view.settings;
  return (
    <section class="card" aria-labelledby="sites">
      <h2 id="sites">{words.settings.reading}</h2>
      {view.reach?.level !== 'everywhere' && <AllowedSites view={view} actions={actions} words={words} />}
      {plainSites.length > 0 && <h3>{words.settings.plainSites}</h3>}
      <ul class="hosts">
        {plainSites.map((host) => (
          <li key={host}>
            {host}
            <button
              type="button"
              class="icon"
              aria-label={words.settings.paintAgain({ host })}
              onClick={() => actions.change({ plainSites: plainSites.filter((one) => one !== host) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
