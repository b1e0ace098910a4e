import { subscribeLinks } from '../subscribe-links.ts';
import { words } from '../words.ts';
import { useSitePath } from './root.tsx';

interface SubscribeProps {
  /** `all`, `area-ai`: see `Selection`. */
  readonly feed: string;
  readonly title: string;
  /** Where the site is reached; null where it is not known: then the script fills in what it finds in the address bar. */
  readonly base: string | null;
}

/** The ways to subscribe to one feed. */
export const SubscribeButtons = ({ feed, title, base }: SubscribeProps) => {
  const at = useSitePath();
  const path = `feeds/${feed}.ics`;
  const links = base === null ? null : subscribeLinks(new URL(path, base).href, title);
  return (
    <p class="subscribe" data-feed={at(path)} data-title={title}>
      <span class="caption">{words.subscribeTo}</span>
      <a class="button" data-way="webcal" href={links?.webcal ?? at(path)}>
        {words.calendarApp}
      </a>
      <a class="button" data-way="google" href={links?.google ?? at(path)} rel="noopener noreferrer">
        {words.google}
      </a>
      <a class="button" data-way="outlook" href={links?.outlook ?? at(path)} rel="noopener noreferrer">
        {words.outlook}
      </a>
      <a class="button plain" data-way="copy" href={at(path)}>
        {words.copyAddress}
      </a>
      <a class="aside" href={at(`feeds/${feed}-alarms.ics`)}>
        {words.withAlarms}
      </a>
    </p>
  );
};
