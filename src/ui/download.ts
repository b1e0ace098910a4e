import type { Entry } from '#calendar/entry.ts';
import { icsOf } from '#calendar/ics.ts';
import { slug } from '#model/id.ts';

/** Hands the browser a calendar file to save. */
export function downloadCalendar(name: string, entries: readonly Entry[]): void {
  const address = URL.createObjectURL(new Blob([icsOf({ name }, entries)], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${slug(name) || 'deadlines'}.ics`;
  link.click();
  // The browser reads the file after the click returns, and gives no sign when it has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
