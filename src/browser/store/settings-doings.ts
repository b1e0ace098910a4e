import type { Instant } from '#model/instant.ts';
import type { Parts } from './parts.ts';
import type { Settings } from './settings.ts';
import { stampName } from './stamps.ts';

/** A change of settings by the reader, stamped so that the reader's other browsers can be told of it. */
export const withSetting =
  (change: Partial<Settings>, now: Instant) =>
  ({ settings, stamps }: Pick<Parts, 'settings' | 'stamps'>): Partial<Pick<Parts, 'settings' | 'stamps'>> => {
    const changed = Object.entries(change).filter(([name, value]) => settings[name as keyof Settings] !== value);
    if (!changed.length) return {};
    return {
      settings: { ...settings, ...Object.fromEntries(changed) },
      stamps: { ...stamps, ...Object.fromEntries(changed.map(([name]) => [stampName.setting(name), now])) },
    };
  };
