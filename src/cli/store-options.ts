import { parseArgs } from 'node:util';
import { no, ok, type Result } from '#model/result.ts';

export interface BackupOptions {
  readonly command: 'backup';
  readonly file: string;
  /** The folder of the store; null for the user's own. */
  readonly data: string | null;
}

export interface RestoreOptions extends Omit<BackupOptions, 'command'> {
  readonly command: 'restore';
  /** Whether what the store holds may be replaced. */
  readonly force: boolean;
}

const shape = { data: { type: 'string' }, force: { type: 'boolean' } } as const;

function parsed(command: string, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: shape, allowPositionals: true });
    const [file, ...more] = positionals;
    return file === undefined || more.length
      ? no(`${command} takes one FILE`)
      : ok({ file, data: values.data ?? null, force: values.force });
  } catch (error) {
    return no(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** `lastcall backup FILE [--data FOLDER]` */
export function parseBackup(args: readonly string[]): Result<BackupOptions, string> {
  const found = parsed('backup', args);
  if (!found.ok) return found;
  const { file, data, force } = found.value;
  return force === undefined ? ok({ command: 'backup', file, data }) : no('--force is for restore');
}

/** `lastcall restore FILE [--data FOLDER] [--force]` */
export function parseRestore(args: readonly string[]): Result<RestoreOptions, string> {
  const found = parsed('restore', args);
  return found.ok ? ok({ command: 'restore', ...found.value, force: found.value.force ?? false }) : found;
}
