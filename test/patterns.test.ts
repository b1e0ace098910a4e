import { check, type Diagnostics } from 'recheck';
import { describe, expect, it } from 'vitest';
import { builds, builtBy, filesOf, literalsOf, type Pattern } from './support/patterns.ts';

/** Rooms whose regular expressions meet pages, lists, names in them and requests that nobody has checked. */
const rooms = [
  'src/browser',
  'src/calendar',
  'src/dates',
  'src/harvest',
  'src/markup',
  'src/model',
  'src/page',
  'src/site',
  'src/ui',
  'sources',
];

const files = rooms.flatMap(filesOf);
const built = await builtBy(files.filter(builds));
const patterns = [...files.flatMap(literalsOf), ...built];
const unique = [...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];

/** A proof wherever there is one, of long patterns too; what looks around itself is attacked instead, by counted steps and alike in every run. */
async function judged({ source, flags }: Pattern): Promise<Diagnostics> {
  const proof = await check(source, flags, { checker: 'automaton', maxPatternSize: 10_000, timeout: patience });
  if (proof.status !== 'unknown') return proof;
  return check(source, flags, {
    checker: 'fuzz',
    randomSeed: 1,
    incubationTimeout: null,
    attackTimeout: null,
    timeout: 3 * mostMilliseconds,
  });
}

/** Milliseconds for a proof: most take a hundredth of it, and a few would take minutes. */
const patience = 4000;
const mostMilliseconds = 20_000;

describe('every regular expression that meets a page', () => {
  it('is known: literals, and those put together as a file is loaded', () => {
    expect(unique.length).toBeGreaterThan(50);
    expect(files.filter(builds).filter((file) => !built.some((pattern) => pattern.file === file))).toEqual([]);
  });

  it.each(unique.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern] as const))(
    '%s takes linear time',
    async (_, pattern) => {
      const found = await judged(pattern);
      const complexity = found.status === 'unknown' ? found.error : found.complexity.summary;
      expect({ file: pattern.file, status: found.status, complexity }).toEqual({
        file: pattern.file,
        status: 'safe',
        complexity: expect.stringMatching(/safe|linear/),
      });
    },
    mostMilliseconds * 5,
  );
});
