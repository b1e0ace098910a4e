import { MultiBar, Presets } from 'cli-progress';
import type { HarvestEvent } from '#harvest/run/event.ts';

/** Shows how far a harvest is. */
export interface Progress {
  readonly add: (event: HarvestEvent) => void;
  /** Writes a line where the bar does not run over it. */
  readonly say: (line: string) => void;
  readonly end: () => void;
}

/** No bar: for pipes, files and logs. */
export const plainProgress = (out: (text: string) => void): Progress => ({ add: () => {}, say: (line) => out(`${line}\n`), end: () => {} });

/** A bar on a terminal that counts pages and lists; lines scroll by above it. */
export function barProgress(stream: NodeJS.WritableStream): Progress {
  const bars = new MultiBar(
    {
      stream,
      format: '{bar} {value}/{total} · {duration_formatted}',
      barsize: 30,
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
    },
    Presets.shades_grey,
  );
  const bar = bars.create(0, 0);
  const done = new Set<string>();
  return {
    add: (event) => {
      if (event.event === 'start') bar.setTotal(event.pages + event.lists.length);
      const ends = event.event === 'page' || event.event === 'list' || event.event === 'trouble' || event.event === 'put off';
      if (!ends || done.has(event.name) || !bar.getTotal()) return;
      done.add(event.name);
      bar.increment();
    },
    say: (line) => bars.log(`${line}\n`),
    end: () => {
      // Lines wait for the next drawing of the bar: the last would never see one.
      bars.update();
      bars.stop();
    },
  };
}
