import type { CalendarWords } from '#calendar/words.ts';
import type { Language } from './settings-view.ts';
import { de } from './words/de.ts';
import type { Dictionary } from './words/dictionary.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { type Spoken, speak } from './words/phrase.ts';
import { zh } from './words/zh.ts';

/** The sentences of one language, ready to be filled. */
export type Words = Spoken<typeof en>;

export const dictionaries: Readonly<Record<Language, Dictionary>> = { en, de, fr, es, zh };

/** What calendars say in the language of a locale. */
export const calendarWordsFor = (locale: string): CalendarWords => dictionaries[languageOf(locale)];

const spoken = new Map<string, Words>();

/** The language whose words fit a locale: `de` for `de-AT`; English where we have none. */
export function languageOf(locale: string): Language {
  const [primary = ''] = locale.toLowerCase().split('-');
  return Object.keys(dictionaries).find((language): language is Language => language === primary) ?? 'en';
}

/** Every sentence that the reader sees on a screen of ours, in the language of a locale. */
export function wordsFor(locale: string): Words {
  const words = spoken.get(locale) ?? speak<typeof en>(dictionaries[languageOf(locale)], locale);
  spoken.set(locale, words);
  return words;
}
