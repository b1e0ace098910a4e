import { openWeb } from '#harvest/fetch/reach.ts';
import type { Call } from '#model/call.ts';
import { mergeReadings } from '#model/merge/merge.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { ListFile, ListFormat } from '#sources/corrections/correction.ts';
import { listFormats } from '#sources/corrections/formats.ts';
import type { StoredReading } from '#store/store.ts';
import { withoutSuperseded } from '#store/superseded.ts';
import { readInput } from '../read-input.ts';
import type { Service } from '../service.ts';
import { storeFor } from '../site-store.ts';
import type { ExitCode } from '../surroundings.ts';
import { painter } from '../terminal.ts';
import type { CheckOptions, Named } from './check-options.ts';
import { compared } from './findings.ts';
import { findingsJson } from './json-findings.ts';
import { patchOf } from './patch.ts';
import { findingsTable } from './say-findings.ts';
import { readSnapshot } from './snapshot.ts';

/** What is compared, and the files of the list that is to be corrected. */
interface Material {
  readonly calls: readonly Call[];
  readonly files: readonly ListFile[];
}

const filesOf = (format: ListFormat | undefined, name: string, files: readonly { name: string; text: string }[]) =>
  format?.id === name ? files.flatMap((file) => format.filesIn(file.name, file.text)) : [];

async function materialOf(input: Named, options: CheckOptions, service: Service): Promise<Result<Material, string>> {
  const now = options.asOf ?? service.now;
  if (input.name === 'page') {
    const page = await readInput({ name: input.path, url: null, readAt: now, reach: openWeb }, service.stdin);
    return page.ok ? ok({ calls: page.value.pages.map(({ call }) => call), files: [] }) : no(`${input.path}: ${page.problem}`);
  }
  const snapshot = await readSnapshot(input, now, options.asOf);
  if (!snapshot.ok) return snapshot;
  for (const { record, because } of snapshot.value.problems) service.err(`lastcall: ${input.name}: ${record}: ${because}\n`);
  const format = listFormats.find(({ id }) => id === options.list);
  return ok({ calls: snapshot.value.calls, files: filesOf(format, input.name, snapshot.value.files) });
}

async function materialOfStore(options: CheckOptions, service: Service): Promise<Result<Material, string>> {
  const store = await storeFor(service, options.data);
  if (!store.ok) return store;
  const found: StoredReading[] = [];
  for (;;) {
    const last = found.at(-1)?.call;
    const page = await store.value.readings(last ? { call: last.id, source: last.source.id } : null, 1000);
    if (!page.length) break;
    found.push(...page);
  }
  await store.value.close();
  return ok({
    calls: withoutSuperseded(found)
      .filter(({ isListed }) => isListed)
      .map(({ call }) => call),
    files: [],
  });
}

/**
 * `lastcall check`: where sources disagree. What cannot be read is named on standard error and never stops the others; nothing is said
 * where nothing could be.
 */
export async function check(options: CheckOptions, service: Service): Promise<ExitCode> {
  const materials = options.inputs.length
    ? await Promise.all(options.inputs.map((input) => materialOf(input, options, service)))
    : [await materialOfStore(options, service)];
  for (const material of materials) if (!material.ok) service.err(`lastcall: ${material.problem}\n`);
  const read = materials.flatMap((material) => (material.ok ? [material.value] : []));
  if (!read.length) return 1;
  const editions = mergeReadings(read.flatMap(({ calls }) => calls));
  const comparison = compared(editions, options.isAhead ? (options.asOf ?? service.now) : null);
  const format = listFormats.find(({ id }) => id === options.list);
  const lines = format
    ? patchOf(
        comparison.findings,
        format,
        read.flatMap(({ files }) => files),
      )
    : findingsTable(comparison, painter(service.hasColor));
  service.out(options.format === 'json' ? findingsJson(comparison) : lines.map((line) => `${line}\n`).join(''));
  return read.length === materials.length ? 0 : 1;
}
