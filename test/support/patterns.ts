import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

/** A regular expression of the house, and the file that it stands in. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const top = resolve(import.meta.dirname, '../..');

/** The source files of a room, from the top of the house. */
export const filesOf = (room: string): string[] =>
  readdirSync(join(top, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.examples.ts'))
    .map((name) => `${room}/${name}`)
    .sort();

/** Every node below a value of the syntax tree. */
function* nodesIn(value: unknown): Generator<Record<string, unknown>> {
  if (value === null || typeof value !== 'object') return;
  const node = value as Record<string, unknown>;
  yield node;
  for (const child of Object.values(node)) yield* nodesIn(child);
}

const isRegex = (value: unknown): value is { readonly pattern: string; readonly flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

const nodesOf = (file: string) => [...nodesIn(parseSync(file, readFileSync(join(top, file), 'utf8')).program)];

/** The regular expressions that stand in a file as literals. */
export const literalsOf = (file: string): Pattern[] =>
  nodesOf(file).flatMap(({ regex }) => (isRegex(regex) ? [{ file, source: regex.pattern, flags: regex.flags }] : []));

/** Whether a file puts regular expressions together as it is loaded. */
export const builds = (file: string): boolean =>
  nodesOf(file).some(({ type, callee }) => type === 'NewExpression' && JSON.stringify(callee).includes('"RegExp"'));

/** The regular expressions that files make with `new RegExp` while they are loaded, whichever of them loads another. */
export async function builtBy(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args) {
      const made = Reflect.construct(target, args);
      const { stack = '' } = new Error();
      for (const file of files) if (stack.includes(file)) found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) await import(join(top, file));
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}
