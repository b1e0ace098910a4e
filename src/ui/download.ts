import type { Entry } from '#calendar/entry.ts';
import { icsOf } from '#calendar/ics.ts';
import { slug } from '#model/id.ts';
import { calendarWordsFor } from './words.ts';

/** Hands the browser a file to save. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click returns, and gives no sign when it has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands the browser a calendar file to save, written in the language of a locale. */
export const downloadCalendar = (name: string, entries: readonly Entry[], locale: string): void =>
  downloadText(`${slug(name) || 'deadlines'}.ics`, 'text/calendar', icsOf({ name }, entries, calendarWordsFor(locale)));
