const context = 3;

interface Hunk {
  readonly from: number;
  readonly to: number;
}

/** Runs of lines around those that differ, each with some lines before and after; runs that meet are one. */
function hunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const found: Hunk[] = [];
  before.forEach((line, i) => {
    if (line === after[i]) return;
    const last = found.at(-1);
    const to = Math.min(before.length, i + context + 1);
    if (last && i - context <= last.to) found[found.length - 1] = { from: last.from, to };
    else found.push({ from: Math.max(0, i - context), to });
  });
  return found;
}

function hunkLines({ from, to }: Hunk, before: readonly string[], after: readonly string[]): string[] {
  const lines: string[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const flush = () => {
    lines.push(...gone, ...come);
    [gone, come] = [[], []];
  };
  for (let i = from; i < to; i++) {
    if (before[i] === after[i]) {
      flush();
      lines.push(` ${before[i]}`);
    } else {
      gone.push(`-${before[i]}`);
      come.push(`+${after[i]}`);
    }
  }
  flush();
  return [`@@ -${from + 1},${to - from} +${from + 1},${to - from} @@`, ...lines];
}

/**
 * The change of a file in which lines were changed in place and none was added or taken away, as `git apply` and `patch` read it (unified
 * format: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html). Empty where nothing changed.
 */
export function linePatch(path: string, before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => text.replace(/\n$/, '').split('\n'));
  if (!old || !now || old.length !== now.length) throw new RangeError(`lines were added or taken away: ${path}`);
  const found = hunks(old, now);
  if (!found.length) return [];
  return [`--- a/${path}`, `+++ b/${path}`, ...found.flatMap((hunk) => hunkLines(hunk, old, now))];
}
