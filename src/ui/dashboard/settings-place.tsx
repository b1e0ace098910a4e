import type { DashboardActions, DashboardView } from '../dashboard-view.ts';
import { ReachChoice } from '../reach.tsx';
import { badgeChoices, languages } from '../settings-view.ts';
import { type Words, wordsFor } from '../words.ts';
import { Card, Choice, Switch } from './controls.tsx';
import { KeysCard } from './keys-card.tsx';
import { Reminders } from './reminders.tsx';
import { SitesCard } from './sites-card.tsx';

interface PlaceProps {
  readonly view: DashboardView;
  readonly actions: DashboardActions;
}

interface PartProps extends PlaceProps {
  readonly words: Words;
}

const said = (zone: string): string => zone.replaceAll('_', ' ');

const TimeCard = ({ view: { settings, clock }, actions, words }: PartProps) => (
  <Card id="time" title={words.settings.time}>
    <Choice
      caption={words.settings.zone}
      value={settings.zone ?? ''}
      options={[
        ['', words.settings.zoneOfComputer({ zone: said(Intl.DateTimeFormat().resolvedOptions().timeZone) })],
        ...Intl.supportedValuesOf('timeZone').map((zone) => [zone, said(zone)] as const),
      ]}
      choose={(zone) => actions.change({ zone: zone || null })}
    />
    <Choice
      caption={words.settings.hours}
      value={String(settings.hours ?? '')}
      options={[
        ['', words.settings.hoursOfLanguage],
        ['24', words.settings.hours24],
        ['12', words.settings.hours12],
      ]}
      choose={(hours) => actions.change({ hours: hours === '24' ? 24 : hours === '12' ? 12 : null })}
    />
    <Choice
      caption={words.settings.language}
      value={settings.language ?? ''}
      options={[['', words.settings.languageOfBrowser], ...languages.map((language) => [language, words.languages[language]] as const)]}
      choose={(chosen) => actions.change({ language: languages.find((language) => language === chosen) ?? null })}
    />
    <p class="caption">{words.timesIn({ zone: said(clock.zone) })}</p>
  </Card>
);

const TellingCard = ({ view: { settings, clock }, actions, words }: PartProps) => (
  <Card id="telling" title={words.settings.telling}>
    <Reminders reminders={settings.reminders} change={(reminders) => actions.change({ reminders })} clock={clock} />
    <Switch
      id="notifies"
      label={words.settings.notifies}
      why={words.settings.notifiesWhy}
      isOn={settings.notifies}
      turn={(notifies) => actions.change({ notifies })}
    />
    <Switch
      id="watches"
      label={words.settings.watches}
      why={words.settings.watchesWhy}
      isOn={settings.watches}
      turn={(watches) => actions.change({ watches })}
    />
    <Choice
      caption={words.settings.badge}
      value={settings.badge}
      options={badgeChoices.map((choice) => [choice, words.settings.badges[choice]] as const)}
      choose={(chosen) => actions.change({ badge: badgeChoices.find((choice) => choice === chosen) ?? 'both' })}
    />
  </Card>
);

const SyncCard = ({ view: { settings, sync }, actions, words }: PartProps) => (
  <Card id="elsewhere" title={words.settings.elsewhere}>
    <Switch
      id="syncs"
      label={words.settings.syncs}
      why={words.settings.syncsWhy}
      isOn={settings.syncs}
      turn={(syncs) => actions.change({ syncs })}
    />
    {sync.state !== 'off' && (
      <p class={sync.state === 'on' ? 'caption' : 'bad'} role="status">
        {words.settings.syncState[sync.state]}
      </p>
    )}
    {sync.state === 'failed' && <p class="fault-detail">{sync.detail}</p>}
  </Card>
);

/** What the reader can choose. */
export const SettingsPlace = ({ view, actions }: PlaceProps) => {
  const words = wordsFor(view.clock.locale);
  return (
    <div class="cards">
      <TimeCard view={view} actions={actions} words={words} />
      <TellingCard view={view} actions={actions} words={words} />
      {view.reach && (
        <Card id="reach" title={words.reach.title}>
          <ReachChoice reach={view.reach} canChooseSite={false} setReach={actions.setReach} words={words} />
        </Card>
      )}
      <SitesCard view={view} actions={actions} words={words} />
      <SyncCard view={view} actions={actions} words={words} />
      <KeysCard commands={view.commands} words={words} />
    </div>
  );
};
