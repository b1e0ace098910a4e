import { dictionaries } from '../words.ts';
import { holesOf, isPlural } from './phrase.ts';

/** What browsers call our languages in `_locales` (https://developer.chrome.com/docs/extensions/reference/api/i18n). */
export const localeFolders = { en: 'en', de: 'de', fr: 'fr', es: 'es', zh: 'zh_CN' } as const;

/** Every sentence of a dictionary under one flat name: `change_moved_earlier`, `found_one`. */
export function flatten(entry: unknown, path: readonly string[] = []): [name: string, sentence: string][] {
  if (typeof entry === 'string') return [[path.join('_').replace(/[^A-Za-z0-9_]/g, '_'), entry]];
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) => flatten(value, [...path, key]));
}

/** A sentence as the browser's own catalogue writes it: `{count} dates` is `$COUNT$ dates`, filled in the order of the holes. */
export function messageOf(sentence: string): object {
  const holes = [...new Set(holesOf(sentence))];
  const message = sentence.replaceAll('$', '$$$$').replace(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}$`);
  if (holes.length === 0) return { message };
  return { message, placeholders: Object.fromEntries(holes.map((name, at) => [name, { content: `$${at + 1}` }])) };
}

/** The files of `_locales`, made of the dictionaries when the extension is built: manifest and screens have one source of words. */
export const localeFiles = (): { readonly relativeDest: string; readonly contents: string }[] =>
  Object.entries(localeFolders).map(([language, folder]) => {
    const dictionary: object = dictionaries[language as keyof typeof localeFolders];
    const messages = flatten(dictionary).map(([name, sentence]) => [name, messageOf(sentence)]);
    return { relativeDest: `_locales/${folder}/messages.json`, contents: `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n` };
  });

/** All sentences of a dictionary, each plural as one. */
export function sentencesOf(entry: unknown, path = ''): [name: string, forms: Readonly<Record<string, string>>][] {
  if (typeof entry === 'string') return [[path, { only: entry }]];
  if (typeof entry !== 'object' || entry === null) return [];
  if (isPlural(entry)) return [[path, { ...entry }]];
  return Object.entries(entry).flatMap(([key, value]) => sentencesOf(value, path ? `${path}.${key}` : key));
}
