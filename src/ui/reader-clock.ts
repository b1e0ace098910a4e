import type { Instant } from '#model/instant.ts';
import { type Language, languages, type Settings } from './settings-view.ts';

/** For whom words and times are written. */
export interface ReaderClock {
  readonly now: Instant;
  /** Where they are: an IANA zone. */
  readonly zone: string;
  /** What they read, and how they write dates: a BCP 47 tag. */
  readonly locale: string;
  /** Hours of the day that they count to; the locale's own way where not given. */
  readonly hours?: 12 | 24 | null;
}

/** Where the browser names a language that is not ours, or ours without a country: British order, as it is the unambiguous one. */
const plainLocales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', fr: 'fr', es: 'es', zh: 'zh-CN' };

/** The reader's own kind of a language that we speak: their choice, else the first that their browser asks for, else English. */
export function localeOf(asked: readonly string[], chosen: Language | null = null): string {
  const isOurs = (language: Language) => (tag: string) => tag.toLowerCase().split('-')[0] === language;
  const ours = chosen ?? asked.flatMap((tag) => languages.filter((language) => isOurs(language)(tag)))[0] ?? 'en';
  const own = asked.find((tag) => tag.includes('-') && isOurs(ours)(tag));
  return own ?? plainLocales[ours];
}

/** What the browser says of its reader; entrypoints ask it. */
export interface BrowserHabits {
  /** `navigator.languages` */
  readonly languages: readonly string[];
  /** The zone of the computer. */
  readonly zone: string;
}

/** The clock of a reader, from what they chose and what their browser says. */
export const clockOf = (
  now: Instant,
  { languages: asked, zone }: BrowserHabits,
  chosen: Pick<Settings, 'zone' | 'hours' | 'language'>,
): ReaderClock => ({ now, zone: chosen.zone ?? zone, locale: localeOf(asked, chosen.language), hours: chosen.hours });
