import { sayStated } from '#calendar/say-date.ts';
import { sayWhat } from '#calendar/summarize.ts';
import type { HarvestEvent } from '#harvest/run/event.ts';
import type { Deadline } from '#model/call.ts';
import type { StoredChange } from '#store/store.ts';
import { plural } from '../plural.ts';
import { fitted } from '../terminal.ts';

const widest = 300;

const nameOf = ({ event, url }: StoredChange['call']) => event.acronym || event.name || url;

const said = (deadline: Deadline | null) => (deadline && sayStated(deadline)) ?? 'no date';

function sayChange({ change, call, source }: StoredChange): string {
  const { kind, before, after } = change;
  const what = sayWhat(after ?? before ?? { label: '', track: null, kind: 'other' });
  const dates = before && after ? `${said(before)} → ${said(after)}` : said(after ?? before);
  return `${kind}: ${nameOf(call)} · ${what}: ${dates} (${source})`;
}

/** What one event is worth on a terminal; undefined for those that the report at the end sums up. */
export function eventLine(event: HarvestEvent): string | undefined {
  const line = lineOf(event);
  return line === undefined ? undefined : fitted(line, widest);
}

function lineOf(event: HarvestEvent): string | undefined {
  switch (event.event) {
    case 'change':
      return sayChange(event);
    case 'new':
      return event.source === 'page' ? `new: ${nameOf(event.call)} (${event.call.url}), ${plural(event.deadlines, 'deadline')}` : undefined;
    case 'list':
      return `${event.name}: ${plural(event.calls, 'call')}`;
    case 'moved':
      return `moved: ${event.name} → ${event.to}`;
    case 'trouble':
      return `not read: ${event.name}: ${event.because}`;
    case 'put off':
      return `put off: ${event.name}: ${event.because}`;
    default:
      return undefined;
  }
}
