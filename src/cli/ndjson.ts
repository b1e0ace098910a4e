import * as v from 'valibot';
import { parseWith, sayMisfits } from '#model/call.ts';
import { parseAsOf } from './as-of.ts';
import { isWebAddress } from './options.ts';
import { type Input, readInput } from './read-input.ts';
import type { Surroundings } from './surroundings.ts';

/** Text that holds, or what others write where they know of none: `null`, `""`. */
const known = (holds: (text: string) => boolean, problem: string) =>
  v.nullish(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || holds(text), problem),
    ),
  );

const Line = v.pipe(
  v.object({
    file: v.nullish(v.string()),
    url: known((url) => isWebAddress(url) || url.startsWith('file:'), 'is not a web address'),
    asOf: known((day) => parseAsOf(day) !== undefined, 'is not a day such as 2027-01-31'),
  }),
  v.check(({ file, url }) => Boolean(file || url), 'names neither file nor url'),
);

/** The lines of a stream, without their ends. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The stream itself holds the lines, so a line cannot name it as its page. */
async function* emptyStream(): AsyncGenerator<Uint8Array> {}

/** What holds for all lines; a line may say another moment. */
type Reading = Pick<Input, 'readAt' | 'reach'>;

async function answer(text: string, { readAt, reach }: Reading): Promise<unknown> {
  const line = parseWith(Line, parseLine(text));
  if (!line.ok) return { file: null, error: `not a line such as {"file": "…", "asOf": "2027-01-31"}: ${sayMisfits(line.problem)}` };
  const { file, asOf } = line.value;
  const url = line.value.url || null;
  const name = file || url || '';
  const read = await readInput({ name, url, readAt: parseAsOf(asOf ?? '') ?? readAt, reach }, emptyStream());
  if (!read.ok) return { file: name, error: read.problem };
  const [{ call }, ...others] = read.value.pages;
  return others.length
    ? { file: name, error: `a list of ${others.length + 1} calls, which has no answer of one line; read it without --ndjson` }
    : call;
}

/** Answers each line with a line, in order, as it comes; blank lines are passed over. */
export async function readLines({ stdin, out }: Pick<Surroundings, 'stdin' | 'out'>, reading: Reading): Promise<void> {
  for await (const text of linesOf(stdin)) if (text.trim()) out(`${JSON.stringify(await answer(text, reading))}\n`);
}
