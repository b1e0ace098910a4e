import type { Deadline, Kind } from '#model/call.ts';
import { isLate, isSameTime, isSameZone } from './moment.ts';
import type { Labelled, TrueDate } from './truth.ts';

/** Kinds by which a reader has to hand something in: an hour late costs the paper. */
const handIns: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'supplement', 'camera-ready', 'registration']);
/** Of these only the days matter. */
const dayKinds: ReadonlySet<Kind> = new Set(['event', 'other']);

/** What the answer for one page was worth. */
export interface Score {
  readonly truths: number;
  readonly answers: number;
  readonly datesRight: number;
  readonly instantsRight: number;
  readonly handIns: number;
  readonly handInsRight: number;
  readonly histories: number;
  readonly historiesRight: number;
  readonly late: number;
  /** Every date and moment is right, none is missing, none is too many, and so is their history. */
  readonly isExact: boolean;
  /** One line for each thing that is wrong. */
  readonly misses: readonly string[];
}

interface Match {
  readonly truth: TrueDate;
  readonly answer: Deadline;
  readonly isInstantRight: boolean;
  readonly likeness: number;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of words that two labels have in common. */
function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return [...one].filter((word) => other.has(word)).length / (Math.max(one.size, other.size) || 1);
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join() === [...new Set<string>(b)].sort().join();

const isSameDate = (truth: TrueDate, answer: Deadline): boolean =>
  truth.kind === answer.kind && truth.date === answer.date && (truth.end ?? truth.date) === (answer.end ?? answer.date);

function matchOf(truth: TrueDate, answer: Deadline): Match {
  const isInstantRight = dayKinds.has(truth.kind) || (isSameTime(truth.time, answer.time) && isSameZone(truth, answer));
  const words = likeness(`${truth.track ?? ''} ${truth.label ?? ''}`, `${answer.track ?? ''} ${answer.label}`);
  return {
    truth,
    answer,
    isInstantRight,
    likeness: (isInstantRight ? 2 : 0) + words + (isSameSet(truth.was, answer.was) ? 0.5 : 0),
  };
}

/** Each truth with the answer that is most like it; no answer serves twice. */
function bestMatches(candidates: readonly Match[]): readonly Match[] {
  const taken = new Set<TrueDate | Deadline>();
  return candidates
    .toSorted((a, b) => b.likeness - a.likeness)
    .filter(({ truth, answer }) => {
      if (taken.has(truth) || taken.has(answer)) return false;
      taken.add(truth).add(answer);
      return true;
    });
}

const say = ({ kind, date, end }: Pick<TrueDate, 'kind' | 'date' | 'end'>): string => `${kind} ${date}${end ? `..${end}` : ''}`;
const sayClock = ({ time, zone }: Pick<TrueDate, 'time' | 'zone'>): string => `${time ?? 'no hour'} ${zone ?? 'no zone'}`;

/** What is wrong with a date that was found. */
function faultsOf({ truth, answer, isInstantRight }: Match): string[] {
  const late = !isInstantRight && handIns.has(truth.kind) && isLate(truth, answer);
  return [
    ...(isInstantRight ? [] : [`${late ? 'LATE: ' : ''}${say(truth)}: is ${sayClock(truth)}, read as ${sayClock(answer)}`]),
    ...(isSameSet(truth.was, answer.was)
      ? []
      : [`${say(truth)}: was ${truth.was.join() || 'nothing'}, read as ${answer.was.join() || 'nothing'}`]),
  ];
}

const count = <Item>(items: readonly Item[], is: (item: Item) => boolean): number => items.filter(is).length;

/** Holds the deadlines that were read off a call against what a careful reader found on it. */
export function scoreCall({ dates }: Labelled, deadlines: readonly Deadline[]): Score {
  const truths = dates.filter(({ date, loose }) => date !== null && !loose);
  const looseDays = new Set(dates.filter(({ loose }) => loose).flatMap(({ date, end }) => [date, end]));
  const answers = deadlines.filter(
    ({ kind, date }) => date !== null && (!looseDays.has(date) || truths.some((truth) => truth.kind === kind && truth.date === date)),
  );
  const candidates = truths.flatMap((truth) =>
    answers.filter((answer) => isSameDate(truth, answer)).map((answer) => matchOf(truth, answer)),
  );
  const matches = bestMatches(candidates);
  const missed = truths.filter((truth) => !matches.some((match) => match.truth === truth));
  // What the page says twice in other words and was read twice is no error.
  const extra = answers.filter((answer) => !candidates.some((candidate) => candidate.answer === answer));
  const isShownLater = ({ kind, date }: TrueDate): boolean =>
    handIns.has(kind) &&
    extra.some((one) => one.kind === kind && date !== null && (one.date ?? '') > date && !truths.some((truth) => isSameDate(truth, one)));
  const histories = matches.filter(({ truth, answer }) => truth.was.length + answer.was.length > 0);
  const historiesRight = count(histories, ({ truth, answer }) => isSameSet(truth.was, answer.was));
  const late =
    count(matches, ({ truth, answer, isInstantRight }) => !isInstantRight && handIns.has(truth.kind) && isLate(truth, answer)) +
    count(missed, isShownLater);
  const instantsRight = count(matches, (match) => match.isInstantRight);
  return {
    truths: truths.length,
    answers: matches.length + extra.length,
    datesRight: matches.length,
    instantsRight,
    handIns: count(truths, ({ kind }) => handIns.has(kind)),
    handInsRight: count(matches, ({ truth, isInstantRight }) => isInstantRight && handIns.has(truth.kind)),
    histories: histories.length,
    historiesRight,
    late,
    isExact: !missed.length && !extra.length && instantsRight === truths.length && historiesRight === histories.length,
    misses: [
      ...matches.flatMap(faultsOf),
      ...missed.map((truth) => `${isShownLater(truth) ? 'LATE: ' : ''}missed ${say(truth)} "${truth.quote}"`),
      ...extra.map((answer) => `too many: ${say(answer)} "${answer.quote}"`),
    ],
  };
}

/** What was read off a page that is no call; an event alone is no noise. */
export const noiseOf = (deadlines: readonly Deadline[]): string[] =>
  deadlines
    .filter(({ kind, date }) => kind !== 'event' && date !== null)
    .map((deadline) => `no call, but read ${say(deadline)} "${deadline.quote}"`);
