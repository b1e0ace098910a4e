import { isTo } from '#dates/and.ts';
import { isAsked } from '../../../labels/asked.ts';
import { isBare } from '../../../labels/nameless.ts';
import type { Cluster } from '../../../outline/cluster.ts';
import { see } from '../../../outline/see.ts';
import { endsWithSign } from '../../../phrases/signs.ts';
import { isOfJourney, isSomeTime } from '../../beside/lasting.ts';
import type { Here, Reason } from './here.ts';

const longestMonth = 20;

type Date = Cluster['dates'][number]['date'];
/** "March – May 2027". */
export const isMonths = (date: Date): boolean => date.kind === 'month' && date.from !== undefined;

/** "March – May 2027", but not "March 2027 – May 2027". */
const isMonthsOfOneYear = (date: Date): boolean => date.kind === 'month' && date.from !== undefined && date.from.year === undefined;

/** "Deadlines October" before "-December 2027": a month, and a dash or a word for "to". */
function isMonthSpan(before: string): boolean {
  const [, word, to = ''] = /(\p{L}{3,10})\s?([-–—]|(?<=\s)\p{L}{1,7})\s?$/u.exec(before.slice(-longestMonth)) ?? [];
  return word !== undefined && isTo(to) && see({ text: `${word} 2000`, struck: [] }).dates.length > 0;
}

/** "March – May 2027", as no one deadline is told. */
function isTimeInMonths({ dates, before, about: { guess }, label, unit }: Here): boolean {
  if (!dates.every(({ date }) => date.kind === 'month')) return false;
  const isSpan =
    guess?.kind === 'event'
      ? dates.some(({ date }) => isMonthsOfOneYear(date))
      : // A bare cell is named by its row.
        dates.some(({ date }) => isMonths(date)) && !isAsked(label) && !(unit.cell !== null && isBare(before));
  return ((!guess?.isPlain || guess.kind === 'event') && (isSpan || isMonthSpan(before))) || endsWithSign(before, 'between');
}

/** "The office is closed from 24 December to 2 January": nothing that closes for good. */
const isClosedMeanwhile = ({ dates, before, label }: Here): boolean =>
  label.mentions.at(-1)?.concept === 'closes' && endsWithSign(before, 'from a day') && dates.every(({ date }) => date.kind === 'range');

/** How long something lasts, or when in the year it is. */
export const ofSpans: readonly Reason[] = [
  ['it tells how long a journey lasts', ({ dates, before }) => dates.every(({ date }) => isOfJourney(before, date))],
  ['it tells when something is closed', isClosedMeanwhile],
  ['it tells a span of time', isTimeInMonths],
  [
    'it tells a span of time',
    ({ about, before, dates }) => about.guess?.kind === 'event' && dates.every(({ date }) => isSomeTime(before, date)),
  ],
];
