import { openWeb } from '#harvest/fetch/reach.ts';
import { goodManners } from '#harvest/polite/lanes.ts';
import type { HarvestEvent } from '#harvest/run/event.ts';
import { harvestCommand } from './harvest/harvest-command.ts';
import { systemClock } from './harvest/system-clock.ts';
import { plural } from './plural.ts';
import type { Service } from './service.ts';

const everySixHours = 6 * 3_600_000;

/** One line for each run, from the events that it told. */
function sayRun(events: readonly HarvestEvent[]): string {
  const count = (kind: HarvestEvent['event']) => events.filter(({ event }) => event === kind).length;
  const found = `${plural(count('new'), 'new call')}, ${plural(count('change'), 'change')}`;
  const troubles = count('trouble');
  const unread = troubles ? `; ${plural(troubles, 'source')} could not be read ("npm run lastcall -- harvest" says why)` : '';
  return `Read in the background: ${found}${unread}.\n`;
}

/** Reads every list that is known, politely and again every six hours, and says little of it. */
export async function harvestQuietly(data: string, service: Service): Promise<void> {
  let events: HarvestEvent[] = [];
  const hear = (line: string) => {
    const event: HarvestEvent = JSON.parse(line);
    events.push(event);
    if (event.event !== 'end') return;
    if (!event.stopped) service.out(sayRun(events));
    events = [];
  };
  await harvestCommand(
    { command: 'harvest', sources: [], every: everySixHours, reach: openWeb, gap: goodManners.gap, isJson: true, data, pages: null },
    { ...service, out: hear, time: systemClock, terminal: null },
  );
}
