import { candidates, chronos, collecting, parsing, reading, readSample } from './candidates.ts';
import { measured, median, type Patience, ratio } from './measure.ts';
import { repeated, type Sample } from './pages.ts';

const megabyte = 1_000_000;
const sizes = [1, 2, 4, 8];

/** The bars: shares of another's time, and the cost of twice the page. */
const bars = { readingOfParsing: 0.5, chronosOfReading: 20, doubling: 2.2 };

const figure = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

const verdict = (isMet: boolean) => (isMet ? 'met' : 'MISSED');

/** Megabytes of HTML, as they came. */
export const htmlSize = (samples: readonly Sample[]): number => samples.reduce((sum, { bytes }) => sum + bytes, 0) / megabyte;

/** Megabytes of the text that a person sees: all that the reader and chrono-node get. */
export const textSize = (samples: readonly Sample[]): number =>
  samples.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / megabyte;

/** Speeds of all candidates over some pages, and the two bars that compare them. */
export function speeds(samples: readonly Sample[], patience: Patience): string[] {
  const [html, text] = [htmlSize(samples), textSize(samples)];
  const times = measured(candidates(samples), patience);
  const of = (name: string) => times.get(name) ?? [];
  const rows = [parsing, collecting, reading, chronos].map((name) => {
    const time = median(of(name));
    const [size, unit] = name === reading || name === chronos ? [text, 'text'] : [html, 'HTML'];
    return `  ${name.padEnd(40)}${figure(time).padStart(9)} ms${figure((size / time) * 1000).padStart(9)} MB/s of ${unit}`;
  });
  const [share, lead] = [ratio(of(reading), of(parsing)), ratio(of(chronos), of(reading))];
  return [
    ...rows,
    `  the reader takes ${figure(share)} of the parse (bar: at most ${bars.readingOfParsing}): ${verdict(share <= bars.readingOfParsing)}`,
    `  chrono-node takes ${figure(lead)} times the reader (bar: at least ${bars.chronosOfReading}): ${verdict(lead >= bars.chronosOfReading)}`,
  ];
}

interface Growth {
  readonly name: string;
  readonly times: readonly number[];
  /** The dearest doubling. */
  readonly worst: number;
}

function growthOf(name: string, samples: readonly Sample[], patience: Patience): Growth {
  const works = sizes.map((times) => {
    const pages = samples.map(({ page }) => ({ page: repeated(page, times) }));
    return { name: String(times), run: () => pages.map(readSample) };
  });
  const taken = measured(works, patience);
  const of = (times: number) => taken.get(String(times)) ?? [];
  return { name, times: sizes.map((times) => median(of(times))), worst: Math.max(...sizes.slice(1).map((n) => ratio(of(n), of(n / 2)))) };
}

const mostPages = 5;

/** The reader's time on pages of 1, 2, 4 and 8 times the length: all together, then the longest pages each. */
export function growth(samples: readonly Sample[], patience: Patience): string[] {
  const longest = samples.toSorted((a, b) => b.text.length - a.text.length).slice(0, mostPages);
  const all = [growthOf('all pages', samples, patience), ...longest.map((sample) => growthOf(sample.name, [sample], patience))];
  return [
    `  the reader on each page ${sizes.join(', ')} times over, in ms, and the dearest doubling (bar: at most ${bars.doubling})`,
    ...all.map(
      ({ name, times, worst }) =>
        `  ${name.slice(0, 40).padEnd(40)}${times.map((time) => figure(time).padStart(8)).join('')}   ×${figure(worst)} ${verdict(worst <= bars.doubling)}`,
    ),
  ];
}
