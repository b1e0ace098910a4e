import { entriesOf } from '#calendar/entry.ts';
import { readLines } from './ndjson.ts';
import type { Format, ReadOptions } from './options.ts';
import { type PageRead, readInput } from './read-input.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { callTable } from './table.ts';
import { painter } from './terminal.ts';

const columnsElsewhere = 120;

async function print(pages: readonly PageRead[], format: Format, options: ReadOptions, around: Surroundings): Promise<void> {
  const calls = pages.map(({ call }) => call);
  if (format === 'json') return around.out(`${JSON.stringify(calls, null, 2)}\n`);
  if (format === 'ics') {
    const { icsOf } = await import('#calendar/ics.ts');
    return around.out(icsOf({ name: 'Deadlines' }, calls.flatMap(entriesOf)));
  }
  const reader = {
    now: options.asOf ?? around.now,
    zone: options.zone ?? around.zone,
    paint: painter(around.hasColor),
    columns: around.columns ?? columnsElsewhere,
  };
  if (format === 'explain') {
    const { explanation } = await import('./explain.ts');
    return around.out(pages.map((page) => `${explanation(page, reader).join('\n')}\n`).join('\n'));
  }
  around.out(calls.map((call) => `${callTable(call, reader).join('\n')}\n`).join('\n'));
}

/** `lastcall read`: what cannot be read is named on standard error, one line each, and never stops the others. */
export async function read(options: ReadOptions, around: Surroundings): Promise<ExitCode> {
  const readAt = options.asOf ?? around.now;
  if (options.format === 'ndjson') {
    await readLines(around, { readAt, reach: options.reach });
    return 0;
  }
  const pages: PageRead[] = [];
  let count = 0;
  for (const name of options.inputs) {
    const said = name === '-' ? 'standard input' : name;
    const input = await readInput({ name, url: options.url, readAt, reach: options.reach }, around.stdin);
    if (input.ok) {
      count++;
      pages.push(...input.value.pages);
      for (const { record, because } of input.value.problems) around.err(`lastcall: ${said}: ${record}: ${because}\n`);
    } else around.err(`lastcall: ${said}: ${input.problem}\n`);
  }
  await print(pages, options.format, options, around);
  return count === options.inputs.length ? 0 : 1;
}
