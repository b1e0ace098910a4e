import { assumptionNames, explainAssumption } from '#model/assumption.ts';
import { type Instant, parseInstant } from '#model/instant.ts';
import { see } from '#page/outline/see.ts';
import { plainDay } from '../plain-day.ts';
import type { When } from '../when.ts';

/** Our own feeds end an event when the deadline does, and write `venue · what · when` as its title; others start with the deadline. */
export const isOurs = (uid: string): boolean => uid.endsWith('@lastcall.invalid');

const bounds = /as early as (\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d) UTC and as late as (\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d) UTC/;

/** `28 Jan 2027 17:00`, in UTC. */
function utcMoment(words: string): Instant | undefined {
  const [date] = see({ text: words, struck: [] }).dates;
  const day = date && plainDay(date.date);
  return day && parseInstant(`${day}T${words.slice(-5)}:00Z`);
}

/** What our own feed says in words of one deadline: its bounds, what was assumed, and whether it was struck out. */
export function toldOf(title: string, description: string, when: When): Partial<When> {
  const [, first = '', second = ''] = bounds.exec(description.replace(/\s+/g, ' ')) ?? [];
  const [earliest, latest] = [utcMoment(first), utcMoment(second)];
  const told = assumptionNames.filter((name) => description.includes(explainAssumption(name)));
  return {
    ...(earliest && latest && earliest <= latest && { earliest, latest }),
    ...(when.status === 'current' && title.endsWith('(struck out)') && { status: 'struck' as const }),
    assumptions: [...new Set([...when.assumptions, ...told])],
  };
}
